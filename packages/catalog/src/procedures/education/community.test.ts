import { describe, expect, it } from "vitest";
import { walkPath } from "../../testing/paths.ts";
import {
  covenantFilingPaths,
  discussionPaths,
  receipt,
  RULES,
  TALK,
  talked,
  TOPIC,
  unlawful,
  UNLAWFUL,
} from "../../testing/paths/education/community.ts";
import { walk } from "../../testing/street.ts";
import { walked, wandered } from "../../testing/walked.ts";
import { covenantFiling } from "./covenant-filing.ts";
import { discussion } from "./discussion.ts";

walked(covenantFiling, covenantFilingPaths);
walked(discussion, discussionPaths);
wandered([
  {
    definition: covenantFiling,
    prefer: {
      kind: ["villageRules"],
      adoptedBy: ["villagers"],
      adoptedOn: ["2024-08-01"],
      receivedOn: ["2024-08-30"],
      attended: [80],
      agreed: [70],
      correctBy: ["2030-12-31"],
      correctedOn: ["2024-08-30"],
      filedOn: ["2024-08-30"],
    },
  },
  {
    definition: discussion,
    prefer: { heldOn: ["2024-08-30"], headcount: [20], agreed: [18] },
    world: { matters: {} },
  },
]);

describe("章程公约备案", () => {
  const received = (more = {}) => walkPath(covenantFiling, { title: "接收", steps: [receipt(more)] }).on("2024-09-02");

  it("POW-30 orders a village to correct what breaks the law, by a day, and files what was corrected", () => {
    const ordered = received().do("justice-assistant", "review", UNLAWFUL);
    expect(ordered.opened.state).toBe("correcting");
    expect(ordered.opened.instruments).toMatchObject([{ instrument: "covenant-correction" }]);
    expect(ordered.due("correction").on).toBe("2024-10-15");
    expect(ordered.refused("justice-assistant", "file", { filedOn: "2024-09-02" }).code).toBe("act.notOpen");
    expect(received().refusedBy("justice-assistant", "review", { ...UNLAWFUL, correctBy: "2024-09-02" })).toEqual([
      "POW-30",
    ]);
  });

  it("POW-30 files what does not break the law, and enters it in the register from that day", () => {
    const filed = received()
      .do("justice-assistant", "review", { verdict: "lawful", opinion: "不违反法律。" })
      .do("justice-assistant", "file", { filedOn: "2024-09-02" });
    expect(filed.opened.outcome).toBe("filed");
    expect(filed.effects.filter(({ kind }) => kind === "open")).toMatchObject([
      { procedure: "covenant", values: { kind: "villageRules", community: "north", validFrom: "2024-09-02" } },
    ]);
  });

  it("POW-30 takes a village's rules from the villagers and a covenant from the residents", () => {
    const ask = (more: object) =>
      walk(covenantFiling)
        .on("2024-08-28")
        .ask("community-clerk", "receive", { ...RULES, ...more }).ok;
    expect(ask({})).toBe(true);
    expect(ask({ adoptedBy: "residents" })).toBe(false);
    expect(ask({ kind: "covenant", adoptedBy: "residentReps" })).toBe(true);
  });

  it("asks the corrected text to be reviewed again", () => {
    const again = walkPath(covenantFiling, { title: "改正", steps: [receipt(), unlawful] })
      .on("2024-10-10")
      .do("community-clerk", "amend", {
        correctedOn: "2024-10-08",
        correctedText: "删去该条。",
        correctedFile: ["documentary:2"],
        file: ["documentary:2"],
      });
    expect(again.opened.state).toBe("received");
    expect(again.due("review").on).toBe("2024-10-23");
  });
});

describe("协商议事", () => {
  it("puts down each talk, and concludes with a day to carry it out", () => {
    const going = walk(discussion).do("community-clerk", "raise", TOPIC);
    const result = { resultKind: "covenant", result: "停车公约", carryOutBy: "2024-10-31" };
    expect(going.refused("community-clerk", "conclude", result).code).toBe("act.notOpen");
    expect(going.on("2024-09-06").ask("community-clerk", "deliberate", { ...TALK, agreed: 21 }).ok).toBe(false);
    going.do("community-clerk", "deliberate", talked.values ?? {}).do("community-clerk", "conclude", result);
    expect(going.due("carryOut").on).toBe("2024-10-31");
    expect(going.opened.instruments).toMatchObject([{ instrument: "discussion-minutes" }]);
  });
});
