import { useMemo } from "preact/hooks";
import type { ChartDescription } from "../../present/ChartDescription";
import { layoutChart } from "../drawing/chart";
import type { Shape } from "../drawing/shapes";
import { tickText } from "../ticks";
import { langOf, wordsIn } from "../words";

/** Inside the frame of 268. */
const WIDTH = 250;

/** A chart drawn as it will stand in the sheet, with its legend. */
export function ChartDrawing({ chart }: { readonly chart: ChartDescription }) {
  const words = wordsIn(chart.language);
  const drawing = useMemo(
    () =>
      layoutChart(chart, WIDTH, (value, decimals, isPercent) =>
        tickText(value, decimals, isPercent, chart.language),
      ),
    [chart],
  );
  return (
    <span class="drawing" lang={langOf(chart.language)}>
      <svg viewBox={`0 0 ${WIDTH} ${drawing.height}`} role="img" aria-label={chart.title}>
        {drawing.shapes.map((shape, index) => (
          <Drawn key={index} shape={shape} />
        ))}
      </svg>
      {(drawing.legend.length > 0 || drawing.estimates !== "none") && (
        <span class="legend">
          {drawing.legend.map((entry) => (
            <span key={entry.name} class="legend-entry">
              <i style={{ background: entry.color }} />
              {entry.name}
            </span>
          ))}
          {drawing.estimates !== "none" && (
            <span class="legend-entry">
              <i class={drawing.estimates === "hollow" ? "hollow-key" : "lighter-key"} />
              {drawing.estimates === "hollow" ? words.hollow : words.lighter}
            </span>
          )}
        </span>
      )}
    </span>
  );
}

function Drawn({ shape }: { readonly shape: Shape }) {
  switch (shape.kind) {
    case "grid":
      return <path class={shape.isBase ? "base" : "grid"} d={shape.path} />;
    case "bar":
      return <rect x={shape.x} y={shape.y} width={shape.width} height={shape.height} fill={shape.color} />;
    case "line":
      return (
        <path d={shape.path} fill="none" stroke={shape.color} stroke-width="2" stroke-linejoin="round" />
      );
    case "point":
      return (
        <circle
          cx={shape.x}
          cy={shape.y}
          r={shape.isHollow ? 3 : 2.5}
          fill={shape.isHollow ? "#fff" : shape.color}
          stroke={shape.color}
          stroke-width={shape.isHollow ? 1.5 : 0}
        />
      );
    case "slice":
      return <path d={shape.path} fill={shape.color} stroke="#fff" />;
    case "text":
      return (
        <text x={shape.x} y={shape.y} text-anchor={shape.anchor}>
          {shape.text}
        </text>
      );
  }
}
