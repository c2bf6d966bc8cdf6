import { deflateRawSync } from "node:zlib";
import type { Plugin } from "esbuild";
import type { PackedWithDescriptions } from "../src/catalog/Packed";

/** Printable characters without the quote, the backslash and the sign that starts a tag: 91 of them. */
const ALPHABET = Array.from({ length: 94 }, (_, at) => String.fromCharCode(33 + at)).filter(
  (character) => !'"\\<'.includes(character),
);

/**
 * Puts the catalog into the page as compressed text, in place of `src/catalog/packedCatalog.ts`.
 *
 * The page opens it once and keeps it, so 200 KB less to load is worth the few milliseconds. Code.js is another
 * matter: every cell loads it anew.
 */
export function compressedCatalog({ descriptions, ...packed }: PackedWithDescriptions): Plugin {
  const text = printable(deflateRawSync(JSON.stringify({ packed, descriptions }), { level: 9, memLevel: 9 }));
  const contents = `
import { inflateSync, strFromU8 } from "fflate";
const text = ${JSON.stringify(text)};
const bytes = new Uint8Array(Math.floor(text.length / 2 * 13 / 8));
const digit = (at) => { const code = text.charCodeAt(at); return code - 33 - (code > 34) - (code > 60) - (code > 92); };
let bits = 0, held = 0, filled = 0;
for (let at = 0; at < text.length; at += 2) {
  held |= (digit(at) * 91 + digit(at + 1)) << bits;
  for (bits += 13; bits > 7; bits -= 8) { bytes[filled++] = held; held >>>= 8; }
}
export const { packed, descriptions } = JSON.parse(strFromU8(inflateSync(bytes)));
`;
  return {
    name: "compressed-catalog",
    setup(build) {
      build.onLoad({ filter: /[\\/]packedCatalog\.ts$/ }, () => ({
        contents,
        loader: "js",
        resolveDir: ".",
      }));
    },
  };
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
