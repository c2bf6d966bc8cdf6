import { BadRow, byId, cell, filled, items, type Row } from "./checkRows";
import type { Packed } from "./Packed";

/** The rows that words are read with, and those whose names they must not take. */
export interface WordRows {
  readonly words: readonly Row[];
  readonly other_places: readonly Row[];
  readonly characters: readonly Row[];
  readonly areas: readonly Row[];
  readonly partners: readonly Row[];
  readonly indicators: readonly Row[];
}

const ROLE =
  /^(?:meaning|filler|toward|from|latest|relative|yearToDate|unit (?:money|tonne|teu|count|person|percent)|currency (?:cny|usd))$/;
const ID = /^[a-z][a-z0-9]*(?:_[a-z0-9]+)*$/;

/**
 * The everyday words, the places without figures and the characters as texts.
 *
 * Fails with `BadRow` on an unknown role, on a word that means two things, on another place that has a name of ours,
 * and on a character of ours without a reading.
 */
export function packWords(rows: WordRows): Pick<Packed, "words" | "otherPlaces" | "characters"> {
  const ids = byId(rows.words, "word", ID);
  checkMeanings(rows);
  checkCharacters(rows);
  return {
    words: [...ids.keys()]
      .sort()
      .map((id) => {
        const row = ids.get(id) as Row; // The ids are the keys of the map.
        if (!ROLE.test(filled(row, "role"))) throw new BadRow(row, `"role" is "${cell(row, "role")}".`);
        return [id, cell(row, "role"), wordsIn(row, "words_en"), wordsIn(row, "words_zh")].join("\t");
      })
      .join("\n"),
    otherPlaces: rows.other_places
      .map(
        (row) => `${isPinyin(row, rows.characters) ? "" : listOf(row, "name_en")}\t${listOf(row, "name_zh")}`,
      )
      .map((line) => line.toLowerCase())
      .sort()
      .join("\n"),
    characters: packCharacters(rows.characters),
  };
}

function listOf(row: Row, column: string): string {
  return items(row, column).join(";");
}

function wordsIn(row: Row, column: string): string {
  return listOf(row, column).toLowerCase();
}

function namesOf(row: Row): readonly string[] {
  return ["name_en", "name_zh", "synonyms_en", "synonyms_zh"]
    .reduce<string[]>((all, column) => all.concat(items(row, column)), [])
    .map((word) => word.toLowerCase());
}

// One word may stand in two roles, such as a place and part of a name; two meanings would make it a riddle.
function checkMeanings({ words, other_places, areas, partners, indicators }: WordRows): void {
  const meaning = new Map<string, string>();
  const ours = new Map<string, string>();
  for (const row of words) {
    for (const word of [...items(row, "words_en"), ...items(row, "words_zh")]) {
      const other = cell(row, "role") === "meaning" ? meaning.get(word) : undefined;
      if (other !== undefined) throw new BadRow(row, `"${word}" already means ${other}.`);
      if (cell(row, "role") === "meaning") meaning.set(word, cell(row, "word"));
      ours.set(word, cell(row, "word"));
    }
  }
  for (const row of [...areas, ...partners, ...indicators]) {
    for (const name of namesOf(row)) ours.set(name, name);
  }
  for (const row of other_places) {
    const names = [...items(row, "name_en"), ...items(row, "name_zh")];
    if (names.length === 0) throw new BadRow(row, "a place has no name.");
    for (const name of names) {
      if (ours.has(name.toLowerCase())) throw new BadRow(row, `"${name}" is a word of the catalog.`);
    }
  }
}

function checkCharacters({ words, characters, areas, partners, indicators }: WordRows): void {
  const known = new Set(characters.map((row) => filled(row, "character")));
  for (const row of [...words, ...areas, ...partners, ...indicators]) {
    for (const column of ["name_zh", "synonyms_zh", "words_zh"]) {
      if (row.cells[column] === undefined) continue;
      const missing = Array.from(cell(row, column)).find(
        (character) => /[\u3400-\u9fff]/.test(character) && !known.has(character),
      );
      if (missing !== undefined) {
        throw new BadRow(row, `data/characters.csv has no reading of "${missing}". Run "npm run words".`);
      }
    }
  }
}

// What is called in English as it sounds is not written twice.
function isPinyin(row: Row, characters: readonly Row[]): boolean {
  const readings = new Map(characters.map((one) => [cell(one, "character"), cell(one, "pinyin")]));
  const sound = Array.from(cell(row, "name_zh"), (character) => readings.get(character) ?? " ").join("");
  return sound === cell(row, "name_en").toLowerCase();
}

function packCharacters(rows: readonly Row[]): string {
  const syllables = new Map<string, string>();
  let pairs = "";
  for (const row of [...rows].sort((a, b) => (filled(a, "character") < filled(b, "character") ? -1 : 1))) {
    const character = filled(row, "character");
    for (const other of Array.from(cell(row, "traditional"))) pairs += `${character}${other}`;
    for (const syllable of cell(row, "pinyin").split(" ")) {
      if (syllable !== "") syllables.set(syllable, `${syllables.get(syllable) ?? ""}${character}`);
    }
  }
  const groups = [...syllables.keys()].sort().map((syllable) => `${syllable}${syllables.get(syllable)}`);
  return `${pairs}\n${groups.join(" ")}`;
}
