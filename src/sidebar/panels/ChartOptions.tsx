import type { InsertAsk } from "../InsertAsk";
import { usePage } from "../Page";
import { Back } from "../parts/Back";
import { Button } from "../parts/Button";
import { ChartDrawing } from "../parts/ChartDrawing";
import { Screen } from "../parts/Screen";
import { plainChoices, readView } from "../readView";
import { type Choices, isBusy } from "../state";
import { langOf } from "../words";
import { LanguageOption, UnitOption, WhereOption, YearsOption } from "./Options";
import { Outcome } from "./Outcome";

/** One chart before it is inserted: drawn with every choice, and the choices. */
export function ChartOptions({ choices }: { readonly choices: Choices }) {
  const { catalog, state, language, words, insert, dispatch } = usePage();
  const { table: view, chart } = readView(catalog, choices);
  const title = readView(catalog, plainChoices(choices.table, language)).chart?.title ?? view.title;
  if (state.insert?.panel === "charts") {
    return <Outcome insert={state.insert} title={title} backTo={words.tabs.charts} />;
  }
  const ask: InsertAsk = {
    question: "insertChart",
    about: {
      table: choices.table,
      unit: choices.unit,
      ...(choices.from === undefined ? {} : { from: choices.from }),
      ...(choices.to === undefined ? {} : { to: choices.to }),
      language: choices.language,
      place: { kind: state.options.where },
    },
  };
  return (
    <Screen
      name={`chart ${choices.table}`}
      actions={
        <>
          <div class="wide">
            <Button kind="primary" isBusy={isBusy(state) || chart === undefined} onPress={() => insert(ask)}>
              {words.insert.chart}
            </Button>
          </div>
          <p class="actions-note">{words.nothingOverwritten}</p>
        </>
      }
    >
      <div class="padded">
        <div class="screen-head">
          <Back
            to={words.tabs.charts}
            label={words.backTo(words.tabs.charts)}
            onPress={() => dispatch({ kind: "wentBack" })}
          />
        </div>
        <div class="drawing-box">
          {chart === undefined ? (
            <>
              <h2 class="drawing-title" data-heading tabIndex={-1}>
                {title}
              </h2>
              <p class="too-little" role="status">
                {words.noChart}
              </p>
            </>
          ) : (
            <div lang={langOf(chart.language)}>
              <h2 class="drawing-title" data-heading tabIndex={-1}>
                {chart.title}
              </h2>
              <p class="drawing-unit">{chart.subtitle}</p>
              <p class="drawing-axes">
                <span>{chart.leftTitle}</span>
                {chart.rightTitle !== undefined && <span>{chart.rightTitle}</span>}
              </p>
              <ChartDrawing chart={chart} />
              {chart.breakNote !== undefined && <p class="drawing-note">{chart.breakNote}</p>}
            </div>
          )}
        </div>
        <UnitOption panel="charts" choices={choices} view={view} />
        <YearsOption panel="charts" choices={choices} view={view} isLocked={false} />
        <LanguageOption panel="charts" choices={choices} />
        <WhereOption />
      </div>
    </Screen>
  );
}
