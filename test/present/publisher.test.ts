import { describe, expect, test } from "vitest";
import type { Source } from "../../src/catalog/model";
import { readPublisher } from "../../src/present/publisher";

function source(publisher: string): Source {
  return { id: "x", title: "", publisher, published: "2024", url: "", language: "zh", trust: "high" };
}

describe("readPublisher(source)", () => {
  test.each([
    ["Global Times", "Global Times", "", ""],
    ["Zhejiang Daily (浙江日报)", "Zhejiang Daily", "浙江日报", ""],
    ["Zhejiang Daily via qwitaly.com (意大利侨网)", "Zhejiang Daily", "", "qwitaly.com"],
    ["China News Service (copy at usy7.cc)", "China News Service", "", "usy7.cc"],
    ["China News Service (reprinted at cnfuding.com)", "China News Service", "", "cnfuding.com"],
    ["Zhejiang newspaper, reprinted at huaxia.net.au", "Zhejiang newspaper", "", "huaxia.net.au"],
    [
      "Hangzhou Commercial Daily 每日商报 (copy at 001ce.com)",
      "Hangzhou Commercial Daily",
      "每日商报",
      "001ce.com",
    ],
    ["China Daily (ezhejiang.gov.cn)", "China Daily", "", "ezhejiang.gov.cn"],
    ["China Daily / ezhejiang.gov.cn", "China Daily", "", ""],
    ["People's Daily Online (Xinhua)", "People's Daily Online", "", ""],
    ["Securities Times 证券时报网 (Zhejiang Bureau of Statistics)", "Securities Times", "证券时报网", ""],
    ["US Federal Reserve, as carried in the public data set x", "US Federal Reserve", "", ""],
    ["银柿财经", "银柿财经", "银柿财经", ""],
  ])("takes %s apart", (publisher, name, chinese, via) => {
    expect(readPublisher(source(publisher))).toEqual({ name, chinese, via });
  });
});
