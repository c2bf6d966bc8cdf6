/** A colour of a series and the tint of its estimates. */
export interface Paint {
  readonly color: string;
  readonly tint: string;
}

const TEAL: Paint = { color: "#0B6A60", tint: "#9CCFC3" };
const ORANGE: Paint = { color: "#CF5420", tint: "#F0B795" };
const BLUE: Paint = { color: "#5B8FD6", tint: "#BDD3EF" };
const GOLD: Paint = { color: "#DDAE2E", tint: "#F1DFAB" };
const PLUM: Paint = { color: "#6A2C62", tint: "#C3AABF" };
const GREY: Paint = { color: "#84918C", tint: "#CED4D2" };

/** Trade keeps its colours everywhere. */
const FIXED: Readonly<Record<string, Paint>> = {
  exports: TEAL,
  exports_national_share: TEAL,
  imports: ORANGE,
  imports_national_share: ORANGE,
};

/** What is to be painted. */
export interface Painted {
  /** `exports`, `growth(trade)`. */
  readonly id: string;
  readonly isLine: boolean;
}

/**
 * A colour for each series, no two alike while there are six or fewer.
 *
 * Gold is too light for a line; exports are teal and imports orange wherever they stand.
 */
export function paint(series: readonly Painted[]): readonly Paint[] {
  const taken = new Set(series.map(({ id }) => FIXED[id]));
  const free = [TEAL, ORANGE, BLUE, GOLD, PLUM, GREY].filter((one) => !taken.has(one));
  return series.map(({ id, isLine }) => {
    const fixed = FIXED[id];
    if (fixed) return fixed;
    const at = free.findIndex((one) => !isLine || one !== GOLD);
    return free.splice(Math.max(at, 0), 1)[0] ?? GREY;
  });
}
