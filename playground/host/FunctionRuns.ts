import { CutOff, NotInStandIn } from "./exceptions.ts";

/** Stands for an empty cell or a skipped argument: what Google makes of those is not known. */
export const blank = Symbol("blank");

const budgetSeconds = 30;

/** How a custom function is run, and what Google would find out about it. */
export interface RunSettings {
  /** Runs it in a new execution. Fails with what it throws. */
  readonly call: (name: string, args: readonly unknown[]) => unknown;
  /** Google's seconds that a call takes; measured unless given. */
  readonly seconds: ((name: string) => number) | undefined;
}

/**
 * Runs custom functions so that no doubt about Google shows in their results.
 *
 * A blank may come as "", null or undefined, and an equal call may be answered from a cache: where that would
 * change a result, the call fails with NotInStandIn.
 */
export class FunctionRuns {
  private readonly outcomes = new Map<string, string>();

  constructor(private readonly settings: RunSettings) {}

  /** What the function gives. Fails with what it throws, and with Google's sentence beyond 30 seconds. */
  run(name: string, args: readonly unknown[]): unknown {
    if (!args.includes(blank)) return this.runSame(name, args);
    const [asText, asNull, asUndefined] = ["", null, undefined].map((value) =>
      attempt(() =>
        this.runSame(
          name,
          args.map((arg) => (arg === blank ? value : arg)),
        ),
      ),
    );
    if (asText?.key !== asNull?.key || asText?.key !== asUndefined?.key)
      throw new NotInStandIn(`${name}, which tells "", null and undefined apart,`);
    return asText?.give();
  }

  private runSame(name: string, args: readonly unknown[]): unknown {
    const call = `${name} ${JSON.stringify(args.map(described))}`;
    const outcome = attempt(() => this.runInTime(name, args));
    const before = this.outcomes.get(call);
    if (before !== undefined && before !== outcome.key)
      throw new NotInStandIn(`${name}, whose result hangs on more than its arguments,`);
    this.outcomes.set(call, outcome.key);
    return outcome.give();
  }

  private runInTime(name: string, args: readonly unknown[]): unknown {
    const { call, seconds } = this.settings;
    const start = Date.now();
    const result = call(name, args);
    if ((seconds?.(name) ?? (Date.now() - start) / 1000) > budgetSeconds) throw new CutOff();
    return result;
  }
}

/** What a run did, to be compared by `key` and given back as it was. Gaps of the host are passed on. */
function attempt(run: () => unknown): { readonly key: string; give(): unknown } {
  try {
    const result = run();
    return { key: `gave ${JSON.stringify([described(result)])}`, give: () => result };
  } catch (thrown) {
    if (thrown instanceof NotInStandIn) throw thrown;
    return {
      key: `threw ${String(thrown)}`,
      give: () => {
        throw thrown;
      },
    };
  }
}

/** A value with everything that JSON would lose. */
function described(value: unknown): unknown {
  if (Array.isArray(value)) return Array.from(value, described);
  if (Object.prototype.toString.call(value) === "[object Date]") return { date: Number(value) };
  if (typeof value === "number" || value === undefined) return { plain: String(value) };
  return value;
}
