const dayMs = 86_400_000;
// Sheets counts days from 30 December 1899.
const epochMs = Date.UTC(1899, 11, 30);

/** The serial number of a calendar day: days since 30 December 1899. `month` from 1. */
export function serialOfDay(year: number, month: number, day: number): number {
  return (Date.UTC(year, month - 1, day) - epochMs) / dayMs;
}

/** The moment that a serial number shows on a clock in the time zone. */
export function dateOfSerial(serial: number, timeZone: string): Date {
  const wallMs = epochMs + Math.round(serial * dayMs);
  const guess = wallMs - zoneOffsetMs(wallMs, timeZone);
  // Near a change of clocks the first offset can be the wrong one.
  return new Date(wallMs - zoneOffsetMs(guess, timeZone));
}

/** The serial number that shows the moment in the time zone. */
export function serialOfDate(date: Date, timeZone: string): number {
  const ms = date.getTime();
  return (ms + zoneOffsetMs(ms, timeZone) - epochMs) / dayMs;
}

/** Today's year in the time zone, for typed dates that leave it out. */
export function currentYear(timeZone: string): number {
  return Number(new Intl.DateTimeFormat("en-US", { timeZone, year: "numeric" }).format(new Date()));
}

/** Whether a number format shows dates or times. */
export function isDatePattern(pattern: string): boolean {
  const bare = pattern.replace(/"[^"]*"|\\.|_.|\[[^\]]*\]/g, "");
  return /[ymdhs]/i.test(bare) && !/general/i.test(bare);
}

function zoneOffsetMs(ms: number, timeZone: string): number {
  if (timeZone === "Etc/UTC") return 0;
  const parts = new Intl.DateTimeFormat("en-US", {
    timeZone,
    hourCycle: "h23",
    year: "numeric",
    month: "numeric",
    day: "numeric",
    hour: "numeric",
    minute: "numeric",
    second: "numeric",
  }).formatToParts(new Date(ms));
  const part = (type: string) => Number(parts.find((each) => each.type === type)?.value);
  const wall = Date.UTC(
    part("year"),
    part("month") - 1,
    part("day"),
    part("hour"),
    part("minute"),
    part("second"),
  );
  return wall - Math.floor(ms / 1000) * 1000;
}
