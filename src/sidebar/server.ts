import type { Answer, Ask, Contract, Question } from "../contract";
import type { CallTrouble } from "../messages/SidebarWords";
import { Failure } from "../query/problem";

/** The part of `google.script.run` that the sidebar uses. */
export interface ScriptRun {
  withSuccessHandler(handler: (json: string) => void): ScriptRun;
  withFailureHandler(handler: (error: { readonly message?: string } | undefined) => void): ScriptRun;
  ask(json: string): void;
}

declare const google: { readonly script: { readonly run: ScriptRun } };

/** A call that brought no answer of ours: why, and what Google said. */
export class CallFailed extends Error {
  readonly trouble: CallTrouble;

  constructor(trouble: CallTrouble, message: string) {
    super(message);
    this.name = "CallFailed";
    this.trouble = trouble;
  }
}

/** The opening ping waits this long; a sidebar under the wrong account may never get an answer. */
export const OPENING_TIMEOUT_MS = 15_000;

/** An execution ends after 6 minutes, so nothing comes after that. */
const LONGEST_RUN_MS = 370_000;

// https://issuetracker.google.com/issues/69270374: only stable pieces of the texts, they vary around them.
const SEVERAL_ACCOUNTS = /PERMISSION_DENIED|Authorization is required|Action not allowed/i;
const NO_CONNECTION = /NetworkError|Connection failure|HTTP 0\b/i;

/**
 * What the server answers to a question.
 *
 * Rejects with a `Failure` where the server names a problem, and with `CallFailed` where no answer
 * of ours comes: several accounts, no connection, nothing within `timeoutMs`, or a failure that
 * nobody foresaw.
 */
export function askServer<Q extends Question>(
  question: Q,
  about: Contract[Q]["asks"],
  timeoutMs: number = LONGEST_RUN_MS,
): Promise<Contract[Q]["answers"]> {
  return new Promise((resolve, reject) => {
    if (typeof navigator !== "undefined" && navigator.onLine === false) {
      reject(new CallFailed("offline", ""));
      return;
    }
    const timer = setTimeout(() => reject(new CallFailed("noAnswer", "")), timeoutMs);
    const ask: Ask<Q> = { question, about };
    try {
      google.script.run
        .withSuccessHandler((json) => {
          clearTimeout(timer);
          try {
            resolve(readAnswer<Q>(json));
          } catch (error) {
            reject(error);
          }
        })
        .withFailureHandler((error) => {
          clearTimeout(timer);
          reject(callFailed(error?.message ?? ""));
        })
        .ask(JSON.stringify(ask));
    } catch (error) {
      clearTimeout(timer);
      reject(callFailed(error instanceof Error ? error.message : String(error)));
    }
  });
}

function readAnswer<Q extends Question>(json: string): Contract[Q]["answers"] {
  if (typeof json !== "string") throw new CallFailed("unforeseen", "");
  // The server keeps the contract for the question that was asked; JSON cannot say so.
  const answer = JSON.parse(json) as Answer<Q>;
  if (answer.ok) return answer.data;
  throw new Failure(answer.problem);
}

function callFailed(message: string): CallFailed {
  const plain = message.replace(/^(?:ScriptError|Exception|Error):\s*/, "");
  if (SEVERAL_ACCOUNTS.test(message)) return new CallFailed("severalAccounts", plain);
  if (NO_CONNECTION.test(message)) return new CallFailed("offline", plain);
  return new CallFailed("unforeseen", plain);
}
