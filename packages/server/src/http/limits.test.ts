import { readFileSync } from "node:fs";
import path from "node:path";

import { describe, expect, it } from "vitest";

import { BOUNDS, LIMITS, limitsFrom, SETTINGS } from "./limits.ts";
import type { Work } from "./limits.ts";

const PAGE = readFileSync(path.join(import.meta.dirname, "../../../../docs/security.md"), "utf8");
const section = (PAGE.split("### Abuse and fuzz")[1] ?? "").split("\n### ")[0] ?? "";
/** In one line, so that where it is broken does not matter. */
const text = section.replaceAll(/\s+/g, " ");
const rows = section
  .split("\n")
  .filter((line) => line.startsWith("| `"))
  .map((line) => line.split("|").map((cell) => cell.trim()));

const count = (number: number): string => number.toLocaleString("en-US");
const seconds = (ms: number): string => (ms === 0 ? "—" : `${count(ms / 1000)} s`);
const KB = 1024;
const MB = 1024 * KB;

/** Numbers of a text, without the commas people write into them, and the settings it names. */
const numbersIn = (cell: string): number[] =>
  [...cell.matchAll(/\d[\d,]*/g)].map(([number]) => Number(number.replaceAll(",", "")));
const settingsIn = (cell: string): string[] => cell.match(/FADU_[A-Z_]+/g) ?? [];

describe("the numbers of docs/security.md are those of the program", () => {
  it("in a row of the table for each class of routes", () => {
    expect(rows.map(([, name]) => name)).toEqual(Object.keys(LIMITS.work).map((name) => `\`${name}\``));
  });

  it.each(Object.keys(LIMITS.work) as Work[])("%s", (work) => {
    const { perMinute, running, waiting, waitMs, answerMs, statementMs } = LIMITS.work[work];
    const [, , rate = "", atOnce = "", queue = "", answer = "", statement = ""] =
      rows.find(([, name]) => name === `\`${work}\``) ?? [];
    const streams = work === "stream" ? [LIMITS.streamsPerAccount] : [];
    expect(numbersIn(rate)).toEqual(perMinute === 0 ? [] : [perMinute, ...streams]);
    const bounded = Number.isFinite(running) ? [running] : [];
    expect(numbersIn(atOnce)).toEqual(work === "stream" ? [LIMITS.streams] : bounded);
    expect(numbersIn(queue)).toEqual(waiting === 0 ? [] : [waiting, waitMs / 1000]);
    expect(answer).toBe(seconds(answerMs));
    expect(statement).toBe(seconds(statementMs));
    // What an operator may set stands beside its number.
    for (const name of settingsIn(rate + atOnce)) expect(numbersIn(rate + atOnce)).toContain(SETTINGS.get(name));
  });

  it("in the paragraphs under it", () => {
    for (const said of [
      `${count(LIMITS.addressPerMinute)} requests a minute from one address (\`FADU_RATE_ADDRESS\``,
      `${count(LIMITS.running)} at once over all classes but uploads and streams (\`FADU_RUNNING\`)`,
      `${count(LIMITS.connections)} connections (\`FADU_CONNECTIONS\`)`,
      `JSON bodies ${BOUNDS.bodyBytes / MB} MB and ${BOUNDS.jsonLevels} levels`,
      `address and headers ${BOUNDS.headBytes / KB} kB, within ${seconds(BOUNDS.headMs)}`,
      `forms one file (${BOUNDS.fileBytes / MB} MB) and ${BOUNDS.formFields} fields of ${BOUNDS.fieldBytes / KB} kB`,
      `imports ${BOUNDS.importBytes / MB} MB, ${count(BOUNDS.importLines)} lines`,
      `exports by the street's setting, ${count(BOUNDS.exportLines)} lines at most`,
      `pages ${BOUNDS.pageRows} rows`,
      `exports are refused first (${seconds(LIMITS.work.heavy.lateMs)})`,
      `then reading (${seconds(LIMITS.work.read.lateMs)})`,
      `then acts (${seconds(LIMITS.work.write.lateMs)})`,
    ])
      expect(text).toContain(said);
    expect(BOUNDS.formFiles).toBe(1);
  });

  it("and every setting of an operator is named, and does what it says", () => {
    expect(settingsIn(text).filter((name) => !SETTINGS.has(name) && name !== "FADU_OUTGOING_ALLOW")).toEqual([]);
    for (const [name, own] of SETTINGS) {
      expect(text).toContain(name);
      const changed = JSON.stringify(limitsFrom({ [name]: String(own + 5) }));
      expect(changed, name).not.toBe(JSON.stringify(limitsFrom({})));
    }
    expect(() => limitsFrom({ FADU_RUNNING: "viele" })).toThrow("应为不小于 0 的整数");
  });
});
