import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { idCardFault, phoneFault, readIdCard, usccFault } from "./identifiers.ts";

describe("identity numbers (GB 11643)", () => {
  it("takes the standard's examples", () => {
    for (const id of ["11010519491231002X", "440524188001010014"]) expect(idCardFault(id)).toBeUndefined();
  });

  it("says what is wrong", () => {
    expect(idCardFault("110105194912310021")).toContain("校验不通过");
    expect(idCardFault("11010519491331002X")).toContain("出生日期");
    expect(idCardFault("11010519491231002x")).toContain("大写X");
    expect(idCardFault("1101051949123100")).toContain("18位");
    expect(idCardFault("11010519491231002X", "1949-12-30")).toContain("出生日期");
    expect(idCardFault("11010519491231002X", "1949-12-31")).toBeUndefined();
  });

  it("reads birth and sex", () => {
    expect(readIdCard("11010519491231002X")).toEqual({ birth: "1949-12-31", sex: "女" });
    expect(readIdCard("440524188001010014")).toEqual({ birth: "1880-01-01", sex: "男" });
    expect(readIdCard("110105194912310021")).toBeUndefined();
  });

  it("finds every single wrong digit and every two neighbours swapped", () => {
    const valid = "11010519491231002X";
    fc.assert(
      fc.property(fc.nat(16), fc.nat(9), (at, digit) => {
        const changed = valid.slice(0, at) + String(digit) + valid.slice(at + 1);
        expect(idCardFault(changed) === undefined).toBe(changed === valid);
        const swapped = valid.slice(0, at) + (valid[at + 1] ?? "") + (valid[at] ?? "") + valid.slice(at + 2);
        expect(idCardFault(swapped) === undefined).toBe(swapped === valid);
      }),
    );
  });
});

describe("unified social credit codes (GB 32100)", () => {
  it("takes real codes", () => {
    const codes = ["91350100M000100Y43", "91230500MA1B3N1N2M", "11230500001755309F", "11420000MB15291767"];
    for (const code of codes) expect(usccFault(code)).toBeUndefined();
  });

  it("says what is wrong", () => {
    expect(usccFault("91350100M000100Y44")).toContain("校验不通过");
    expect(usccFault("91350100I000100Y43")).toContain("不用I、O、S、V、Z");
    expect(usccFault("91350100m000100Y43")).toContain("大写字母");
    expect(usccFault("91350100M000100Y4")).toContain("18位");
  });

  it("finds every single wrong character", () => {
    const valid = "91350100M000100Y43";
    fc.assert(
      fc.property(fc.nat(17), fc.constantFrom(...Array.from("0123456789ABCDEFGHJKLMNPQRTUWXY")), (at, char) => {
        const changed = valid.slice(0, at) + char + valid.slice(at + 1);
        expect(usccFault(changed) === undefined).toBe(changed === valid);
      }),
    );
  });
});

describe("telephone numbers", () => {
  it("takes mobile, fixed, service and short numbers", () => {
    for (const n of [
      "13812345678",
      "021-58001234",
      "02158001234",
      "58001234",
      "0577-5800123-01",
      "400-800-1234",
      "110",
      "12345",
      "10086",
    ]) {
      expect(phoneFault(n)).toBeUndefined();
    }
    for (const n of ["12812345678", "1381234567", "138 1234 5678", "+8613812345678", "电话", ""])
      expect(phoneFault(n)).toBeDefined();
  });
});
