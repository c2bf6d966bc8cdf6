import type { MenuWords } from "../MenuWords";

/** The add-on's menu in Chinese. */
export const menu: MenuWords = { open: "打开", title: "浙江数据" };
