/** One row of choices that scrolls sideways; the chosen one is pressed. */
export function Chips(props: {
  readonly label: string;
  readonly choices: readonly { readonly id: string; readonly text: string }[];
  readonly value: string;
  readonly onChoose: (id: string) => void;
}) {
  return (
    <ul class="chips" aria-label={props.label}>
      {props.choices.map((choice) => (
        <li key={choice.id}>
          <button
            type="button"
            class="chip"
            aria-pressed={choice.id === props.value}
            onClick={(event) => {
              props.onChoose(choice.id);
              event.currentTarget.scrollIntoView({ block: "nearest", inline: "nearest" });
            }}
          >
            {choice.text}
          </button>
        </li>
      ))}
    </ul>
  );
}
