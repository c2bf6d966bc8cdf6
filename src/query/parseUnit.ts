import type { Unit } from "../catalog/model";

/** A unit as a user asks for it: the number shown is the base value over 10^scale. */
export interface AskedUnit {
  readonly unit: Unit;
  /** 9 for billions; -2 for percent, where 0.447 is shown as 44.7. */
  readonly scale: number;
}

const SCALES: Readonly<Record<string, number>> = {
  k: 3,
  thousand: 3,
  thousands: 3,
  m: 6,
  mn: 6,
  mln: 6,
  million: 6,
  millions: 6,
  bn: 9,
  billion: 9,
  billions: 9,
  tn: 12,
  trn: 12,
  trillion: 12,
  trillions: 12,
  千: 3,
  万: 4,
  百万: 6,
  千万: 7,
  亿: 8,
  十亿: 9,
  百亿: 10,
  千亿: 11,
  万亿: 12,
};

const UNITS: Readonly<Record<string, readonly [Unit, number]>> = {
  cny: ["CNY", 0],
  rmb: ["CNY", 0],
  yuan: ["CNY", 0],
  renminbi: ["CNY", 0],
  "rmb yuan": ["CNY", 0],
  // No other currency written so is known here.
  "¥": ["CNY", 0],
  元: ["CNY", 0],
  人民币: ["CNY", 0],
  元人民币: ["CNY", 0],
  人民币元: ["CNY", 0],
  usd: ["USD", 0],
  us$: ["USD", 0],
  $: ["USD", 0],
  dollar: ["USD", 0],
  dollars: ["USD", 0],
  "us dollar": ["USD", 0],
  "us dollars": ["USD", 0],
  美元: ["USD", 0],
  美金: ["USD", 0],
  "%": ["percent", -2],
  percent: ["percent", -2],
  "per cent": ["percent", -2],
  pct: ["percent", -2],
  百分比: ["percent", -2],
  fraction: ["percent", 0],
  小数: ["percent", 0],
  "percentage point": ["percentage_points", -2],
  "percentage points": ["percentage_points", -2],
  pp: ["percentage_points", -2],
  point: ["percentage_points", -2],
  points: ["percentage_points", -2],
  个百分点: ["percentage_points", -2],
  百分点: ["percentage_points", -2],
  t: ["tonne", 0],
  ton: ["tonne", 0],
  tons: ["tonne", 0],
  tonne: ["tonne", 0],
  tonnes: ["tonne", 0],
  "metric ton": ["tonne", 0],
  "metric tons": ["tonne", 0],
  "metric tonne": ["tonne", 0],
  "metric tonnes": ["tonne", 0],
  吨: ["tonne", 0],
  teu: ["TEU", 0],
  teus: ["TEU", 0],
  标箱: ["TEU", 0],
  标准箱: ["TEU", 0],
  个标箱: ["TEU", 0],
  "": ["count", 0],
  number: ["count", 0],
  个: ["count", 0],
  person: ["person", 0],
  persons: ["person", 0],
  people: ["person", 0],
  人: ["person", 0],
  人次: ["person", 0],
  times: ["multiple", 0],
  倍: ["multiple", 0],
  place: ["rank", 0],
  rank: ["rank", 0],
  位: ["rank", 0],
  "cny per usd": ["CNY_per_USD", 0],
  "yuan per dollar": ["CNY_per_USD", 0],
};

// Nobody counts ranks, rates or shares in millions.
const SCALED: readonly Unit[] = ["CNY", "USD", "tonne", "TEU", "count", "person"];

/**
 * The unit a text names: `USD`, `billion USD`, `USD bn`, `亿美元`, `万吨`, `million TEU`, `%`.
 *
 * A scale alone (`thousand`, `万`) is a count. Undefined where it names none.
 */
export function parseUnit(text: string): AskedUnit | undefined {
  const folded = fold(text);
  if (folded === "") return undefined;
  const whole = unitOf(folded);
  if (whole) return whole;
  const chinese = /^(万亿|千亿|百亿|十亿|亿|千万|百万|万|千)(.*)$/.exec(folded);
  if (chinese) return scaled(chinese[2], chinese[1]);
  const behind = /^(人民币|美元)(万亿|千亿|百亿|十亿|亿|千万|百万|万|千)元?$/.exec(folded);
  if (behind) return scaled(behind[1], behind[2]);
  const words = folded.split(" ");
  const first = words[0] ?? "";
  const last = words[words.length - 1] ?? "";
  return (
    scaled(words.slice(1).join(" "), first) ??
    scaled(words.slice(0, -1).join(" "), last) ??
    scaledTogether(folded)
  );
}

// Traditional characters, points of abbreviations, and the Chinese powers of ten as English yearbooks print them.
function fold(text: string): string {
  return text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[億萬噸標個點幣準]/g, (sign) => "亿万吨标个点币准".charAt("億萬噸標個點幣準".indexOf(sign)))
    .replace(/\b(?:100|hundred) million\b/g, "亿")
    .replace(/\b(?:10[, ]?000|(?:10|ten) thousand)\b/g, "万")
    .replace(/([a-z])\./g, "$1")
    .replace(/\bof\b|,/g, " ")
    .trim()
    .replace(/\s+/g, " ");
}

function scaled(unit: string | undefined, scale: string | undefined): AskedUnit | undefined {
  const power = own(SCALES, scale ?? "");
  const base = unitOf((unit ?? "").trim());
  if (power === undefined || base === undefined || SCALED.indexOf(base.unit) < 0) return undefined;
  return { unit: base.unit, scale: power };
}

// `USDbn`, `bnUSD`, `$bn`
function scaledTogether(text: string): AskedUnit | undefined {
  const match =
    /^(usd|cny|rmb|us\$|\$)\s?(k|mn?|bn|tn)$/.exec(text) ??
    /^(k|mn?|bn|tn)\s?(usd|cny|rmb|us\$|\$)$/.exec(text);
  return match ? (scaled(match[1], match[2]) ?? scaled(match[2], match[1])) : undefined;
}

function unitOf(text: string): AskedUnit | undefined {
  const unit = own(UNITS, text);
  return unit && { unit: unit[0], scale: unit[1] };
}

// A text such as "constructor" must not find what objects inherit.
function own<T>(table: Readonly<Record<string, T>>, key: string): T | undefined {
  return Object.keys(table).indexOf(key) >= 0 ? table[key] : undefined;
}
