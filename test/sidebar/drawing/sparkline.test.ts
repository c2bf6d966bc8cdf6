import { describe, expect, test } from "vitest";
import { drawSparkline } from "../../../src/sidebar/drawing/sparkline";

describe("drawSparkline", () => {
  test("drawSparkline(points) has nothing to draw for one value", () => {
    expect(drawSparkline([{ time: 2023, value: 5 }], 72, 24, false)).toBeUndefined();
  });

  test("drawSparkline(points) runs from near the bottom left to near the top right for a rise", () => {
    const shape = drawSparkline(
      [
        { time: 2022, value: 10 },
        { time: 2023, value: 20 },
      ],
      72,
      24,
      false,
    );
    expect(shape?.line).toBe("M1 20L68.5 3");
    expect(shape?.last).toEqual([68.5, 3]);
  });

  test("drawSparkline(points) draws a better place in a ranking as a rise", () => {
    const shape = drawSparkline(
      [
        { time: 2022, value: 6 },
        { time: 2023, value: 3 },
      ],
      72,
      24,
      true,
    );
    expect(shape?.last[1]).toBe(3);
  });

  test("drawSparkline(points) draws values that do not change in the middle", () => {
    const shape = drawSparkline(
      [
        { time: 2022, value: 10 },
        { time: 2023, value: 10 },
      ],
      72,
      24,
      false,
    );
    expect(shape?.last[1]).toBe(12);
  });
});
