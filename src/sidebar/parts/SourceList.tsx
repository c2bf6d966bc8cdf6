import type { Source } from "../../catalog/model";
import { publishedText } from "../../present/cite";
import { usePage } from "../Page";
import { Icon } from "./Icon";

/** Who published it and when, with the title as a link, one entry a source. */
export function SourceList({ sources }: { readonly sources: readonly Source[] }) {
  const { language, words } = usePage();
  return (
    <ul class="sources" aria-label={words.sources}>
      {sources.map((source) => (
        <li key={source.id} class="source">
          <Icon name="book" />
          <span class="source-text">
            {publishedText(source, language)}
            <Title source={source} />
          </span>
        </li>
      ))}
    </ul>
  );
}

function Title({ source }: { readonly source: Source }) {
  const title = source.title.replace(/^\[(.*)\]$/, "$1");
  const lang = source.language === "zh" ? "zh-CN" : source.language;
  if (source.url === "") {
    return (
      <span class="source-title" lang={lang}>
        {title}
      </span>
    );
  }
  return (
    <a class="source-title" href={source.url} target="_blank" rel="noopener" lang={lang}>
      {title}
    </a>
  );
}
