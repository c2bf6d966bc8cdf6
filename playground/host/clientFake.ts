/** Google's messages to somebody who is signed in with several accounts: https://issuetracker.google.com/issues/69270374 */
export const severalAccountsMessages = [
  "We're sorry, a server error occurred while reading from storage. Error code PERMISSION_DENIED.",
  "Authorization is required to perform that action.",
  "Exception: Action not allowed",
] as const;

/** Google's messages where a call did not reach the server. */
export const noConnectionMessages = [
  "NetworkError: Connection failure due to HTTP 0",
  "Connection failure: please check your connection and try again.",
] as const;

/** How a call of google.script.run ends: with an answer, with a failure, or never. */
export type ClientOutcome =
  | { readonly kind: "answers"; readonly result: unknown }
  | { readonly kind: "fails"; readonly message: string }
  | { readonly kind: "hangs" };

/** What the page asked for. */
export interface ClientCall {
  readonly name: string;
  readonly args: readonly unknown[];
}

/**
 * Google's `google.script.run` in a page, whose calls end as `outcomeOf` says; handlers are called later, never at once.
 *
 * Each `with…` gives a new runner; a call gives nothing back.
 */
export function clientFake(outcomeOf: (call: ClientCall) => ClientOutcome): object {
  return runner(outcomeOf, {});
}

type Handler = (value: unknown, userObject: unknown) => void;

interface Handlers {
  readonly success?: Handler;
  readonly failure?: Handler;
  readonly userObject?: unknown;
}

function runner(outcomeOf: (call: ClientCall) => ClientOutcome, handlers: Handlers): object {
  const next = (fields: Handlers) => runner(outcomeOf, { ...handlers, ...fields });
  return new Proxy(
    {},
    {
      get: (_, name) => {
        if (typeof name === "symbol" || name === "then") return undefined;
        if (name === "withSuccessHandler") return (success: Handler) => next({ success });
        if (name === "withFailureHandler") return (failure: Handler) => next({ failure });
        if (name === "withUserObject") return (userObject: unknown) => next({ userObject });
        return (...args: unknown[]) => {
          const outcome = outcomeOf({ name, args });
          void Promise.resolve().then(() => settle(outcome, handlers));
        };
      },
    },
  );
}

function settle(outcome: ClientOutcome, { success, failure, userObject }: Handlers): void {
  if (outcome.kind === "answers") success?.(outcome.result ?? null, userObject);
  if (outcome.kind !== "fails") return;
  const error = Object.assign(new Error(outcome.message), { name: "ScriptError" });
  if (failure) failure(error, userObject);
  else console.error(`Uncaught ScriptError: ${error.message}`);
}
