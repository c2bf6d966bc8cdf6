const texts = /"(?:[^"]|"")*"/g;
const volatile = /\b(NOW|TODAY|RAND|RANDBETWEEN|RANDARRAY)\s*\(/i;

/** Whether a formula gives something new each time it is calculated. */
export function isVolatile(formula: string): boolean {
  return volatile.test(formula.replace(texts, '""'));
}

/** Whether a call of the function in the formula has something volatile between its brackets. */
export function hasVolatileArgument(formula: string, functionName: string): boolean {
  const bare = formula.replace(texts, '""');
  const calls = new RegExp(`\\b${functionName}\\s*\\(`, "gi");
  for (let call = calls.exec(bare); call; call = calls.exec(bare)) {
    let depth = 1;
    let end = calls.lastIndex;
    while (end < bare.length && depth > 0) {
      if (bare[end] === "(") depth += 1;
      if (bare[end] === ")") depth -= 1;
      end += 1;
    }
    if (volatile.test(bare.slice(calls.lastIndex, end))) return true;
  }
  return false;
}
