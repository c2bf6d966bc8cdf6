import { describe, expect, test } from "vitest";
import { decodeHan, encodeHan } from "../../src/catalog/han";
import { pack } from "../../src/catalog/pack";
import { type CatalogTexts, smallRows, withRows } from "../fixtures/smallCatalog";

function refusal(change: Partial<CatalogTexts>): string {
  try {
    pack(smallRows(change));
  } catch (error) {
    return String(error).replace(/^.*?line \d+: /, "");
  }
  return "packed";
}

describe("pack(rows)", () => {
  test.each([
    [
      "a word with two meanings",
      withRows("words", "sold,meaning,exported,外销"),
      '"exported" already means exports.',
    ],
    ["an unknown role", withRows("words", "perhaps,maybe,perhaps,"), '"role" is "maybe".'],
    [
      "another place with the name of ours",
      withRows("other_places", "Ningbo,甬城"),
      '"Ningbo" is a word of the catalog.',
    ],
    [
      "another place with a word of ours",
      withRows("other_places", "Port,港城"),
      '"Port" is a word of the catalog.',
    ],
    ["a place without a name", withRows("other_places", ","), "a place has no name."],
    [
      "a character without a reading",
      withRows("words", "strange,meaning,strange,龘"),
      'data/characters.csv has no reading of "龘". Run "npm run words".',
    ],
  ])("refuses %s", (_, change, reason) => {
    expect(refusal(change)).toContain(reason);
  });
});

test("decodeHan(text, list) gives back what encodeHan(texts) took, capitals and waves too", () => {
  const texts = { one: "出口 Exports ~ “新三样”\n进出口", two: "NINGBO\t宁波—A~B" };
  const { list, texts: encoded } = encodeHan(texts);
  expect(encoded.one).toMatch(/^[\x20-\x7e\n\t]*$/);
  expect(decodeHan(encoded.one, list)).toBe(texts.one);
  expect(decodeHan(encoded.two, list)).toBe(texts.two);
  expect(decodeHan("出口", "")).toBe("出口");
});
