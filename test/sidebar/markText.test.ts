import { describe, expect, test } from "vitest";
import { markText } from "../../src/sidebar/parts/markText";

function marked(text: string, marks: readonly string[]): string {
  return markText(text, marks)
    .map((piece) => (piece.isMarked ? `[${piece.text}]` : piece.text))
    .join("");
}

describe("markText", () => {
  test.each([
    [
      "in any case",
      "Container throughput of the port",
      ["container", "port"],
      "[Container] throughput of the [port]",
    ],
    ["with the s of a plural", "Sea-rail containers", ["container"], "Sea-rail [containers]"],
    ["at the beginning of a word only", "Transport by port", ["port"], "Transport by [port]"],
    ["anywhere in Chinese", "港口集装箱吞吐量", ["集装箱"], "港口[集装箱]吞吐量"],
    ["as one piece where marks overlap", "集装箱吞吐量", ["集装箱", "箱吞吐"], "[集装箱吞吐]量"],
    ["not at all without marks", "Goods exports", [], "Goods exports"],
    ["not at all for an empty mark", "Goods exports", [""], "Goods exports"],
  ])("markText(text, marks) marks %s", (_, text, marks, expected) => {
    expect(marked(text, marks)).toBe(expected);
  });
});
