import { deflateRawSync } from "node:zlib";
import type { Plugin } from "esbuild";
import type { PackedWithDescriptions } from "../src/catalog/Packed";

/**
 * Puts the catalog into the page as compressed text, in place of `src/catalog/packedCatalog.ts`.
 *
 * The page opens it once and keeps it, so 120 KB less to load is worth the few milliseconds. Code.js is another
 * matter: every cell loads it anew.
 */
export function compressedCatalog({ descriptions, ...packed }: PackedWithDescriptions): Plugin {
  const text = deflateRawSync(JSON.stringify({ packed, descriptions }), { level: 9 }).toString("base64");
  const contents = `
import { inflateSync, strFromU8 } from "fflate";
const bytes = Uint8Array.from(atob("${text}"), (character) => character.charCodeAt(0));
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
