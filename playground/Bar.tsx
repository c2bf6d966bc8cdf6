import { type Example, examples } from "./examples.ts";
import { type Language, words } from "./words.ts";

/** What the bar shows and what it asks for. */
export interface BarProps {
  readonly language: Language;
  readonly example: Example;
  readonly isInstalled: boolean;
  onExample(example: Example): void;
  onInstalled(isInstalled: boolean): void;
  onLanguage(language: Language): void;
  onStartOver(): void;
}

/** The bar on top of the page: what this is, and what can be tried. */
export function Bar(props: BarProps) {
  const said = words[props.language];
  return (
    <header class="bar">
      <img class="appIcon" src="icon.svg" width="32" height="32" alt="" />
      <h1 class="barName">{said.name}</h1>
      <span class="pill">{said.pill}</span>
      <p class="promise">{said.promise}</p>
      <select
        class="select"
        aria-label={said.example}
        value={props.example.id}
        onChange={(event) => {
          const chosen = examples.find(({ id }) => id === event.currentTarget.value);
          if (chosen) props.onExample(chosen);
        }}
      >
        {examples.map((example) => (
          <option key={example.id} value={example.id}>
            {said.exampleNamed(example.name[props.language])}
          </option>
        ))}
      </select>
      <label class="switch">
        {said.installed}
        <input
          type="checkbox"
          role="switch"
          aria-checked={props.isInstalled}
          checked={props.isInstalled}
          onChange={(event) => props.onInstalled(event.currentTarget.checked)}
        />
      </label>
      <fieldset class="segmented" aria-label={said.language}>
        <LanguageChoice {...props} is="en" name="English" />
        <LanguageChoice {...props} is="zh" name="中文" />
      </fieldset>
      <button class="button" type="button" onClick={props.onStartOver}>
        {said.startOver}
      </button>
      <a
        class="button primary"
        href="README.md#publishing-to-your-own-google-account"
        target="_blank"
        rel="noreferrer"
      >
        {said.getAddOn}
      </a>
    </header>
  );
}

function LanguageChoice({ language, onLanguage, is, name }: BarProps & { is: Language; name: string }) {
  return (
    <label lang={is === "zh" ? "zh-CN" : "en"}>
      <input type="radio" name="language" checked={language === is} onChange={() => onLanguage(is)} />
      <span>{name}</span>
    </label>
  );
}
