import type { Language } from "../catalog/model";
import { menu as en } from "../messages/en/menu";
import { menu as zh } from "../messages/zh/menu";
import { readPreferences } from "./preferences";

/**
 * Puts the add-on into the menu of the file that is being opened.
 *
 * Runs in mode NONE too, where nothing of the file may be read: it asks for the account's language and nothing else.
 */
export function onOpen(_event?: unknown): void {
  const words = accountLanguage() === "zh" ? zh : en;
  SpreadsheetApp.getUi().createAddonMenu().addItem(words.open, "showSidebar").addToUi();
}

/** The menu of a file that is open while the add-on is being installed. */
export function onInstall(event?: unknown): void {
  onOpen(event);
}

/** Opens the sidebar. */
export function showSidebar(): void {
  const language = readPreferences().language ?? accountLanguage();
  const page = HtmlService.createHtmlOutputFromFile("Sidebar").setTitle((language === "zh" ? zh : en).title);
  SpreadsheetApp.getUi().showSidebar(page);
}

/** The language of the account, English for any but Chinese. */
export function accountLanguage(): Language {
  return /^zh/i.test(Session.getActiveUserLocale()) ? "zh" : "en";
}
