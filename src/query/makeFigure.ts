import type {
  Area,
  Catalog,
  Currency,
  Indicator,
  Observation,
  Partner,
  Series,
  Source,
  Unit,
} from "../catalog/model";
import type { Figure, Step } from "./Figure";
import type { Found } from "./findObservation";
import { type Key, spellKey } from "./parseKey";

/** What an answer says beside the row it comes from. */
interface Answer {
  readonly value: number;
  readonly unit: Unit;
  readonly precision: number;
  readonly isConverted?: true;
  readonly steps: () => readonly Step[];
  readonly sources: () => readonly Source[];
}

/**
 * The figure of a stored number: as printed or derived, or converted where a rate was found with it.
 *
 * Sources and steps are read when asked for, so that a cell that only shows the number pays for nothing else;
 * `resolve` gives the figures that a step names.
 */
export function makeFigure(
  catalog: Catalog,
  key: Key,
  found: Found,
  resolve: (key: string) => Figure,
): Figure {
  const { observation, rate, series } = found;
  const plain = figure(catalog, key, series, observation, {
    value: observation.value,
    unit: observation.unit,
    precision: observation.precision,
    steps: () => derivationSteps(catalog, observation, resolve),
    sources: () => observation.sources.map(catalog.source),
  });
  if (!rate) return plain;
  const unit: Currency = observation.unit === "CNY" ? "USD" : "CNY";
  const value = unit === "USD" ? observation.value / rate.value : observation.value * rate.value;
  // With its date, so that the figure before is of the vintage that was converted.
  const currency = unit === "USD" ? "CNY" : "USD";
  const fromKey = spellKey(catalog, { ...key, period: observation.period, currency });
  const rateFigure = (): Figure => resolve(`cny_per_usd_${rate.period}`);
  return figure(catalog, key, series, observation, {
    value,
    unit,
    isConverted: true,
    precision: precisionOf(value, Math.min(significantDigits(plain), significantDigits(rate))),
    steps: () => [
      ...derivationSteps(catalog, observation, resolve),
      { kind: "converted", from: resolve(fromKey), rate: rateFigure() },
    ],
    sources: () => unique([...observation.sources, ...rate.sources].map(catalog.source)),
  });
}

/** The growth that the row of a level prints. */
export function makePrintedGrowth(catalog: Catalog, key: Key, series: Series, row: Observation): Figure {
  return figure(catalog, key, series, row, {
    value: row.growth ?? 0,
    unit: "percent",
    precision: row.growthPrecision ?? 0,
    steps: () => [{ kind: "printedGrowth", unit: row.unit }],
    sources: () => row.sources.map(catalog.source),
  });
}

/** Growth worked out from two levels in one currency, a fraction known to the digits of the poorer. */
export function makeComputedGrowth(key: string, earlier: Figure, later: Figure, value: number): Figure {
  const significant = Math.min(significantDigits(earlier), significantDigits(later));
  return {
    ...later,
    key,
    isGrowth: true,
    value,
    unit: "percent",
    // The ratio of the two is known to so many digits, the growth to the same place after the point.
    precision: precisionOf(1 + value, significant),
    qualifier: "about",
    status: "estimate",
    sources: unique([...later.sources, ...earlier.sources]),
    steps: [{ kind: "computedGrowth", earlier, later }],
  };
}

/** How many digits of a number are known. */
export function significantDigits(known: { readonly value: number; readonly precision: number }): number {
  if (known.value === 0) return 1;
  return digitsBefore(known.value) - known.precision;
}

function precisionOf(value: number, significant: number): number {
  return digitsBefore(value) - significant;
}

// Zero has one digit, where its logarithm has none.
function digitsBefore(value: number): number {
  return value === 0 ? 1 : Math.floor(Math.log10(Math.abs(value))) + 1;
}

function figure(catalog: Catalog, key: Key, series: Series, row: Observation, answer: Answer): Figure {
  const indicator = required<Indicator>(catalog.indicator(series.indicator), series.indicator);
  const partner: Partner | undefined = series.partner === "" ? undefined : catalog.partner(series.partner);
  return {
    key: spellKey(catalog, { ...key, period: row.period }),
    indicator,
    isGrowth: key.isGrowth && indicator.kind !== "growth",
    area: required<Area>(catalog.area(series.area), series.area),
    ...(partner ? { partner } : {}),
    period: row.period,
    value: answer.value,
    unit: answer.unit,
    precision: answer.precision,
    qualifier: answer.unit === row.unit || answer.unit !== "percent" ? row.qualifier : "exact",
    // Converted by us, it is no longer what a source printed.
    status: answer.isConverted && row.status === "normal" ? "estimate" : row.status,
    ...(row.note === undefined ? {} : { note: catalog.note(row.note) }),
    get sources() {
      return answer.sources();
    },
    get steps() {
      return answer.steps();
    },
    edition: catalog.edition,
  };
}

function derivationSteps(
  catalog: Catalog,
  observation: Observation,
  resolve: (key: string) => Figure,
): readonly Step[] {
  if (observation.derivation === undefined) return [];
  const derivation = catalog.derivation(observation.derivation);
  return [{ kind: "derived", derivation, inputs: derivation.inputs.map(resolve) }];
}

function unique(sources: readonly Source[]): readonly Source[] {
  return sources.filter((source, index) => sources.findIndex((other) => other.id === source.id) === index);
}

function required<T>(item: T | undefined, id: string): T {
  if (item === undefined) throw new Error(`The catalog has no "${id}".`);
  return item;
}
