import type { TableView } from "../../present/TableView";
import { parseUnit } from "../../query/parseUnit";
import { usePage } from "../Page";
import { OptionRow } from "../parts/OptionRow";
import { Segmented } from "../parts/Segmented";
import { Select } from "../parts/Select";
import { plainChoices, readView } from "../readView";
import type { Choices } from "../state";
import { langOf } from "../words";

interface OptionProps {
  readonly panel: "tables" | "charts";
  readonly choices: Choices;
  readonly view: TableView;
}

/** The unit of a table, where there are several to choose from. */
export function UnitOption({ panel, choices, view }: OptionProps) {
  const { words, dispatch } = usePage();
  if (view.units.length < 2) return null;
  return (
    <OptionRow label={words.options.unit}>
      <Select
        label={words.options.unit}
        lang={langOf(choices.language)}
        choices={view.units.map((unit) => ({ value: unit, text: unit }))}
        value={view.unit}
        onChoose={(unit) => dispatch({ kind: "choicesMade", panel, choices: { unit } })}
      />
    </OptionRow>
  );
}

/** First and last year, where rows are years; `isLocked` for a live table, which has all its years. */
export function YearsOption({
  panel,
  choices,
  view,
  isLocked,
}: OptionProps & { readonly isLocked: boolean }) {
  const { catalog, words, dispatch } = usePage();
  // The whole span, not the one that is left by the choice.
  const span = readView(catalog, plainChoices(choices.table, choices.language)).table.years ?? view.years;
  if (span === undefined) return null;
  const [first, last] = span;
  const from = isLocked ? first : (choices.from ?? first);
  const to = isLocked ? last : (choices.to ?? last);
  const years = (start: number, end: number) =>
    Array.from({ length: end - start + 1 }, (_, index) => String(start + index)).map((year) => ({
      value: year,
      text: year,
    }));
  const choose = (next: { readonly from: number; readonly to: number }) =>
    dispatch({
      kind: "choicesMade",
      panel,
      choices: {
        from: next.from === first ? undefined : next.from,
        to: next.to === last ? undefined : next.to,
      },
    });
  const helpId = isLocked ? "years-help" : undefined;
  return (
    <OptionRow
      label={words.options.years}
      help={view.rows.length === 0 ? words.noYears : isLocked ? words.liveYears : undefined}
      helpId="years-help"
    >
      <span class="years">
        <Select
          label={words.options.from}
          choices={years(first, to)}
          value={String(from)}
          isDisabled={isLocked}
          describedBy={helpId}
          onChoose={(year) => choose({ from: Number(year), to })}
        />
        <span aria-hidden="true">–</span>
        <Select
          label={words.options.to}
          choices={years(from, last)}
          value={String(to)}
          isDisabled={isLocked}
          describedBy={helpId}
          onChoose={(year) => choose({ from, to: Number(year) })}
        />
      </span>
    </OptionRow>
  );
}

/** The language of what is inserted; a chosen unit is kept as near as the other language has it. */
export function LanguageOption({ panel, choices }: Omit<OptionProps, "view">) {
  const { catalog, words, dispatch } = usePage();
  return (
    <OptionRow label={words.options.language}>
      <Segmented
        name={`language-${panel}`}
        label={words.options.language}
        choices={[
          { value: "en", text: "English", language: "en" },
          { value: "zh", text: "中文", language: "zh" },
        ]}
        value={choices.language}
        onChoose={(language) => {
          const { units } = readView(catalog, { ...choices, language, unit: "" }).table;
          dispatch({
            kind: "choicesMade",
            panel,
            choices: { language, unit: nearestUnit(choices.unit, units) },
          });
        }}
      />
    </OptionRow>
  );
}

/** Where it goes; remembered for the next one. */
export function WhereOption() {
  const { state, words, dispatch } = usePage();
  return (
    <OptionRow label={words.options.where}>
      <Segmented
        name="where"
        label={words.options.where}
        choices={[
          { value: "here", text: words.where.here },
          { value: "newSheet", text: words.where.newSheet },
        ]}
        value={state.options.where}
        onChoose={(where) => dispatch({ kind: "optionsChosen", options: { where } })}
      />
    </OptionRow>
  );
}

/** Of some units the one of the same kind with the nearest scale; empty where there is none or none was chosen. */
export function nearestUnit(chosen: string, units: readonly string[]): string {
  const wanted = parseUnit(chosen);
  if (wanted === undefined) return "";
  let best = "";
  let distance = Number.POSITIVE_INFINITY;
  for (const unit of units) {
    const asked = parseUnit(unit);
    if (asked === undefined || asked.unit !== wanted.unit) continue;
    if (Math.abs(asked.scale - wanted.scale) < distance) {
      best = unit;
      distance = Math.abs(asked.scale - wanted.scale);
    }
  }
  return best;
}
