import { expect, test } from "vitest";
import { shipped } from "../../src/catalog/shipped";
import { growthOf, readGrowth } from "../../src/query/growth";
import { growthSince } from "../../src/query/growthSince";
import { Failure } from "../../src/query/problem";
import { resolve } from "../../src/query/resolve";

const catalog = shipped();

function orFailure<T>(call: () => T): T | Failure {
  try {
    return call();
  } catch (error) {
    if (error instanceof Failure) return error;
    throw error;
  }
}

/** The periods of a series, each once. */
function periodsOf(series: string): readonly string[] {
  return [...new Set(catalog.series(series)?.observations.map((row) => row.period))];
}

test("growthSince(shipped(), figure, base) compounds to the figure, never across a change of definition", () => {
  let answers = 0;
  for (const series of catalog.seriesKeys()) {
    for (const currency of ["", "@USD"]) {
      for (const later of periodsOf(series)) {
        const figure = orFailure(() => resolve(catalog, `${series}_${later}${currency}`));
        if (figure instanceof Failure) continue;
        for (const base of periodsOf(series)) {
          const since = orFailure(() => growthSince(catalog, figure, `${series}_${base}${currency}`));
          if (since instanceof Failure || since.years === 1) continue;
          answers += 1;
          const { earlier, value, years } = since;
          expect((earlier.value * (1 + value) ** years) / figure.value).toBeCloseTo(1, 10);
          expect(earlier.status === "differs").toBe(figure.status === "differs");
          expect(["flow", "stock", "rate"]).toContain(figure.indicator.kind);
          expect(figure.indicator.id).not.toMatch(/^gdp/);
        }
      }
    }
  }
  expect(answers).toBeGreaterThan(500);
});

test("readGrowth(shipped(), figure) gives the growth that growthOf gives, or says why there is none", () => {
  for (const series of catalog.seriesKeys()) {
    for (const period of periodsOf(series)) {
      const figure = resolve(catalog, `${series}_${period}`);
      const growth = growthOf(catalog, figure);
      const read = orFailure(() => readGrowth(catalog, figure));
      if (growth) expect(read).toMatchObject({ key: growth.key, value: growth.value });
      else if (read instanceof Failure) expect(["noGrowth", "definitionChange"]).toContain(read.problem.kind);
      else expect(read).toBe(figure);
    }
  }
});
