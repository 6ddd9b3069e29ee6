import { describe, expect, it } from "vitest";
import { walkPath, type Step } from "../../testing/paths.ts";
import { walk, type Values, type Walk } from "../../testing/street.ts";
import { walked, wandered } from "../../testing/walked.ts";
import { archiveDestructionPaths } from "../../testing/paths/decision/archive-destruction.ts";
import {
  CHECK,
  CLEANUP_LIST,
  documentCleanupPaths,
  drafted,
  INCOMING,
  incomingDocumentPaths,
  NOTICE,
  officialDocumentPaths,
  REGISTER,
  REVIEW_OPEN,
  SIGN,
  TO_ISSUED,
  TO_NUMBERED,
  TO_PROPOSED,
  TO_REVIEWING,
  TO_SIGNED,
} from "../../testing/paths/decision/documents.ts";
import { reviewedAs, reviewTold } from "../../testing/paths/decision/normative-document.ts";
import { archiveDestruction } from "./archive-destruction.ts";
import { documentCleanup } from "./document-cleanup.ts";
import { incomingDocument } from "./incoming-document.ts";
import { officialDocument } from "./official-document.ts";

const clerk = "section-clerk";
const office = "office-clerk";
const along = (steps: readonly Step[], review = "lawful"): Walk =>
  walkPath(officialDocument, { title: "发文", steps, world: reviewedAs(review) });
const draft = (more: Values): string[] => walk(officialDocument).refusedBy(clerk, "draft", { ...NOTICE, ...more });
const accepted = (more: Values): string =>
  walk(officialDocument).do(clerk, "draft", { ...NOTICE, ...more }).opened.state;

describe("发文", () => {
  it("DOC-08 knows the fifteen kinds; 办法、规定、方案 are none", () => {
    expect(Object.keys(officialDocument.fields["kind"]?.options ?? {})).toHaveLength(15);
    expect(walk(officialDocument).refused(clerk, "draft", { ...NOTICE, kind: "plan" }).failures[0]?.path).toBe("kind");
  });

  it("DOC-09a DOC-09c states organ, matter and kind in its title, and to whom it goes", () => {
    const { mainSend: _, ...nobody } = NOTICE;
    expect(walk(officialDocument).refusedBy(clerk, "draft", nobody)).toContain("DOC-09a");
    const text = officialDocument.instruments["official-text"]?.body?.map((b) => ("text" in b ? b.text : "")) ?? [];
    expect(officialDocument.instruments["official-text"]?.headline).toBe("{$org}关于{about}的{kind}");
    for (const slot of ["{copyNumber}", "{secrecy}", "{urgency}", "{mainSend}", "{copySend}"])
      expect(text.join("")).toContain(slot);
  });

  it("DOC-09b numbers the copies of a secret document and names the signer of what goes up", () => {
    const secret = { secrecy: "secret", secrecyYears: 5, openness: "closed", closedReason: "涉密" };
    expect(draft(secret)).toContain("DOC-09b");
    expect(accepted({ ...secret, copyNumber: "000001" })).toBe("drafting");
    const signer = officialDocument.instruments["official-text"]?.body?.find(
      (block) => "text" in block && block.text.startsWith("签发人"),
    );
    expect(signer).toMatchObject({ when: { path: "direction", value: "up" } });
  });

  it("DOC-SEC keeps nothing secret for longer than ten, twenty, thirty years", () => {
    const kept = (secrecy: string, secrecyYears: number): Values => ({
      secrecy,
      secrecyYears,
      copyNumber: "000001",
      openness: "closed",
      closedReason: "涉密",
    });
    for (const [level, years] of [
      ["secret", 10],
      ["confidential", 20],
      ["top", 30],
    ] as const) {
      expect(accepted(kept(level, years))).toBe("drafting");
      expect(draft(kept(level, years + 1))).toEqual(["DOC-SEC"]);
    }
  });

  it("DOC-14 sends a copy to whom it passes over", () => {
    expect(draft({ bypass: true })).toContain("DOC-14");
    expect(accepted({ bypass: true, bypassed: "区住建局" })).toBe("drafting");
  });

  it("DOC-15a goes up to one organ, and not down at the same time", () => {
    const up: Values = { direction: "up", kind: "report", asks: false, mainSend: "区政府" };
    expect(accepted(up)).toBe("drafting");
    expect(draft({ ...up, otherMainSend: "市政府" })).toEqual(["DOC-15a"]);
    expect(draft({ ...up, copyDown: "各社区" })).toEqual(["DOC-15a"]);
  });

  it("DOC-15b asks one thing in a request, none in a report, and nothing of a person", () => {
    const request: Values = { direction: "up", kind: "request", mainSend: "区政府", matters: 1 };
    expect(accepted(request)).toBe("drafting");
    expect(draft({ ...request, matters: 2 })).toEqual(["DOC-15b"]);
    expect(draft({ ...request, toPerson: true })).toEqual(["DOC-15b"]);
    expect(draft({ direction: "up", kind: "report", asks: true })).toEqual(["DOC-15b"]);
  });

  it("DOC-16 lets no inner department direct those below without authority", () => {
    expect(draft({ nameOf: "office" })).toEqual(["DOC-16"]);
    expect(accepted({ nameOf: "office", authorised: "街道办事处授权" })).toBe("drafting");
  });

  it("DOC-17 joins hands only where one organ's duty does not suffice", () => {
    expect(draft({ joint: true, partners: "派出所", ownDuty: true })).toEqual(["DOC-17"]);
    expect(accepted({ joint: true, partners: "派出所", ownDuty: false })).toBe("drafting");
  });

  it("DOC-LEN NDR-21 keeps it short and weighs the burden", () => {
    expect(draft({ policyKind: "policy", words: 5001 })).toEqual(["DOC-LEN"]);
    expect(accepted({ policyKind: "policy", words: 5000 })).toBe("drafting");
    expect(draft({ policyKind: "special", words: 4001 })).toEqual(["DOC-LEN"]);
    expect(draft({ burden: false })).toEqual(["NDR-21"]);
  });

  it("DOC-20 checks all five points before it is signed", () => {
    const way = along([drafted()]);
    expect(way.refusedBy("office-head", "checkDraft", { ...CHECK, checkedItems: ["reason"] })).toEqual(["DOC-20"]);
  });

  it("NDR-21 NDR-08 issues nothing in the organ's name without a review, and the latest one decides", () => {
    const bare = along(TO_REVIEWING.slice(0, 2));
    bare.world = {};
    expect(bare.refusedBy(clerk, "signDocument", SIGN)).toContain("NDR-21");
    const told = [...TO_REVIEWING, reviewTold("2024-05-09", "unlawful")];
    expect(along(told, "unlawful").refusedBy(clerk, "signDocument", SIGN)).toContain("NDR-21");
    const again = walkPath(officialDocument, {
      title: "先合法后不合法",
      steps: [...TO_REVIEWING, reviewTold("2024-05-09")],
      world: {
        relatives: ["lawful", "unlawful"].map((outcome, i) => ({
          id: `r${i}`,
          procedure: "legality-review",
          kind: "child" as const,
          closed: true,
          outcome,
        })),
      },
    });
    expect(again.refusedBy(clerk, "signDocument", SIGN)).toContain("NDR-21");
    const open = along([...TO_REVIEWING, reviewTold("2024-05-09")]);
    open.world = REVIEW_OPEN;
    expect(open.refusedBy(clerk, "signDocument", SIGN)).toContain("NDR-08");
  });

  it("DOC-22 has what is important or goes up signed by the head, and joint ones by all", () => {
    const way = along([...TO_REVIEWING, reviewTold("2024-05-09")]).do(clerk, "signDocument", SIGN);
    way.approve("office-head", "deputy-head");
    expect(way.opened.state).not.toBe("signed");
    expect(way.approve("org-head").opened.state).toBe("signed");
    const joint = along([
      drafted({ joint: true, partners: "派出所", ownDuty: false }),
      ...TO_REVIEWING.slice(1),
      reviewTold("2024-05-09"),
    ]);
    expect(joint.refusedBy(clerk, "signDocument", SIGN)).toEqual(["DOC-22"]);
    expect(joint.do(clerk, "signDocument", { ...SIGN, countersigned: ["signed:1"] }).opened.pending).toBeDefined();
  });

  it("DOC-09d dates it the day it was signed, or passed by a meeting", () => {
    const way = along(TO_SIGNED);
    expect(way.refusedBy(office, "registerNumber", { ...REGISTER, writtenOn: "2024-05-09" })).toEqual(["DOC-09d"]);
    expect(way.do(office, "registerNumber", REGISTER).opened.instruments.at(-1)?.number).toBe("南汇发〔2024〕1号");
    const passed = along([...TO_REVIEWING, reviewTold("2024-05-09")])
      .do(clerk, "signDocument", { ...SIGN, passedOn: "2024-05-08" })
      .approve("office-head", "deputy-head", "org-head");
    expect(passed.do(office, "registerNumber", { ...REGISTER, writtenOn: "2024-05-08" }).opened.state).toBe("numbered");
  });

  it("DOC-25 rechecks, registers, prints and sends, in this order", () => {
    const signed = along(TO_SIGNED);
    expect(signed.refusedBy(office, "registerNumber", { ...REGISTER, recheck: ["form"] })).toEqual(["DOC-25"]);
    expect(signed.refused(office, "distribute").code).toBe("act.notOpen");
    expect(along(TO_ISSUED).opened.state).toBe("issued");
  });

  it("DOC-09e seals what bears the organ's name", () => {
    const print: Values = { copies: 1, printedOn: "2024-05-10", sealKind: "exempt" };
    expect(along(TO_NUMBERED).refusedBy(office, "printDocument", print)).toEqual(["DOC-09e"]);
    expect(along(TO_NUMBERED).do(office, "printDocument", { ...print, sealKind: "sealed" }).opened.state).toBe(
      "printed",
    );
  });

  it("DOC-33 takes a revoked document back to its first day, a repealed one from now on", () => {
    const gone = (voidKind: string, voidOn: string): Values => ({ voidKind, voidOn, voidText: "撤销" });
    const way = along(TO_ISSUED);
    expect(way.refusedBy(office, "declareVoid", gone("revoked", "2024-05-11"))).toEqual(["DOC-33"]);
    expect(way.refusedBy(office, "declareVoid", gone("repealed", "2024-05-01"))).toEqual(["DOC-33"]);
    expect(way.do(office, "declareVoid", gone("revoked", "2024-05-10")).opened.values["voidOn"]).toBe("2024-05-10");
  });
});

describe("收文", () => {
  it("DOC-24 is signed for, looked at, handled by a day where it is urgent, and answered", () => {
    const way = walk(incomingDocument).on("2024-05-06").do(office, "signFor", INCOMING);
    way.do(office, "checkIncoming", { checkText: "办理", fit: true, replyNeeded: true });
    const entrust: Values = { proposal: "拟办", responsible: "safety" };
    expect(way.refused(office, "entrust", entrust).failures.map((f) => f.path)).toEqual(["dueOn"]);
    way.do(office, "entrust", { ...entrust, dueOn: "2024-05-20" });
    expect(way.due("handle").on).toBe("2024-05-20");
    expect(way.refused("section-clerk", "replyDocument", { result: "已办" }).failures[0]?.path).toBe("replyFiles");
  });
});

describe("规范性文件清理", () => {
  it("NDR-20 publishes what stays, is amended, is repealed", () => {
    const way = walkPath(documentCleanup, { title: "清理", steps: TO_PROPOSED })
      .on("2024-10-10")
      .do("office-clerk", "decide", { meeting: "会议", meetingOn: "2024-10-10", minutes: ["documentary:1"] })
      .approve("justice-office-head", "org-head");
    expect(way.opened.publications.map((one) => one.title)).toEqual(["规范性文件清理结果公布"]);
    expect(way.opened.instruments.at(-1)?.number).toBe("南汇规清〔2024〕1号");
    expect(CLEANUP_LIST["total"]).toBe(2);
  });
});

walked(officialDocument, officialDocumentPaths);
walked(incomingDocument, incomingDocumentPaths);
walked(documentCleanup, documentCleanupPaths);
walked(archiveDestruction, archiveDestructionPaths);
wandered([
  {
    definition: officialDocument,
    world: reviewedAs("lawful"),
    prefer: {
      nameOf: ["organ", "office"],
      direction: ["public", "level"],
      kind: ["notice", "letter"],
      mainSend: ["各社区"],
      policyKind: ["other"],
      burden: [true],
      secrecy: ["none"],
      openness: ["active", "onRequest"],
      bypass: [false],
      joint: [false],
      toPerson: [false],
      checkedItems: [["reason", "lawful", "consulted", "form", "content"]],
      recheck: [["procedure", "attachments", "form"]],
      sealKind: ["sealed"],
      voidKind: ["repealed"],
      important: [false],
    },
    // The review's own report and the exact day of signing are shown by the paths.
    beyond: ["registerNumber", "printDocument", "distribute", "numbered", "printed", "receiveReview"],
  },
  { definition: incomingDocument, prefer: { dueOn: ["2024-12-31"] } },
  { definition: documentCleanup, prefer: { dueOn: ["2025-12-31"] } },
]);
