import fc from "fast-check";
import { describe, expect, test } from "vitest";

import { exact, toFixed } from "./decimal.ts";
import { printFigure } from "./print.ts";
import type { PrintOptions } from "./print.ts";
import { directionOf, exactOf } from "./value.ts";
import type { FigureValue } from "./value.ts";

const number = (value: number): FigureValue => ({ kind: "number", value });
const rate = (numerator: number, denominator: number): FigureValue => ({ kind: "rate", numerator, denominator });
const text = (value: FigureValue, options: PrintOptions = {}): string => {
  const printed = printFigure(value, options);
  return printed.ok ? printed.text : `refused: ${printed.problem}`;
};
const yu: PrintOptions = { approximate: { word: "余", digits: 2 } };
const near = (of: number): PrintOptions => ({ approximate: { word: "近", of } });

describe("numbers", () => {
  test("are exact unless an approximate word is asked for", () => {
    expect(text(number(1385))).toBe("1385");
    expect(text(number(258_398.5))).toBe("258398.5");
  });

  test("in 万元 keep two decimals, or as many as stated", () => {
    expect(text(number(258_398), { wan: true })).toBe("25.84");
    expect(text(number(250_000), { wan: true })).toBe("25");
    expect(text(number(258_398), { wan: true, decimals: 1 })).toBe("25.8");
  });

  test("N余: x cut to at most two significant digits, and only if something was cut", () => {
    expect(text(number(107), yu)).toBe("100余");
    expect(text(number(1385), yu)).toBe("1300余");
    expect(text(number(1385), { approximate: { word: "余", digits: 1 } })).toBe("1000余");
    // 1.5万余元: the 万 stands before the 余.
    expect(text(number(15_420), { ...yu, wan: true })).toBe("1.5万余");
    expect(text(number(50_000), { ...yu, wan: true })).toBe("5万");
    expect(text(number(49_100), { approximate: { word: "近", of: 50_000 }, wan: true })).toBe("近5万");
    expect(text(number(100), yu)).toBe("100");
    expect(text(number(57), yu)).toBe("57");
  });

  test("近N: only if 0.95N ≤ x < N; x = N prints N with no word", () => {
    expect(text(number(95), near(100))).toBe("近100");
    expect(text(number(100), near(100))).toBe("100");
    expect(text(number(94), near(100))).toContain("不能写“近100”");
    expect(text(number(101), near(100))).toContain("不能写“近100”");
  });

  test("上百, 上千: only if x ≥ 100, 1000", () => {
    expect(text(number(100), { approximate: { word: "上", of: 100 } })).toBe("上百");
    expect(text(number(999), { approximate: { word: "上", of: 1000 } })).toContain("不能写“上千”");
  });

  test("small numbers in Chinese words", () => {
    const said = [1, 10, 12, 20, 105, 110, 1001, 1385].map((n) => text(number(n), { form: "chinese" }));
    expect(said).toEqual(["一", "十", "十二", "二十", "一百零五", "一百一十", "一千零一", "一千三百八十五"]);
  });
});

describe("zero and nothing", () => {
  test("a computed zero prints as 0, or as the word asked for", () => {
    expect(text(number(0))).toBe("0");
    expect(text(number(0), { zero: "零" })).toBe("零");
    expect(text(number(2), { zero: "零" })).toBe("2");
  });

  test("an unused register is 无数据, not zero, whatever word for zero was asked", () => {
    expect(text({ kind: "none", why: "noData" }, { zero: "零" })).toBe("无数据");
  });

  test("denominator 0 prints 无此类事项, base 0 prints 上年为0", () => {
    expect(text({ kind: "none", why: "noMatters" })).toBe("无此类事项");
    expect(text({ kind: "none", why: "baseZero" })).toBe("上年为0");
  });
});

describe("rates", () => {
  test("seed 002: 702 of 720 is 97.5 %, never 97 %", () => {
    expect(text(rate(702, 720))).toBe("97.5%");
  });

  test("are whole only if exact", () => {
    expect(text(rate(19, 19))).toBe("100%");
    expect(text(rate(1999, 2000))).toBe("100.0%");
    expect(text(rate(1, 3))).toBe("33.3%");
  });

  test("round half up", () => {
    expect(text(rate(1, 800))).toBe("0.1%");
    expect(text(rate(9, 80_0))).toBe("1.1%");
    expect(text(rate(3, 2000))).toBe("0.2%");
  });
});

describe("change on a year earlier", () => {
  test("44.5 % down, with its word and its absolute value", () => {
    const value: FigureValue = { kind: "change", now: 111, before: 200 };
    expect(text(value)).toBe("-44.5%");
    expect(text(value, { form: "absolute" })).toBe("44.5%");
    expect(text(value, { form: "direction" })).toBe("下降");
  });

  test("of a rate is in 百分点", () => {
    const value: FigureValue = {
      kind: "points",
      now: { numerator: 0, denominator: 4 },
      before: { numerator: 1, denominator: 5 },
    };
    expect(text(value)).toBe("-20个百分点");
    expect(directionOf(value)).toBe(-1);
  });

  test("持平 when nothing changed; no direction for what is no change", () => {
    expect(text({ kind: "change", now: 5, before: 5 }, { form: "direction" })).toBe("持平");
    expect(text(number(5), { form: "direction" })).toContain("只用于同比");
  });
});

describe("decimal arithmetic", () => {
  test("rounds like a person, not like a double", () => {
    expect(toFixed(exact(1.005), 2)).toBe("1.01");
    expect(toFixed(exact(-0.04), 1)).toBe("0.0");
    expect(toFixed(exact(1e21), 0)).toBe("1000000000000000000000");
    expect(toFixed(exact(1.5e-7), 7)).toBe("0.0000002");
  });

  test("a rate printed differs from the exact one by at most half a tenth", () => {
    fc.assert(
      fc.property(fc.nat(100_000), fc.integer({ min: 1, max: 100_000 }), (n, d) => {
        const value = rate(n, d);
        const exactly = exactOf(value);
        if (!exactly) throw new Error("a rate has a value");
        expect(Math.abs(Number.parseFloat(text(value)) - (n / d) * 100)).toBeLessThan(0.05 + 1e-9);
      }),
    );
  });
});
