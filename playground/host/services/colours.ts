import { NotInStandIn } from "../exceptions.ts";

const named: Readonly<Record<string, string>> = {
  black: "#000000",
  white: "#ffffff",
  red: "#ff0000",
  green: "#008000",
  blue: "#0000ff",
  yellow: "#ffff00",
  gray: "#808080",
  grey: "#808080",
};

/** A colour as Google reads it back: lower-case hex. Fails with NotInStandIn on a name that Google would accept in silence. */
export function hexColour(colour: string): string {
  const lower = colour.toLowerCase();
  if (/^#[0-9a-f]{6}$/.test(lower)) return lower;
  if (/^#[0-9a-f]{3}$/.test(lower)) return `#${[...lower.slice(1)].map((digit) => digit + digit).join("")}`;
  const hex = named[lower];
  if (!hex) throw new NotInStandIn(`the colour "${colour}"`);
  return hex;
}
