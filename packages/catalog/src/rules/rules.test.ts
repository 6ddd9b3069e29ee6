import { describe, expect, it } from "vitest";
import { APL, FMT, GEN, HCP, OGI, POW, TSY } from "../build/basis.ts";
import { RULES } from "./rules.ts";

describe("the rule book", () => {
  it("holds 700 rules, each with an id of its own, a citation without shorthand and a known status", () => {
    expect(RULES).toHaveLength(700);
    expect(new Set(RULES.map(({ id }) => id)).size).toBe(700);
    expect(RULES.filter(({ cite }) => cite === "" || /[§？]|同上/.test(cite))).toEqual([]);
    expect(RULES.filter(({ status }) => !["V", "V2", "LV", "I", "U"].includes(status))).toEqual([]);
  });

  it.each([
    [APL("51a"), "行政处罚法第五十一条"],
    [APL(60), "行政处罚法第六十条"],
    [APL("52d"), "行政复议法第二十三条"],
    [HCP("29a"), "住房和城乡建设行政处罚程序规定第二十九条"],
    [TSY("06b"), "国办发〔2018〕118号（六）"],
    [POW(15), "行政处罚法第四十二条、行政强制法第十八条"],
    [OGI(26), "政府信息公开条例第二十六条"],
    [GEN("14"), "民法典第一千二百五十九条"],
    [FMT("03"), "GB/T 9704—2012 第7.2条"],
  ])("cites %o", (basis, cite) => {
    expect(basis.cite).toBe(cite);
  });

  it("knows what was not checked in full: 12345's days are nobody's statute", () => {
    expect(RULES.find(({ id }) => id === "HOT-17")?.status).toBe("U");
    expect(RULES.find(({ id }) => id === "APL-51a")?.status).toBe("V");
  });

  it("throws on a rule that does not exist", () => {
    expect(() => APL("999")).toThrow("APL-999");
  });
});
