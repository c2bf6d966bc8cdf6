import { useMemo, useState } from "preact/hooks";
import { nameOf, periodText } from "../../present/name";
import { showFigure } from "../../present/number";
import { scaleDecimal } from "../../query/convert";
import type { Figure } from "../../query/Figure";
import type { CardSeries } from "../cardSeries";
import { layoutSeriesLine } from "../drawing/seriesLine";
import { usePage } from "../Page";
import { tickText } from "../ticks";
import { SeriesLegend } from "./SeriesLegend";

const WIDTH = 268;
const HEIGHT = 136;

/**
 * The line of a card, with the point in question in orange.
 *
 * The pointer or the arrow keys read any other point; Enter or a click opens its figure.
 */
export function SeriesChart(props: {
  readonly figure: Figure;
  readonly series: CardSeries;
  /** Power of ten in which values are shown. */
  readonly scale: number;
}) {
  const { language, words, dispatch } = usePage();
  const { figure, series, scale } = props;
  const focus = series.figures.findIndex((other) => other.period === figure.period);
  const [reading, setReading] = useState<number | undefined>(undefined);
  const active = Math.max(0, reading ?? focus);
  const isPercent = figure.unit === "percent" || figure.unit === "percentage_points";
  const line = useMemo(
    () =>
      layoutSeriesLine(
        series.figures.map((other, index) => ({
          time: series.times[index]!,
          label: axisLabel(other.period),
          value: isPercent ? other.value : scaleDecimal(other.value, -scale),
          isEstimate: other.status === "estimate",
          isDifferent: other.status === "differs",
        })),
        {
          width: WIDTH,
          height: HEIGHT,
          step: series.step,
          focus,
          isRank: figure.unit === "rank",
          // An amount drawn from elsewhere than 0 makes a small change look large.
          isFree: figure.indicator.kind !== "flow",
          tickText: (value, decimals) => tickText(value, decimals, isPercent, language),
        },
      ),
    [series, scale, focus, isPercent, figure.unit, figure.indicator.kind, language],
  );
  const point = series.figures[active];
  const spot = line.points[active];
  if (point === undefined || spot === undefined || series.figures.length < 2) return null;
  const last = series.figures.length - 1;
  const shown = showFigure(point, language, scale);
  const label = isPercent ? shown.text : `${shown.mark}${shown.number}`;
  const readAt = (event: MouseEvent & { currentTarget: HTMLDivElement }) => {
    const box = event.currentTarget.getBoundingClientRect();
    setReading(nearest(line.points, ((event.clientX - box.left) / box.width) * WIDTH));
  };
  const openAt = (index: number) => {
    const other = series.figures[index];
    if (other !== undefined && other.period !== figure.period)
      dispatch({ kind: "pointOpened", key: other.key });
    setReading(undefined);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === "ArrowRight" || event.key === "ArrowUp") setReading(Math.min(last, active + 1));
    else if (event.key === "ArrowLeft" || event.key === "ArrowDown") setReading(Math.max(0, active - 1));
    else if (event.key === "Home") setReading(0);
    else if (event.key === "End") setReading(last);
    else if (event.key === "Enter") openAt(active);
    else return;
    event.preventDefault();
  };
  const isLabelled = line.labels.filter((index) => Math.abs(line.points[index]!.x - spot.x) >= 30);
  return (
    <figure class="series-chart">
      <div
        class="plot"
        role="slider"
        tabIndex={0}
        aria-label={words.seriesChart(
          nameOf(figure, language),
          periodText(series.figures[0]!.period, language),
          periodText(series.figures[last]!.period, language),
        )}
        aria-valuemin={0}
        aria-valuemax={last}
        aria-valuenow={active}
        aria-valuetext={`${periodText(point.period, language)}: ${shown.text}${
          point.status === "normal" ? "" : `, ${words[point.status]}`
        }`}
        onMouseMove={readAt}
        onMouseLeave={() => setReading(undefined)}
        onClick={() => openAt(active)}
        onKeyDown={onKeyDown}
        onBlur={() => setReading(undefined)}
      >
        <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} aria-hidden="true">
          {line.grid.map(({ y, tick }) => (
            <g key={tick}>
              <path class={tick === 0 ? "base" : "grid"} d={`M${line.left} ${y}H${line.right}`} />
              <text x="0" y={y + 4}>
                {tickText(tick, line.axis.decimals, isPercent, language)}
              </text>
            </g>
          ))}
          {line.joins.map((part) => (
            <path key={part.path} class={`joined ${part.join}`} d={part.path} />
          ))}
          <path class="drop" d={`M${spot.x} ${spot.y}V${line.bottom}`} />
          {line.points.map(({ x, y }, index) => (
            <circle
              key={series.figures[index]!.period}
              class={`dot${series.figures[index]!.status === "estimate" ? " hollow" : ""}`}
              cx={x}
              cy={y}
              r="2.75"
            />
          ))}
          <circle
            class={`focus-dot${point.status === "estimate" ? " hollow" : ""}`}
            cx={spot.x}
            cy={spot.y}
            r="5"
          />
          {isLabelled.map((index) => (
            <text key={index} x={line.points[index]!.x} y={HEIGHT - 5} text-anchor="middle">
              {axisLabel(series.figures[index]!.period)}
            </text>
          ))}
          <text class="focus-text" x={spot.x} y={HEIGHT - 5} text-anchor={anchorAt(spot.x)}>
            {axisLabel(point.period)}
          </text>
          <text
            class="focus-text value-text"
            {...besidePoint(spot, line.points[active - 1], line.points[active + 1])}
          >
            {label}
          </text>
        </svg>
      </div>
      <SeriesLegend figures={series.figures} hasGap={line.hasGap} hasBreak={line.hasBreak} />
    </figure>
  );
}

/** A period as it stands under an axis: `2022`, `2022-Q1` as `22 Q1`, a month as `2022-04`. */
function axisLabel(period: string): string {
  if (/^\d{4}$/.test(period)) return period;
  const span = /^(\d{4})(?:-01)?\.\.(\d{4})(?:-(\d{2}))?$/.exec(period);
  if (span !== null) return span[3] === undefined ? `${span[1]}–${span[2]?.slice(2)}` : `${span[1]}`;
  return period.replace("-", " ").replace(/^(\d{4}) (\d{2})$/, "$1-$2");
}

function nearest(points: readonly { readonly x: number }[], x: number): number {
  let best = 0;
  points.forEach((point, index) => {
    if (Math.abs(point.x - x) < Math.abs(points[best]!.x - x)) best = index;
  });
  return best;
}

function anchorAt(x: number): "start" | "middle" | "end" {
  return x > WIDTH - 22 ? "end" : x < 22 ? "start" : "middle";
}

/** Above the point, on the side from which the line does not come; below it in a valley. */
function besidePoint(
  spot: { readonly x: number; readonly y: number },
  before: { readonly y: number } | undefined,
  after: { readonly y: number } | undefined,
): { readonly x: number; readonly y: number; readonly "text-anchor": "start" | "middle" | "end" } {
  const above = Math.max(10, spot.y - 9);
  const comesFromAbove = before !== undefined && before.y < spot.y - 4;
  const goesUp = after !== undefined && after.y < spot.y - 4;
  if (spot.x > WIDTH - 40) {
    const y = comesFromAbove ? spot.y + 16 : above;
    return { x: comesFromAbove ? spot.x - 6 : Math.min(WIDTH, spot.x + 6), y, "text-anchor": "end" };
  }
  if (spot.x < 50) return { x: Math.max(0, spot.x - 6), y: above, "text-anchor": "start" };
  if (goesUp && comesFromAbove) {
    return spot.y < HEIGHT - 44
      ? { x: spot.x, y: spot.y + 18, "text-anchor": "middle" }
      : { x: spot.x + 9, y: spot.y + 4, "text-anchor": "start" };
  }
  if (goesUp) return { x: spot.x - 6, y: above, "text-anchor": "end" };
  if (comesFromAbove) return { x: spot.x + 6, y: above, "text-anchor": "start" };
  return { x: spot.x, y: above, "text-anchor": "middle" };
}
