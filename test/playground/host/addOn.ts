import type { PushedFiles } from "../../../playground/host/Host.ts";
import { type NodeHost, type NodeHostOptions, openNodeHost } from "../../../playground/host/nodeHost.ts";

/** A manifest with the scopes of the add-on. */
export const manifest = JSON.stringify({
  timeZone: "Etc/UTC",
  oauthScopes: [
    "https://www.googleapis.com/auth/spreadsheets.currentonly",
    "https://www.googleapis.com/auth/script.container.ui",
  ],
});

/** The three files of a small add-on around a script. */
export function addOn(code: string, fields: Partial<PushedFiles> = {}): PushedFiles {
  return { code, sidebar: "<!doctype html><p>Sidebar", manifest, ...fields };
}

/** A new spreadsheet with a small add-on around a script. */
export function openAddOn(code: string, options: NodeHostOptions = {}): Promise<NodeHost> {
  return openNodeHost(addOn(code), options);
}

/** A new spreadsheet in which `run` runs the body of a function with `book` and `sheet` at hand. */
export async function openScript(body: string, options: NodeHostOptions = {}): Promise<NodeHost> {
  return openAddOn(
    `function go(a, b) {
       var book = SpreadsheetApp.getActiveSpreadsheet();
       var sheet = book.getActiveSheet();
       ${body}
     }`,
    options,
  );
}

/** What a rejected promise was rejected with; fails where it was not. */
export async function rejection(promise: Promise<unknown>): Promise<{ name: string; message: string }> {
  try {
    await promise;
  } catch (thrown) {
    // Everything a host throws has these two.
    return thrown as { name: string; message: string };
  }
  throw new Error("it was not rejected");
}
