import { useMemo } from "preact/hooks";
import { frequencyOf } from "../../catalog/period";
import type { Figure } from "../../query/Figure";
import { readCardSeries } from "../cardSeries";
import { drawSparkline } from "../drawing/sparkline";
import { usePage } from "../Page";

const WIDTH = 72;
const HEIGHT = 24;

/** The course of a figure's series up to its period, or a word where there is only one value. */
export function Sparkline({ figure }: { readonly figure: Figure }) {
  const { catalog, words } = usePage();
  const shape = useMemo(() => {
    const series = readCardSeries(catalog, figure);
    const points = series.figures.map((other, index) => ({ time: series.times[index]!, value: other.value }));
    return drawSparkline(points, WIDTH, HEIGHT, figure.unit === "rank");
  }, [catalog, figure]);
  if (shape === undefined) {
    return (
      <span class="result-single">
        {frequencyOf(figure.period) === "year" ? words.oneYear : words.onePeriod}
      </span>
    );
  }
  return (
    <svg
      class="sparkline"
      width={WIDTH}
      height={HEIGHT}
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      aria-hidden="true"
    >
      <path class="area" d={shape.area} />
      <path d={shape.line} />
      <circle cx={shape.last[0]} cy={shape.last[1]} r="2.5" />
    </svg>
  );
}
