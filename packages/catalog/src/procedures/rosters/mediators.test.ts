import { describe, expect, it } from "vitest";
import { facetsOf } from "@fadu/engine/matter/facets.ts";
import { CALENDAR, walk, type Values } from "../../testing/street.ts";
import { mediationCommittee } from "./mediation-committee.ts";
import { mediationRoom } from "./mediation-room.ts";
import { mediator } from "./mediator.ts";

const COMMITTEE: Values = {
  name: "北苑社区人民调解委员会",
  kind: "community",
  community: "north",
  chair: "赵某",
  members: 5,
  women: 2,
  validFrom: "2024-01-01",
  validTo: "2026-12-31",
};
const refusedBy = (more: Values) =>
  walk(mediationCommittee).refusedBy("justice-assistant", "enter", { ...COMMITTEE, ...more });

describe("人民调解委员会、人民调解员", () => {
  it("MED-03 has three to nine members, women among them, a small people where several live, for three years", () => {
    expect(refusedBy({ members: 2 })).toEqual(["MED-03"]);
    expect(refusedBy({ members: 10 })).toEqual(["MED-03"]);
    expect(refusedBy({ women: 0 })).toEqual(["MED-03"]);
    expect(refusedBy({ multiEthnic: true, minority: 0 })).toEqual(["MED-03"]);
    expect(refusedBy({ validTo: "2027-06-30" })).toEqual(["MED-03"]);
    const elected = walk(mediationCommittee).do("justice-assistant", "enter", { ...COMMITTEE, members: 9 });
    expect(elected.due("term").on).toBe("2026-12-31");
    // Open to re-election: the new term is a new last day.
    elected.on("2026-12-20").do("justice-assistant", "end", { validTo: "2026-12-31", endReason: "换届" });
    expect(elected.opened.outcome).toBe("ended");
  });

  it("MED-04 appoints adults only, and keeps their training and their mentor", () => {
    const person: Values = {
      name: "钱某",
      account: "mediator",
      kind: "fullTime",
      bornOn: "2006-09-03",
      fullTime: true,
      mentor: "mediator-2",
      pairedOn: "2024-09-02",
      trainedOn: "2024-06-20",
      trainingHours: 24,
      validFrom: "2024-09-02",
    };
    expect(walk(mediator).refusedBy("justice-assistant", "enter", person)).toEqual(["MED-04"]);
    const grown = walk(mediator).do("justice-assistant", "enter", { ...person, bornOn: "2006-09-02" });
    expect(facetsOf(mediator, grown.opened, CALENDAR)).toMatchObject({
      person: "mediator",
      category: "fullTime",
      score: 24,
      occurredOn: "2024-06-20",
      validFrom: "2024-09-02",
      flagged: true,
    });
    expect(
      walk(mediator).refusedBy("justice-assistant", "enter", { ...person, bornOn: "1980-01-01", mentor: "mediator" }),
    ).toEqual(["LOCAL-MEDIATORS"]);
  });

  it("keeps rooms by kind, in a mall or of a brand", () => {
    const room = walk(mediationRoom).do("mediation-head", "enter", {
      name: "商圈调解室",
      kind: "mall",
      branded: false,
      place: { text: "南汇商场二楼" },
      validFrom: "2024-01-01",
    });
    expect(facetsOf(mediationRoom, room.opened, CALENDAR)).toMatchObject({ category: "mall", place: "南汇商场二楼" });
  });
});
