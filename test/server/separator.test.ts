import { expect, test } from "vitest";
import { separatorOf } from "../../src/server/separator";

test.each([
  ["en_US", ","],
  ["en_GB", ","],
  ["zh_CN", ","],
  ["zh-TW", ","],
  ["ja", ","],
  ["de_DE", ";"],
  ["fr", ";"],
  ["pt_BR", ";"],
  ["ru", ";"],
  ["es_ES", ";"],
  ["es_MX", ","],
  ["en_ZA", ";"],
  ["", ";"],
])("separatorOf(%j) is %j", (locale, separator) => {
  expect(separatorOf(locale)).toBe(separator);
});
