import { deflateRawSync } from "node:zlib";
import type { Plugin } from "esbuild";
import { decodeHan } from "../src/catalog/han";
import { ENCODED_TEXTS, type Packed } from "../src/catalog/Packed";
import * as namesEn from "../src/messages/en/names";
import * as sentencesEn from "../src/messages/en/sentences";
import * as namesZh from "../src/messages/zh/names";
import * as publishersZh from "../src/messages/zh/publishers";
import * as sentencesZh from "../src/messages/zh/sentences";
import { placesNearOurs } from "./placesNearOurs";

/** Printable characters without the quote, the backslash and the sign that starts a tag: 91 of them. */
const ALPHABET = Array.from({ length: 94 }, (_, at) => String.fromCharCode(33 + at)).filter(
  (character) => !'"\\<'.includes(character),
);
const NAMESPACE = "compressed-texts";

/** The modules that hold texts and nothing else, by the end of their paths. */
const TABLES: Readonly<Record<string, object>> = {
  "messages/en/names": namesEn,
  "messages/en/sentences": sentencesEn,
  "messages/zh/names": namesZh,
  "messages/zh/publishers": publishersZh,
  "messages/zh/sentences": sentencesZh,
};

/**
 * Puts the catalog and the tables of texts into the page compressed, in place of `src/catalog/packedCatalog.ts` and of
 * the modules of `TABLES`.
 *
 * The page opens them once and keeps them, so 230 KB less to load is worth the few milliseconds. Code.js is another
 * matter: every cell loads it anew.
 */
export function compressedTexts(catalog: Packed): Plugin {
  const modules: Readonly<Record<string, object>> = { ...TABLES, "catalog/packedCatalog": inPage(catalog) };
  const contents = unpacking(JSON.stringify(modules));
  return {
    name: NAMESPACE,
    setup(build) {
      build.onResolve({ filter: /^compressed-texts$/ }, ({ path }) => ({ path, namespace: NAMESPACE }));
      build.onLoad({ filter: /.*/, namespace: NAMESPACE }, () => ({
        contents,
        loader: "js",
        resolveDir: ".",
      }));
      build.onLoad({ filter: /[\\/](?:packedCatalog|names|sentences|publishers)\.ts$/ }, ({ path }) => {
        const id =
          path
            .split(/[\\/]src[\\/]/)[1]
            ?.replace(/\\/g, "/")
            .replace(/\.ts$/, "") ?? "";
        const names = Object.keys(modules[id] ?? {});
        if (names.length === 0) return undefined;
        const exports = `export const { ${names.join(", ")} } = texts[${JSON.stringify(id)}];`;
        return { contents: `import { texts } from "compressed-texts";\n${exports}`, loader: "js" };
      });
    },
  };
}

// What is compressed anyway is shorter as it reads; and the page never says that a place is not covered, it only must
// not take it for one of ours.
function inPage(packed: Packed): object {
  const plain = Object.fromEntries(ENCODED_TEXTS.map((name) => [name, decodeHan(packed[name], packed.han)]));
  const texts: Packed = { ...packed, ...plain, han: "" };
  return { packed: { ...texts, ...placesNearOurs(texts) } };
}

function unpacking(text: string): string {
  return `
import { inflateSync, strFromU8 } from "fflate";
const text = ${JSON.stringify(printable(deflateRawSync(text, { level: 9, memLevel: 9 })))};
const bytes = new Uint8Array(Math.floor(text.length / 2 * 13 / 8));
const digit = (at) => { const code = text.charCodeAt(at); return code - 33 - (code > 34) - (code > 60) - (code > 92); };
let bits = 0, held = 0, filled = 0;
for (let at = 0; at < text.length; at += 2) {
  held |= (digit(at) * 91 + digit(at + 1)) << bits;
  for (bits += 13; bits > 7; bits -= 8) { bytes[filled++] = held; held >>>= 8; }
}
export const texts = JSON.parse(strFromU8(inflateSync(bytes)));
`;
}

// 13 bits in two characters of 91: a twelfth shorter than base 64.
function printable(bytes: Uint8Array): string {
  let text = "";
  let bits = 0;
  let held = 0;
  const write = (value: number): void => {
    text += `${ALPHABET[Math.floor(value / 91)]}${ALPHABET[value % 91]}`;
  };
  for (const byte of bytes) {
    held |= byte << bits;
    bits += 8;
    if (bits < 13) continue;
    write(held & 8191);
    held >>>= 13;
    bits -= 13;
  }
  if (bits > 0) write(held);
  return text;
}
