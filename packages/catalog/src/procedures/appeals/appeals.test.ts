import { describe, expect, it } from "vitest";
import { walk, CITIZEN, type Values, type Walk } from "../../testing/street.ts";
import { walkPath, type Step } from "../../testing/paths.ts";
import { walked, wandered } from "../../testing/walked.ts";
import { PROPOSED, proposalPaths, registered, TO_HANDLING } from "../../testing/paths/appeals/proposal.ts";
import { ANSWER, came, MAIL, suggestionPaths } from "../../testing/paths/appeals/suggestion.ts";
import { TO_HANDLING as AT_WINDOW, unableToDoPaths } from "../../testing/paths/appeals/unable-to-do.ts";
import { proposal } from "./proposal.ts";
import { suggestion } from "./suggestion.ts";
import { unableToDo } from "./unable-to-do.ts";

const mail = (more: Values = {}): Walk => walkPath(suggestion, { title: "来件", steps: [came(more)] });
const handed = (...steps: readonly Step[]): Walk => walkPath(proposal, { title: "建议", steps });

describe("意见建议", () => {
  it("has no way to an end without an answer, but a petition opened or junk that two people saw", () => {
    const ends = Object.entries(suggestion.acts)
      .filter(([, act]) => act.outcome !== undefined)
      .map(([id]) => id);
    expect(ends).toEqual(["answer", "toPetition", "dismiss"]);
    expect(suggestion.acts["dismiss"]?.approval).toHaveLength(1);
    expect(mail().refused("office-head", "void").code).toBe("act.notOpen");
  });

  it("raises supervision when the limit passes, and the letter stays open", () => {
    const way = mail();
    expect(way.due("reply").on).toBe("2024-09-14");
    way.on("2024-09-18").expire("reply");
    expect(way.opened).toMatchObject({ state: "received" });
    expect(way.opened.supervised).toBeDefined();
  });

  it("XF-29 says what is done when a suggestion is adopted", () => {
    const { measure: _, ...bare } = ANSWER;
    expect(mail().on("2024-09-10").refusedBy("office-clerk", "answer", bare)).toContain("XF-29");
  });

  it("answers in public where nobody left a name", () => {
    const { sender: _, ...nameless } = MAIL;
    const way = walk(suggestion).do("office-clerk", "register", nameless).on("2024-09-10");
    expect(way.refusedBy("office-clerk", "answer", ANSWER)).toContain("LOCAL-MAILBOX");
    expect(way.do("office-clerk", "answer", { ...ANSWER, replyWay: "notice" }).opened.outcome).toBe("answered");
  });
});

describe("建议提案办理", () => {
  it("is answered within three months of being handed over, extended only where it is hard", () => {
    const way = handed(...TO_HANDLING);
    expect(way.due("reply").on).toBe("2024-06-03");
    expect(way.refusedBy("section-clerk", "extend", { clock: "reply" })).toContain("LOCAL-PROPOSAL");
    const hard = handed(registered({ complex: true }));
    hard
      .do("office-clerk", "entrust", { handlingUnit: "service", worker: "section-clerk" })
      .do("section-clerk", "extend", { clock: "reply" }, "涉及面广")
      .approve("org-head");
    expect(hard.due("reply").nominalOn).toBe("2024-09-03");
  });

  it("talks before it answers", () => {
    const values = { replyClass: "A", replyText: "已办。", publishable: false };
    expect(handed(...TO_HANDLING).refusedBy("section-clerk", "reply", values)).toContain("LOCAL-PROPOSAL");
  });

  it("OGI-26 has twenty working days to publish an answer that may be public", () => {
    const way = handed(...TO_HANDLING)
      .on("2024-04-01")
      .do("section-clerk", "talk", { talkOn: "2024-04-01", talkWay: "visit", talkText: "沟通" })
      .do("section-clerk", "reply", { replyClass: "A", replyText: "已办。", publishable: true })
      .approve("office-head", "org-head");
    expect(way.opened.publications).toHaveLength(1);
    expect(walk(proposal).on("2024-03-01").do("office-clerk", "register", PROPOSED).opened.publications).toEqual([]);
  });
});

describe("“办不成事”反映", () => {
  it("finds the cause before it answers, and the law when it cannot be done", () => {
    const way = walkPath(unableToDo, { title: "窗口", steps: AT_WINDOW });
    const values = { result: "unable", reply: "不能办理。", repliedOn: "2024-09-02" };
    expect(way.refused("section-clerk", "reply", values).message).toContain("原因");
    way.do("section-clerk", "analyse", { cause: "unlawful", causeText: "不符合条件" });
    expect(way.refused("section-clerk", "reply", values).message).toContain("依据");
  });
});

walked(suggestion, suggestionPaths);
walked(proposal, proposalPaths);
walked(unableToDo, unableToDoPaths);
wandered([
  { definition: suggestion, prefer: { sender: [CITIZEN] } },
  { definition: proposal, prefer: { complex: [true] } },
  { definition: unableToDo },
]);
