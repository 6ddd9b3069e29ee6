import { describe, expect, it } from "vitest";
import type { Definition } from "../definition/definition.ts";
import { CALENDAR, checked, PERMIT } from "../../test/office.ts";
import type { Facts } from "./command.ts";
import { preparable } from "./preparable.ts";

const licence = PERMIT.instruments["licence"];
if (!licence) throw new Error("no licence");
const WITH_PAPER: Definition = {
  ...PERMIT,
  instruments: {
    licence: {
      ...licence,
      needs: [...licence.needs, { path: "fee", label: "费用" }],
      body: [{ kind: "seal", seal: true }],
    },
  },
};
const FACTS = {
  now: "2024-09-10T01:00:00.000Z",
  actor: { account: "wang", name: "wang", unit: "office", roles: [], capabilities: [] },
  calendar: CALENDAR,
  settings: {},
  ids: [],
} as unknown as Facts;

describe("instruments that can be drafted", () => {
  it("are those of the acts at hand, with what the statute wants stated and nobody has said yet", () => {
    const { matter } = checked();
    if (!matter) throw new Error("no matter");
    expect(preparable(WITH_PAPER, matter, ["decide", "charge"], FACTS)).toEqual([
      { instrument: "licence", act: "decide", pending: false, missing: ["天数", "费用"] },
    ]);
    expect(preparable(WITH_PAPER, matter, ["charge"], FACTS)).toEqual([]);
  });

  it("counts what waits for consent as given, and leaves out what will not be issued", () => {
    const office = checked();
    office.do("wang", "decide", { verdict: "grant", days: 10 });
    if (!office.matter) throw new Error("no matter");
    expect(preparable(WITH_PAPER, office.matter, [], FACTS)).toEqual([
      { instrument: "licence", act: "decide", pending: true, missing: ["费用"] },
    ]);
    const refused = checked();
    refused.do("wang", "decide", { verdict: "refuse", reason: "妨碍通行" });
    if (!refused.matter) throw new Error("no matter");
    expect(preparable(WITH_PAPER, refused.matter, ["decide"], FACTS)).toEqual([]);
  });
});
