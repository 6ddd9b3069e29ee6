import { describe, expect, it } from "vitest";
import type { Definition } from "@fadu/engine/definition/definition.ts";
import type { Value } from "@fadu/engine/definition/field.ts";
import { evaluate } from "@fadu/engine/matter/condition.ts";
import { facetsOf } from "@fadu/engine/matter/facets.ts";
import { enforcementIndicators } from "../indicators/enforcement.ts";
import { CALENDAR, walk } from "../testing/street.ts";
import { petitionReview } from "./appeals/petition-review.ts";
import { petition } from "./appeals/petition.ts";
import { drugPerson } from "./care/drug-person.ts";
import { officialDocument } from "./decision/official-document.ts";
import { teamMember } from "./rosters/team-member.ts";

/** Whether the requirements of an act that rest on these rules hold for what is filled in. */
const holds = (definition: Definition, act: string, rule: string, values: Readonly<Record<string, Value>>): boolean => {
  const tests = (definition.acts[act]?.requires ?? []).filter(({ basis }) => basis.some((one) => one.rule === rule));
  if (tests.length === 0) throw new Error(`${definition.id}.${act} has no requirement on ${rule}`);
  const exhibits = { "signed:1": { kind: "signed", name: "协议" } };
  return tests.every(({ test }) => evaluate(test, { definition, matter: null, values, facts: { exhibits } }) === true);
};

/** Powers of a street outside enforcement (POW), where their own procedures keep them. */
describe("谁能做什么", () => {
  it("POW-19 shows the share of legal reviewers among those who hold a certificate", () => {
    const share = enforcementIndicators.find(({ id }) => id === "D-16");
    expect(share).toMatchObject({
      kind: "rate",
      numerator: { procedures: ["team-member"], filter: { path: "mode", is: "eq", value: "legal" } },
      denominator: { procedures: ["officer"], measure: { kind: "stock", distinct: "person" } },
    });
    const reviewer = walk(teamMember).do("personnel-clerk", "enter", {
      name: "王五",
      sourceUnit: "enforcement",
      unit: "squad",
      squad: "mixed",
      managed: true,
      post: "legal",
      employment: "civil",
      certified: false,
      validFrom: "2024-01-01",
    });
    expect(facetsOf(teamMember, reviewer.opened, CALENDAR)).toMatchObject({ mode: "legal", validFrom: "2024-01-01" });
  });

  it("POW-23 lets a street that handled a petition not review it: the government above does", () => {
    const opinion = { result: "upheld", opinionOn: "2024-09-02" };
    expect(holds(petitionReview, "opine", "XF-35b", { ...opinion, capacity: "original" })).toBe(false);
  });

  it("POW-26 begins community rehabilitation with a team and a signed agreement", () => {
    const signed = { team: "工作小组", signedFiles: ["signed:1"] };
    const agreed = (values: Readonly<Record<string, Value>>) =>
      (drugPerson.acts["sign"]?.requires ?? []).slice(0, 2).map(({ test }) =>
        evaluate(test, {
          definition: drugPerson,
          matter: null,
          values,
          facts: { exhibits: { "signed:1": { kind: "signed", name: "协议" } } },
        }),
      );
    expect(agreed(signed)).toEqual([true, true]);
    expect(agreed({ ...signed, team: "" })).toContain(false);
    expect(agreed({ ...signed, signedFiles: [] })).toContain(false);
  });

  it("POW-33 entrusts no petition to whoever has an interest in it", () => {
    expect(holds(petition, "entrust", "XF-28", { conflict: true })).toBe(false);
    expect(holds(petition, "entrust", "XF-28", { conflict: false })).toBe(true);
  });

  it("POW-35 has documents signed by a head, those that matter or go up by the head in chief", () => {
    const chains = Object.values(officialDocument.acts).flatMap((act) => act.approval ?? []);
    const signing = chains.filter(({ title }) => title.includes("签发"));
    expect(signing.map(({ roles }) => roles)).toEqual([["deputy-head", "org-head"], ["org-head"]]);
    const chief = signing[1]?.when;
    const asked = (values: Readonly<Record<string, Value>>) =>
      chief && evaluate(chief, { definition: officialDocument, matter: null, values });
    expect(asked({ important: true, direction: "down" })).toBe(true);
    expect(asked({ important: false, direction: "up" })).toBe(true);
    expect(asked({ important: false, direction: "down" })).toBe(false);
  });
});
