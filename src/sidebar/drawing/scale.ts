/** A linear axis: its ends, and the numbers written along it. */
export interface Axis {
  readonly from: number;
  readonly to: number;
  readonly ticks: readonly number[];
  /** Digits after the point that the ticks need. */
  readonly decimals: number;
}

/**
 * An axis from 0 with round ticks that holds all values; its ends are ticks.
 *
 * `most` is the greatest number of steps. Without values the axis runs from 0 to 1.
 */
export function niceAxis(values: readonly number[], most: number): Axis {
  const low = Math.min(0, ...values);
  const high = Math.max(0, ...values);
  if (low === high) return axisOf(1, 0, 1);
  const fits = (step: number) => stepsUp(high, step) - stepsDown(low, step) <= most;
  const step = niceStep((high - low) / most, [1, 1.5, 2, 2.5, 5], fits);
  return axisOf(step, stepsDown(low, step), stepsUp(high, step));
}

/**
 * An axis for a line: two or three round ticks, and room above the last of them for the line.
 *
 * It starts at 0, unless `isFree` is set and the values lie close together far from 0.
 */
export function lineAxis(values: readonly number[], isFree: boolean): Axis {
  const low = Math.min(...values);
  const high = Math.max(...values);
  if (values.length === 0 || low === high) return niceAxis(values, 2);
  if (low < 0) return niceAxis(values, 3);
  const isClose = isFree && high - low < 0.35 * high;
  const step = niceStep((isClose ? high - low : high) / 3, [1, 2, 5], () => true);
  const axis = axisOf(step, isClose ? stepsDown(low, step) : 0, Math.floor(high / step + 1e-9));
  return { ...axis, to: Math.max(axis.to, high + (high - axis.from) * 0.04) };
}

/**
 * Whole numbers from the best place to the worst, for ranks: the axis runs from the worst up to 1.
 */
export function rankAxis(values: readonly number[], most: number): Axis {
  const worst = Math.max(2, ...values);
  const step = Math.max(1, Math.ceil((worst - 1) / most));
  const ticks: number[] = [];
  for (let rank = 1; rank <= worst; rank += step) ticks.push(rank);
  return { from: worst, to: 1, ticks, decimals: 0 };
}

/** Where a value lies on a stretch of the screen that runs from `start` to `end`. */
export function place(axis: Axis, value: number, start: number, end: number): number {
  return start + ((value - axis.from) / (axis.to - axis.from)) * (end - start);
}

/**
 * Estimated width of a text in Roboto or a Chinese font, in the unit of `size`.
 *
 * Charts are laid out without measuring, so that they cost no reflow; the estimate is a little wide.
 */
export function textWidth(text: string, size: number): number {
  let ems = 0;
  for (const letter of text) {
    if (letter > "\u2e7f") ems += 1;
    else if (/[.,:;'|!il\u202f ]/.test(letter)) ems += 0.27;
    else if (/[0-9a-z+\u2212-]/.test(letter)) ems += 0.56;
    else ems += 0.66;
  }
  return ems * size;
}

/** Indexes of labels that fit beside each other: every second, third …, always with the first. */
export function fittingLabels(count: number, widest: number, room: number, gap: number): readonly number[] {
  const step = Math.max(1, Math.ceil((widest + gap) / (room / Math.max(1, count))));
  const indexes: number[] = [];
  for (let index = 0; index < count; index += step) indexes.push(index);
  return indexes;
}

function stepsUp(value: number, step: number): number {
  return Math.ceil(value / step - 1e-9);
}

function stepsDown(value: number, step: number): number {
  return Math.floor(value / step + 1e-9);
}

function axisOf(step: number, first: number, last: number): Axis {
  let decimals = 0;
  while (decimals < 12 && Math.abs(step * 10 ** decimals - Math.round(step * 10 ** decimals)) > 1e-6)
    decimals++;
  const ticks: number[] = [];
  // Each tick is a multiple rounded to the digits of the step, since adding steps up would drift.
  for (let n = first; n <= last; n++) ticks.push(Number((n * step).toFixed(decimals)));
  return { from: ticks[0]!, to: ticks[ticks.length - 1]!, ticks, decimals };
}

function niceStep(rough: number, sizes: readonly number[], fits: (step: number) => boolean): number {
  for (let power = 10 ** Math.floor(Math.log10(rough)); ; power *= 10) {
    for (const size of sizes) {
      if (size * power >= rough * (1 - 1e-9) && fits(size * power)) return size * power;
    }
  }
}
