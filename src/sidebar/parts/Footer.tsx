import { formatNumber } from "../../present/number";
import { usePage } from "../Page";

/** Edition and number of figures, and the other language by its own name. */
export function Footer() {
  const { catalog, language, words, dispatch } = usePage();
  const other = words.otherLanguage;
  return (
    <footer class="footer">
      <span>{words.footer(catalog.edition, formatNumber(catalog.figureCount, 0))}</span>
      <button
        type="button"
        lang={other.code}
        onClick={() => dispatch({ kind: "languageChosen", language: language === "en" ? "zh" : "en" })}
      >
        {other.name}
      </button>
    </footer>
  );
}
