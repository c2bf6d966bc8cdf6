import type { InsertAsk } from "../InsertAsk";
import { usePage } from "../Page";
import { Back } from "../parts/Back";
import { Button } from "../parts/Button";
import { OptionRow } from "../parts/OptionRow";
import { Screen } from "../parts/Screen";
import { Segmented } from "../parts/Segmented";
import { Switch } from "../parts/Switch";
import { TablePreview } from "../parts/TablePreview";
import { plainChoices, readView } from "../readView";
import { type Choices, isBusy } from "../state";
import { LanguageOption, UnitOption, WhereOption, YearsOption } from "./Options";
import { Outcome } from "./Outcome";

/** One table before it is inserted: a preview that follows every choice, and the choices. */
export function TableOptions({ choices }: { readonly choices: Choices }) {
  const { catalog, state, language, words, insert, dispatch } = usePage();
  const { options } = state;
  const isLive = options.cells === "live";
  // A live table recalculates as a whole, so it has all years whatever was chosen for values.
  const effective = isLive ? { ...choices, from: undefined, to: undefined } : choices;
  const { table: view, chart } = readView(catalog, effective);
  // The heading speaks the language of the page; the preview shows the one of the table.
  const { title } = readView(catalog, plainChoices(choices.table, language)).table;
  if (state.insert?.panel === "tables") {
    return <Outcome insert={state.insert} title={title} backTo={words.tabs.tables} />;
  }
  const ask: InsertAsk = {
    question: "insertTable",
    about: {
      table: choices.table,
      unit: choices.unit,
      ...(effective.from === undefined ? {} : { from: effective.from }),
      ...(effective.to === undefined ? {} : { to: effective.to }),
      language: choices.language,
      cells: options.cells,
      place: { kind: options.where },
      hasChart: chart !== undefined && options.hasChart,
      hasNotes: options.hasNotes,
    },
  };
  return (
    <Screen
      name={`table ${choices.table}`}
      actions={
        <>
          <div class="wide">
            <Button
              kind="primary"
              isBusy={isBusy(state) || view.rows.length === 0}
              onPress={() => insert(ask)}
            >
              {words.insert.table}
            </Button>
          </div>
          <p class="actions-note">{words.nothingOverwritten}</p>
        </>
      }
    >
      <div class="padded">
        <div class="screen-head">
          <Back
            to={words.tabs.tables}
            label={words.backTo(words.tabs.tables)}
            onPress={() => dispatch({ kind: "wentBack" })}
          />
          <span>{words.tableSize(view.rows.length, view.columns.length)}</span>
        </div>
        <h2 class="title" data-heading tabIndex={-1}>
          {title}
        </h2>
        <TablePreview view={view} />
        <UnitOption panel="tables" choices={choices} view={view} />
        <YearsOption panel="tables" choices={choices} view={view} isLocked={isLive} />
        <LanguageOption panel="tables" choices={choices} />
        <OptionRow label={words.options.cells} help={words.cellsHelp[options.cells]} helpId="cells-help">
          <Segmented
            name="cells"
            label={words.options.cells}
            describedBy="cells-help"
            choices={[
              { value: "values", text: words.cells.values },
              { value: "live", text: words.cells.live },
            ]}
            value={options.cells}
            onChoose={(cells) => dispatch({ kind: "optionsChosen", options: { cells } })}
          />
        </OptionRow>
        <WhereOption />
        {chart !== undefined && (
          <Switch
            label={words.options.chart}
            isOn={options.hasChart}
            onChange={(hasChart) => dispatch({ kind: "optionsChosen", options: { hasChart } })}
          />
        )}
        <Switch
          label={words.options.notes}
          isOn={options.hasNotes}
          onChange={(hasNotes) => dispatch({ kind: "optionsChosen", options: { hasNotes } })}
        />
      </div>
    </Screen>
  );
}
