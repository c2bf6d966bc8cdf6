import { useMemo } from "preact/hooks";
import { nameOf, periodText, placeOf } from "../../present/name";
import { isMoney, showFigure, unitChoices } from "../../present/number";
import { sentenceOf } from "../../present/sentenceOf";
import { readCardSeries } from "../cardSeries";
import { usePage } from "../Page";
import { Back } from "../parts/Back";
import { Key } from "../parts/Key";
import { Pill } from "../parts/Pill";
import { Screen } from "../parts/Screen";
import { Segmented } from "../parts/Segmented";
import { Select } from "../parts/Select";
import { SeriesChart } from "../parts/SeriesChart";
import { SourceList } from "../parts/SourceList";
import { Digits } from "../parts/Value";
import { WorkedOut } from "../parts/WorkedOut";
import { readFigureOrNone } from "../readFigureOrNone";
import type { OpenCard } from "../state";
import { topicName } from "../words";
import { CardActions } from "./CardActions";
import { NotInserted } from "./NotInserted";
import { Remarks } from "./Remarks";

/** One figure: what it is, how it was worked out, where it comes from, and what can be done with it. */
export function Card({ card }: { readonly card: OpenCard }) {
  const { catalog, state, language, words, dispatch } = usePage();
  const usual = useMemo(() => readFigureOrNone(catalog, card.key), [catalog, card.key]);
  const figure = useMemo(
    () => (card.currency === undefined ? usual : readFigureOrNone(catalog, card.key, card.currency)),
    [catalog, card.key, card.currency, usual],
  );
  const { find, insert } = state;
  const backTo =
    find.topic !== "" ? topicName(find.topic, language) : find.query === "" ? words.tabs.find : words.results;
  if (usual === undefined || figure === undefined) return null;
  const name = nameOf(figure, language);
  if (insert?.panel === "find" && insert.progress.kind === "failed") {
    return <NotInserted ask={insert.ask} failure={insert.progress.failure} title={name} backTo={name} />;
  }
  const shown = showFigure(figure, language, card.scale);
  const scales = unitChoices(figure.unit, language, figure.value);
  const isConvertible =
    isMoney(usual.unit) &&
    readFigureOrNone(catalog, card.key, usual.unit === "CNY" ? "USD" : "CNY") !== undefined;
  const series = readCardSeries(catalog, figure, card.currency);
  return (
    <Screen
      name={`card ${card.key}`}
      actions={<CardActions card={card} figure={figure} shown={shown} series={series.key} />}
    >
      <article class="padded">
        <div class="screen-head">
          <Back to={backTo} label={words.backTo(backTo)} onPress={() => dispatch({ kind: "wentBack" })} />
          <Key text={figure.key} />
        </div>
        <div class="card-head">
          <h2 class="title" data-heading tabIndex={-1}>
            {name}
          </h2>
          <span class="card-place">
            {`${placeOf(figure, language)} · ${periodText(figure.period, language, figure.isGrowth ? undefined : figure.indicator.kind)}`}
          </span>
        </div>
        <div class="card-value">
          <span class="card-number">
            <Digits shown={shown} />
          </span>
          {shown.unit !== "" && <span class="card-unit">{shown.unit}</span>}
          <Pill status={figure.status} />
        </div>
        <p class="sentence">{sentenceOf(catalog, figure, language)}</p>
        <Remarks figure={figure} />
        {(isConvertible || scales.length > 1) && (
          <div class="card-controls">
            {isConvertible && (
              <Segmented
                name="currency"
                label={words.currency}
                choices={(["CNY", "USD"] as const).map((currency) => ({
                  value: currency,
                  text: words.currencies[currency],
                }))}
                value={figure.unit === "USD" ? "USD" : "CNY"}
                onChoose={(currency) => dispatch({ kind: "currencyChosen", currency })}
              />
            )}
            {scales.length > 1 && (
              <Select
                label={words.scale}
                choices={scales.map((choice) => ({
                  value: String(choice.scale),
                  text: isConvertible && choice.word !== "" ? choice.word : choice.label,
                }))}
                value={String(shown.scale)}
                onChoose={(scale) => dispatch({ kind: "scaleChosen", scale: Number(scale) })}
              />
            )}
          </div>
        )}
        <SeriesChart figure={figure} series={series} scale={shown.scale} />
        <WorkedOut figure={figure} />
        <SourceList sources={figure.sources} />
      </article>
    </Screen>
  );
}
