import { shipped } from "../../src/catalog/shipped";
import type { InsertTable } from "../../src/contract";
import { Failure } from "../../src/query/problem";
import { openGoogleWorkbook } from "../../src/server/GoogleWorkbook";
import { insertTable } from "../../src/workbook/insertTable";
import type { Workbook } from "../../src/workbook/Workbook";

/**
 * Inserts a table twice into a workbook one verb of which fails once: before it takes effect, then after.
 *
 * Runs inside the fake host. Gives the problems as JSON. Without a verb nothing fails: it inserts once and gives the
 * names of the verbs used.
 */
export function insertFailing(verb: string, request: string): string {
  // The tests write the request themselves.
  const about = JSON.parse(request) as InsertTable;
  return JSON.stringify(
    (verb === "" ? [false] : [false, true]).map((isAfter) => outcome(verb, isAfter, about)),
  );
}

function outcome(verb: string, isAfter: boolean, request: InsertTable): unknown {
  const used = new Set<string>();
  try {
    insertTable(failing(openGoogleWorkbook(), verb, isAfter, used), shipped(), request);
    return Array.from(used);
  } catch (error) {
    if (error instanceof Failure) return error.problem;
    throw error;
  }
}

function failing(whole: Workbook, verb: string, isAfter: boolean, used: Set<string>): Workbook {
  let hasFailed = false;
  return new Proxy(whole, {
    get(target, name) {
      const member = Reflect.get(target, name);
      if (typeof member !== "function") return member;
      return (...args: unknown[]) => {
        used.add(String(name));
        const fails = name === verb && !hasFailed;
        if (fails) hasFailed = true;
        if (fails && !isAfter) throw new Error(`${verb} failed`);
        const result = Reflect.apply(member, target, args);
        if (fails) throw new Error(`${verb} failed afterwards`);
        return result;
      };
    },
  });
}
