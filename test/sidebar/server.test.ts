import { afterEach, describe, expect, test, vi } from "vitest";
import { Failure } from "../../src/query/problem";
import { askServer, CallFailed, type ScriptRun } from "../../src/sidebar/server";

type Reply = (json: string, answer: (json: string) => void, fail: (message: string) => void) => void;

function serve(reply: Reply): { readonly asked: string[] } {
  const asked: string[] = [];
  const runner = (
    onSuccess: (json: string) => void,
    onFailure: (error: { readonly message?: string }) => void,
  ): ScriptRun => ({
    withSuccessHandler: (handler) => runner(handler, onFailure),
    withFailureHandler: (handler) => runner(onSuccess, handler),
    ask: (json) => {
      asked.push(json);
      reply(json, onSuccess, (message) => onFailure({ message }));
    },
  });
  vi.stubGlobal("google", {
    script: {
      run: runner(
        () => undefined,
        () => undefined,
      ),
    },
  });
  return { asked };
}

async function troubleOf(call: Promise<unknown>): Promise<unknown> {
  const reason: unknown = await call.catch((error: unknown) => error);
  return reason instanceof CallFailed ? [reason.trouble, reason.message] : reason;
}

afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

describe("askServer", () => {
  test("askServer(question, about) sends one JSON text and gives the data of the answer", async () => {
    const { asked } = serve((_, answer) => answer('{"ok":true,"data":null}'));
    await expect(askServer("remember", { language: "zh" })).resolves.toBeNull();
    expect(asked).toEqual(['{"question":"remember","about":{"language":"zh"}}']);
  });

  test("askServer(question, about) rejects with the problem that the server names", async () => {
    serve((_, answer) => answer('{"ok":false,"problem":{"kind":"fileBusy"}}'));
    const reason: unknown = await askServer("open", null).catch((error: unknown) => error);
    expect(reason).toBeInstanceOf(Failure);
    expect(reason).toMatchObject({ problem: { kind: "fileBusy" } });
  });

  test.each([
    "We're sorry, a server error occurred while reading from storage. Error code PERMISSION_DENIED.",
    "Authorization is required to perform that action.",
    "Exception: Action not allowed",
  ])("askServer(question, about) takes “%s” for several accounts", async (message) => {
    serve((_, __, fail) => fail(message));
    expect(await troubleOf(askServer("open", null))).toEqual([
      "severalAccounts",
      message.replace("Exception: ", ""),
    ]);
  });

  test("askServer(question, about) keeps what Google said about a failure that nobody foresaw", async () => {
    serve((_, __, fail) => fail("Exception: Service Spreadsheets failed"));
    expect(await troubleOf(askServer("open", null))).toEqual(["unforeseen", "Service Spreadsheets failed"]);
  });

  test("askServer(question, about) takes a broken connection for being offline", async () => {
    serve((_, __, fail) => fail("NetworkError: Connection failure due to HTTP 0"));
    expect(await troubleOf(askServer("open", null))).toEqual([
      "offline",
      "NetworkError: Connection failure due to HTTP 0",
    ]);
  });

  test("askServer(question, about) does not ask without a connection", async () => {
    const { asked } = serve((_, answer) => answer('{"ok":true,"data":null}'));
    vi.stubGlobal("navigator", { onLine: false });
    expect(await troubleOf(askServer("open", null))).toEqual(["offline", ""]);
    expect(asked).toEqual([]);
  });

  test("askServer(question, about, timeoutMs) gives up once the time is over", async () => {
    vi.useFakeTimers();
    serve(() => undefined);
    const outcome = troubleOf(askServer("open", null, 15_000));
    let isOver = false;
    void outcome.then(() => {
      isOver = true;
    });
    await vi.advanceTimersByTimeAsync(14_999);
    expect(isOver).toBe(false);
    await vi.advanceTimersByTimeAsync(1);
    expect(await outcome).toEqual(["noAnswer", ""]);
  });

  test("askServer(question, about) rejects where there is no Google at all", async () => {
    vi.stubGlobal("google", undefined);
    expect(await troubleOf(askServer("open", null))).toMatchObject(["unforeseen", expect.any(String)]);
  });

  test("askServer(question, about) takes a result that is no text for a failure", async () => {
    // What arrives where the server returned a Date; the type says text, Google keeps no types.
    serve((_, answer) => answer(null as unknown as string));
    expect(await troubleOf(askServer("open", null))).toEqual(["unforeseen", ""]);
  });
});
