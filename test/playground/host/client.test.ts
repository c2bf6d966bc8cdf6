import { afterEach, describe, expect, test, vi } from "vitest";
import {
  type ClientOutcome,
  clientFake,
  noConnectionMessages,
  severalAccountsMessages,
} from "../../../playground/host/clientFake.ts";
import { askServer, CallFailed } from "../../../src/sidebar/server";

function serve(outcome: ClientOutcome): void {
  vi.stubGlobal("google", { script: { run: clientFake(() => outcome) } });
}

async function troubleOf(call: Promise<unknown>): Promise<string> {
  const reason: unknown = await call.catch((error: unknown) => error);
  return reason instanceof CallFailed ? reason.trouble : `not a failed call: ${String(reason)}`;
}

afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

// Behaviour 38: https://developers.google.com/apps-script/guides/html/reference/run
describe("clientFake(outcomeOf)", () => {
  test("calls the handler later, with the user object, and gives nothing back", async () => {
    const heard: unknown[] = [];
    const run = clientFake(({ name, args }) => ({ kind: "answers", result: [name, args] }));
    // The fake has Google's own names, which its type does not list.
    const google = run as Record<
      "withSuccessHandler" | "withUserObject" | "go",
      (value: unknown) => typeof google
    >;
    const given = google
      .withSuccessHandler((value: unknown) => heard.push(value))
      .withUserObject("mine")
      .go(1);
    expect([given, heard]).toEqual([undefined, []]);
    await Promise.resolve();
    expect(heard).toEqual([["go", [1]]]);
  });

  test.each(severalAccountsMessages)("with “%s” the sidebar sees several accounts", async (message) => {
    serve({ kind: "fails", message });
    expect(await troubleOf(askServer("open", null))).toBe("severalAccounts");
  });

  test.each(noConnectionMessages)("with “%s” the sidebar sees no connection", async (message) => {
    serve({ kind: "fails", message });
    expect(await troubleOf(askServer("open", null))).toBe("offline");
  });

  test("a call that hangs is given up, and one that brings null is a failure", async () => {
    vi.useFakeTimers();
    serve({ kind: "hangs" });
    const outcome = troubleOf(askServer("open", null, 15_000));
    await vi.advanceTimersByTimeAsync(15_000);
    expect(await outcome).toBe("noAnswer");
    serve({ kind: "answers", result: null });
    expect(await troubleOf(askServer("open", null))).toBe("unforeseen");
  });
});
