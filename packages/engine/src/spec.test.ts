import { describe, expect, it } from "vitest";
import { CALENDAR } from "../test/calendar.ts";
import { clockOf, stateOf } from "../test/clock.ts";
import { SHA256, SM3 } from "../test/digest.ts";
import { PENALTY, scopeOf } from "../test/scope.ts";
import { specSays, tableOf } from "../test/spec.ts";
import { LENGTH_UNITS } from "./definition/clock.ts";
import type { Clock } from "./definition/clock.ts";
import type { Condition } from "./definition/condition.ts";
import type { Value } from "./definition/field.ts";
import { canonical } from "./ledger/canonical.ts";
import { entryHash, GENESIS } from "./ledger/chain.ts";
import { digestOf } from "./ledger/digest.ts";
import { evaluate, explain } from "./matter/condition.ts";
import { instantOf } from "./time/dates.ts";
import { due, explainDue } from "./time/due.ts";
import type { FixedLength } from "./time/reckon.ts";

function lengthOf(text: string): FixedLength {
  const [n = "", unit = ""] = text.split(" ");
  const found = LENGTH_UNITS.find((u) => u === unit);
  if (!found) throw new Error(`no unit: ${text}`);
  return { n: Number(n), unit: found };
}

const DUES = tableOf("from", "length", "roll", "suspended", "extended", "due", "safe");
const CONDITIONS = tableOf("condition", "values", "answer", "says");
const HASHES = tableOf("digest", "hash");

describe("SPEC.md", () => {
  it.each(DUES)("$from + $length, $roll, $suspended $extended is due $due", (row) => {
    const { n, unit } = lengthOf(row["length"] ?? "");
    const [from, to] = (row["suspended"] ?? "").split("..");
    const state = stateOf(row["from"] ?? "", n, unit, {
      suspensions: from && to ? [{ from: instantOf(from, 600), to: instantOf(to, 1000), reason: "听证" }] : [],
      extensions: row["extended"] ? [{ ...lengthOf(row["extended"]), on: row["from"] ?? "" }] : [],
    });
    const when = due(clockOf({ roll: row["roll"] as Clock["roll"] }), state, CALENDAR);
    expect([when.on, when.safeOn ?? "", when.provisional]).toEqual([row["due"], row["safe"], false]);
  });

  it("quotes the explanation as it is spoken", () => {
    const suspensions = [{ from: "2024-10-08T02:00:00.000Z", to: "2024-10-20T02:00:00.000Z", reason: "听证" }];
    const text = explainDue(
      clockOf({ roll: "safe" }),
      stateOf("2024-09-25", 90, "day", { suspensions }),
      CALENDAR,
      PENALTY,
    );
    expect(text).toMatch(/^立案2024-09-25，九十日，扣除听证中止12日，/);
    expect(specSays(text)).toBe(true);
  });

  it.each(CONDITIONS)("$condition of $values is $answer", (row) => {
    const code = (cell: string | undefined): unknown => JSON.parse((cell ?? "").replace(/^`|`$/g, ""));
    const scope = scopeOf(code(row["values"]) as Record<string, Value>);
    const condition = code(row["condition"]) as Condition;
    expect(String(evaluate(condition, scope))).toBe(row["answer"]);
    expect(explain(condition, scope).says).toBe(row["says"]);
  });

  it.each(HASHES)("hashes its first entry by $digest", ({ digest, hash }) => {
    const entry = { b: 1, a: "法" };
    const bytes = canonical({ prevHash: GENESIS, entry });
    const by = digest === "SM3" ? SM3 : SHA256;
    expect(specSays(bytes)).toBe(true);
    expect(digestOf(bytes, by)).toBe(hash);
    expect(entryHash(canonical(entry), GENESIS, by)).toBe(hash);
  });

  it("has its tables", () => {
    expect([DUES.length, CONDITIONS.length, HASHES.length].every((n) => n >= 2)).toBe(true);
  });
});
