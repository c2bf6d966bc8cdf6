import type { MenuWords } from "../MenuWords";

/** The add-on's menu in English. */
export const menu: MenuWords = { open: "Open", title: "Zhejiang Data" };
