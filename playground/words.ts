/** Languages of the page; the account's locale follows. */
export type Language = "en" | "zh";

/** What the page says in one language. */
export interface Words {
  readonly name: string;
  /** Name of the add-on's menu. */
  readonly menu: string;
  readonly pill: string;
  readonly promise: string;
  readonly example: string;
  /** `Example: dollars`. */
  exampleNamed(name: string): string;
  readonly installed: string;
  readonly language: string;
  readonly startOver: string;
  readonly getAddOn: string;
  readonly closeSidebar: string;
  readonly error: string;
  readonly ok: string;
}

const en: Words = {
  name: "Zhejiang Data for Sheets",
  menu: "Zhejiang Data",
  pill: "Playground",
  promise: "Everything runs in this page. Nothing is sent.",
  example: "Example",
  exampleNamed: (name) => `Example: ${name}`,
  installed: "Add-on installed",
  language: "Language",
  startOver: "Start over",
  getAddOn: "Get the add-on",
  closeSidebar: "Close the sidebar",
  error: "Error",
  ok: "OK",
};

const zh: Words = {
  name: "浙江数据 Google 表格插件",
  menu: "浙江数据",
  pill: "试用",
  promise: "一切都在本页内运行，不会发送任何内容。",
  example: "示例",
  exampleNamed: (name) => `示例：${name}`,
  installed: "已安装插件",
  language: "语言",
  startOver: "重新开始",
  getAddOn: "获取插件",
  closeSidebar: "关闭边栏",
  error: "错误",
  ok: "确定",
};

/** Everything the page itself says. */
export const words: Readonly<Record<Language, Words>> = { en, zh };
