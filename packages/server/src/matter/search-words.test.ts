import { describe, expect, it } from "vitest";

import { wordsOf } from "./search-words.ts";
import { spellingOf } from "./spelling.ts";

describe("what is typed into a search box", () => {
  it("is cut into words, so that their order does not matter", () => {
    expect(wordsOf("占道 烧烤").sort()).toEqual(wordsOf("烧烤占道").sort());
    expect(wordsOf("烧烤占道")).toEqual(["烧烤", "占道"]);
  });

  it("keeps numbers with what counts them, and what makes no known word together", () => {
    expect(wordsOf("12号 沪示街〔2024〕7号")).toEqual(["12号", "沪示街", "2024", "7号"]);
  });

  it("is half-width and small, and never nothing", () => {
    expect(wordsOf("ＫＴＶ")).toEqual(["ktv"]);
    expect(wordsOf(" 〔 ")).toEqual(["〔"]);
    expect(wordsOf("   ")).toEqual([]);
  });
});

describe("the spelling of words", () => {
  it("is their initials and their full pinyin; what is not Chinese is left out", () => {
    expect(spellingOf("张三占道")).toBe("zszd zhangsanzhandao");
    expect(spellingOf("A3座绿化")).toBe("zlh zuolvhua");
    expect(spellingOf("KTV")).toBe("");
  });

  it("reads a surname as one", () => {
    expect(spellingOf("单雄信", true)).toBe("sxx shanxiongxin");
  });
});
