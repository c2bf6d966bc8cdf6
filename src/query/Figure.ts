import type {
  Area,
  Derivation,
  Indicator,
  Partner,
  Qualifier,
  Source,
  Status,
  Unit,
  Words,
} from "../catalog/model";

/** What was done to printed values to get a figure. */
export type Step =
  | {
      /** Worked out at build time because no source prints it. */
      readonly kind: "derived";
      readonly derivation: Derivation;
      /** The figures the rule reads, in the order of `derivation.inputs`. */
      readonly inputs: readonly Figure[];
    }
  | {
      /** Money in the other currency at the average rate of the year. */
      readonly kind: "converted";
      /** The figure before, in the other currency. */
      readonly from: Figure;
      /** The rate used, yuan per dollar. */
      readonly rate: Figure;
    }
  | {
      /** Growth as a source prints it, read from the row of the level. */
      readonly kind: "printedGrowth";
      /** The unit of the row that prints it; for money the currency in which it was measured. */
      readonly unit: Unit;
    }
  | {
      /** Growth worked out from two levels: later over earlier, less one. */
      readonly kind: "computedGrowth";
      readonly earlier: Figure;
      readonly later: Figure;
    };

/** An observation as answered: one number with all that is needed to defend it. */
export interface Figure {
  /** Canonical key that gives this figure again, `exports_2022`, `trade_2022@USD`, `gdp_2023@2024-03`. */
  readonly key: string;
  readonly indicator: Indicator;
  /** True where the figure is the growth of `indicator` and no indicator of its own. */
  readonly isGrowth: boolean;
  readonly area: Area;
  /** Absent for the whole world. */
  readonly partner?: Partner;
  /** In the forms of the catalog, never `latest`. */
  readonly period: string;
  /** In `unit`; percent and percentage points as fractions. */
  readonly value: number;
  readonly unit: Unit;
  /** Power of ten of the last digit that is known: 10 for 3.57 trillion. */
  readonly precision: number;
  readonly qualifier: Qualifier;
  readonly status: Status;
  /** Every source behind it, inputs and rates included; never empty. */
  readonly sources: readonly Source[];
  readonly note?: Words;
  readonly steps: readonly Step[];
  readonly edition: string;
}
