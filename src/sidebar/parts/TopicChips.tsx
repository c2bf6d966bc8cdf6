import { usePage } from "../Page";
import type { Shelf } from "../readView";
import { Chips } from "./Chips";

/** The topics of a gallery as chips with the number of their tables, all of them first. */
export function TopicChips(props: {
  readonly panel: "tables" | "charts";
  readonly shelves: readonly Shelf[];
  readonly label: string;
}) {
  const { state, words, dispatch } = usePage();
  const count = props.shelves.reduce((sum, shelf) => sum + shelf.tables.length, 0);
  return (
    <Chips
      label={props.label}
      choices={[
        { id: "", text: `${words.all} ${count}` },
        ...props.shelves.map((shelf) => ({
          id: shelf.topic,
          text: `${words.chips[shelf.topic] ?? shelf.topic} ${shelf.tables.length}`,
        })),
      ]}
      value={state[props.panel].topic}
      onChoose={(topic) => dispatch({ kind: "galleryTopicChosen", panel: props.panel, topic })}
    />
  );
}
