import { describe, expect, it } from "vitest";
import { facetsOf } from "@fadu/engine/matter/facets.ts";
import { disclosureArea } from "../../areas/disclosure.ts";
import { disclosureCatalogue as catalogueClasses, disclosureResult } from "../../taxonomies/disclosure.ts";
import { walkPath, type Step } from "../../testing/paths.ts";
import { answered, APPLICATION, handling, registered } from "../../testing/paths/disclosure-request.ts";
import {
  disclosureCataloguePaths,
  disclosureItemPaths,
  informationCorrectionPaths,
  ITEM,
  LISTED,
  listed,
  RECORD,
  TO_ITEM_REVIEWED,
} from "../../testing/paths/disclosure/items.ts";
import { CALENDAR, walk, type Values, type Walk } from "../../testing/street.ts";
import { walked, wandered } from "../../testing/walked.ts";
import { chargeIncome } from "./charge-income.ts";
import { disclosureCatalogue } from "./disclosure-catalogue.ts";
import { disclosureItem } from "./disclosure-item.ts";
import { disclosureRequest } from "./disclosure-request.ts";
import { informationCorrection } from "./information-correction.ts";

const clerk = "disclosure-clerk";
const facets = (way: Walk) => facetsOf(way.definition, way.opened, CALENDAR);
const item = (...steps: readonly Step[]): Walk => walkPath(disclosureItem, { title: "公开", steps });
const request = (...steps: readonly Step[]): Walk =>
  walkPath(disclosureRequest, { title: "申请", steps: [registered(), ...steps] });
const answer = (way: Walk, values: Values): string[] =>
  way.refusedBy(clerk, "answer", { answerText: "答复", secrecy: "none", ...values });
/** Paragraphs that the answer prints for a result. */
const printed = (result: string): string =>
  (disclosureRequest.instruments["disclosure-answer"]?.body ?? [])
    .flatMap((block) => {
      if (block.kind !== "paragraph" || block.when === undefined || !("path" in block.when)) return [];
      const { path, value } = block.when;
      return path === "result" && Array.isArray(value) && value.includes(result) ? [block.text] : [];
    })
    .join("");

describe("主动公开", () => {
  it("OGI-26 discloses within twenty working days of the day the information was made", () => {
    expect(item(...TO_ITEM_REVIEWED).due("disclose").on).toBe("2024-09-29");
    const early = { channel: "board", disclosedOn: "2024-09-03" };
    expect(item(...TO_ITEM_REVIEWED).refusedBy(clerk, "disclose", early)).toEqual(["OGI-26"]);
  });

  it("OGI-26 asks for the address of what is online, and where in the residential areas a notice hangs", () => {
    const way = item(...TO_ITEM_REVIEWED);
    expect(way.refusedBy(clerk, "disclose", { channel: "website", disclosedOn: "2024-09-02" })).toEqual(["OGI-26"]);
    const residential = { channel: "residential", disclosedOn: "2024-09-02" };
    expect(way.refused(clerk, "disclose", residential).failures.map((f) => f.path)).toEqual(["community"]);
    way.do(clerk, "disclose", { ...residential, community: "north", copies: 12 });
    expect(facets(way)).toMatchObject({ channel: "residential", community: "north", quantity: 12 });
  });

  it("OGI-14 OGI-16a OGI-16b withholds on a ground, and not by the clerk alone", () => {
    const way = (): Walk => item(...TO_ITEM_REVIEWED.slice(0, 1));
    expect(way().refused(clerk, "review", { reviewResult: "withhold" }).failures[0]?.path).toBe("reviewGround");
    for (const reviewGround of ["secret", "stability", "internal", "process"]) {
      const asked = way().do(clerk, "review", { reviewResult: "withhold", reviewGround });
      expect(asked.opened.state).toBe("drafted");
      expect(asked.approve("deputy-head").opened.outcome).toBe("withheld");
    }
  });

  it("OGI-17 PUB-01 PUB-06 examines first, weighs the effect on persons, and says what it masks", () => {
    const way = item(...TO_ITEM_REVIEWED.slice(0, 1));
    expect(way.refused(clerk, "disclose", {}).code).toBe("act.notOpen");
    const personal: Values = { reviewResult: "partly", reviewGround: "third", personal: true };
    expect(way.refusedBy(clerk, "review", personal)).toEqual(["PUB-06", "PUB-01", "PUB-02"]);
    const weighed = { ...personal, impactText: "仅公开姓氏。", masked: ["idNumber", "phone"] };
    expect(way.do(clerk, "review", weighed).opened.state).toBe("reviewed");
    // The assessment is kept for three years at least.
    expect(disclosureItem.retention.years).toBeGreaterThanOrEqual(3);
  });

  it("PUB-05 keeps what is sensitive about persons from those who need not see it", () => {
    const open = disclosureArea.procedures.flatMap(({ id, fields }) =>
      Object.entries(fields)
        .filter(([, field]) => ["party", "idcard", "phone", "signature"].includes(field.type))
        .filter(([, field]) => field.sensitivity !== "personal" && field.sensitivity !== "secret")
        .map(([key]) => `${id}.${key}`),
    );
    expect(open).toEqual([]);
  });

  it("OGI-18 looks again at what was withheld, and begins anew when it may be open", () => {
    const withheld = walkPath(disclosureItem, disclosureItemPaths[2] ?? { title: "", steps: [] });
    expect(withheld.effects).toContainEqual(expect.objectContaining({ kind: "open", procedure: "disclosure-item" }));
    const kept = item(...(disclosureItemPaths[2]?.steps.slice(0, 2) ?? [])).do("office-head", "reassess", {
      reassessText: "仍属内部事务。",
      reassessResult: "keep",
    });
    expect(kept.effects.filter((effect) => effect.kind === "open")).toEqual([]);
  });

  it("OGI-20 OGI-21 knows the fifteen kinds of every organ and the eight of townships", () => {
    const codes = catalogueClasses.items.map(({ code }) => code);
    expect(codes.filter((code) => code.startsWith("20-"))).toHaveLength(15);
    expect(codes.filter((code) => code.startsWith("21-"))).toHaveLength(8);
  });
});

describe("政务公开清单", () => {
  it("OGI-12 lists name, index, overview and day, and says when it is due next", () => {
    const { index: _, overview: __, ...bare } = LISTED;
    expect(
      walk(disclosureCatalogue)
        .refused(clerk, "listItem", bare)
        .failures.map((f) => f.path),
    ).toEqual(["overview", "index"]);
    const way = walkPath(disclosureCatalogue, { title: "清单", steps: [listed] });
    expect(way.due("due").on).toBe("2024-10-15");
    expect(way.on("2024-10-16").expire("due").opened.supervised).toBeDefined();
    expect(way.refusedBy(clerk, "checkItem", { checkResult: "late" })).toEqual(["LOCAL-DISCLOSURE-LIST"]);
    expect(way.do(clerk, "checkItem", { checkResult: "late", dueOn: "2025-10-15" }).due("due").on).toBe("2025-10-15");
  });

  it("asks for no day where a thing is open all the time", () => {
    const { dueOn: _, ...always } = LISTED;
    const way = walk(disclosureCatalogue).do(clerk, "listItem", { ...always, frequency: "realTime" });
    expect(way.opened.clocks["due"]).toBeUndefined();
    expect(way.do(clerk, "checkItem", { checkResult: "done" }).opened.state).toBe("listed");
  });
});

describe("依申请公开（答复种类）", () => {
  it("OGI-04 answers with the consent of who is in charge of disclosure", () => {
    const way = request(handling).do(clerk, "answer", { result: "3.6", answerText: "答复", secrecy: "none" });
    expect(way.opened.state).toBe("handling");
    expect(way.approve("office-head").opened.outcome).toBe("refused");
  });

  it("OGI-31a OGI-31b counts from the day it was handed in, signed for or confirmed", () => {
    expect(walk(disclosureRequest).refusedBy(clerk, "register", { ...APPLICATION, receivedOn: "2024-09-03" })).toEqual([
      "OGI-31a",
    ]);
    const mailed = walk(disclosureRequest).do(clerk, "register", {
      ...APPLICATION,
      way: "mail",
      receivedOn: "2024-08-30",
    });
    expect(mailed.due("answer").on).toBe("2024-09-29");
    const plain = { ...APPLICATION, way: "plainMail" };
    expect(walk(disclosureRequest).refused(clerk, "register", plain).failures[0]?.path).toBe("confirmed");
  });

  it("OGI-15 withholds for a third party only when it objects, and discloses against it only for the public", () => {
    const asked = (thirdPartyOpinion: string, more: Values = {}): Walk =>
      request(handling)
        .on("2024-09-04")
        .do(clerk, "consultThirdParty", {
          thirdParty: { kind: "organisation", name: "某公司" },
          consultedContent: "价款",
          ...(more["coMaker"] === undefined ? {} : { coMaker: more["coMaker"] }),
        })
        .do(clerk, "serve", { instrument: "third-party-letter", way: "邮寄送达" })
        .on("2024-09-27")
        .do(clerk, "receiveOpinion", {
          thirdPartyOpinion,
          thirdPartyOutcome: "说明",
          ...(more["publicInterest"] === undefined ? {} : { publicInterest: more["publicInterest"] }),
        });
    expect(answer(asked("agree"), { result: "3.4" })).toEqual(["OGI-15"]);
    const open = { result: "1", answerKind: "disclosed", secrecy: "passed" };
    expect(answer(asked("disagree"), open)).toEqual(["OGI-32", "OGI-15"]);
    const told = asked("disagree", { publicInterest: true })
      .do(clerk, "answer", { answerText: "答复", ...open })
      .approve("office-head");
    expect(told.opened.instruments.map((one) => one.instrument)).toContain("third-party-decision");
  });

  it("OGI-34 takes an organ's silence for consent", () => {
    const silent = request(handling)
      .on("2024-09-04")
      .do(clerk, "consultThirdParty", {
        thirdParty: { kind: "organisation", name: "区水务局" },
        coMaker: "organ",
        consultedContent: "方案",
      })
      .do(clerk, "serve", { instrument: "third-party-letter", way: "邮寄送达" })
      .on("2024-09-30")
      .do(clerk, "receiveOpinion", { thirdPartyOpinion: "silent", thirdPartyOutcome: "视为同意" });
    expect(answer(silent, { result: "3.4" })).toEqual(["OGI-34"]);
  });

  it("OGI-37 gives the rest and says why part is kept back", () => {
    const way = request(handling);
    const partly = way.refused(clerk, "answer", { result: "2", answerText: "部分", secrecy: "passed" });
    expect(partly.failures.map((f) => f.path)).toEqual(["refusalReason"]);
    expect(printed("2")).toContain("第三十七条");
  });

  it("OGI-38 works nothing out for the applicant, and says so", () => {
    const way = request(handling, answered("4.2", "2024-09-10"));
    expect(way.opened.outcome).toBe("unavailable");
    expect(printed("4.2")).toContain("第三十八条");
  });

  it("OGI-39 sends a petition to its channel and says where a publication is to be had", () => {
    expect(printed("5.1")).toContain("不作为政府信息公开申请处理");
    const book = request(handling).refused(clerk, "answer", { result: "5.3", answerText: "见书店", secrecy: "none" });
    expect(book.failures.map((f) => f.path)).toEqual(["accessWay"]);
    expect(printed("5.3")).toContain("{accessWay}");
  });

  it("OGI-42 OGI-42a OGI-42b charges nothing for ten applications or thirty pages, and no more than it asked", () => {
    const way = request(handling).on("2024-09-04");
    const fee = (feeGround: string, feeQuantity: number): Values => ({ feeGround, feeQuantity, fee: 100 });
    expect(way.refusedBy(clerk, "notifyFee", fee("perItem", 10))).toEqual(["OGI-42a"]);
    expect(way.refusedBy(clerk, "notifyFee", fee("perPage", 30))).toEqual(["OGI-42b"]);
    const paid = { feePaidOn: "2024-09-05", paidAmount: 100 };
    expect(way.refusedBy("finance-clerk", "payFee", paid)).toEqual(["OGI-42", "OGI-42"]);
    way.do(clerk, "notifyFee", fee("perPage", 40));
    expect(way.refusedBy("finance-clerk", "payFee", { ...paid, paidAmount: 90 })).toEqual(["OGI-42"]);
    expect(facets(way.do("finance-clerk", "payFee", paid))).toMatchObject({ amount: 100 });
  });

  it("OGI-44 opens to all what many have asked for", () => {
    const values = { similar: 3, publicTitle: "排污数据", catalogue: "20-13", formedOn: "2024-08-30" };
    const way = request(handling).do(clerk, "proposeOpen", values);
    expect(way.effects.filter((effect) => effect.kind === "open")).toMatchObject([
      { procedure: "disclosure-item", values: { title: "排污数据", catalogue: { code: "20-13" }, producer: "office" } },
    ]);
    expect(request().refusedBy(clerk, "proposeOpen", values)).toEqual(["OGI-45"]);
  });

  it("OGI-45 registers, hands on, answers and keeps every application under its number", () => {
    const way = request(handling, answered("3.6", "2024-09-10"));
    expect(way.opened.numbers["matter"]).toBe("南汇公开申〔2024〕1号");
    expect(way.entries.filter((entry) => entry.kind === "act").map((entry) => entry.act)).toEqual([
      "register",
      "accept",
      "answer",
    ]);
    expect(disclosureRequest.retention.years).toBe(30);
  });

  it("OGI-51 tells whoever is refused to go to reconsideration first", () => {
    const body = disclosureRequest.instruments["disclosure-answer"]?.body ?? [];
    const first = body.filter(
      (block) => "text" in block && block.text.includes("应当自收到本答复书之日起六十日内先向"),
    );
    expect(first).toMatchObject([{ when: { not: { path: "result", is: "in", value: ["1"] } } }]);
  });

  it("OGI-T2a OGI-T2b OGI-T2c OGI-T2d OGI-T2e OGI-T2f counts each application in one column and one row", () => {
    expect(Object.keys(disclosureRequest.fields["applicantKind"]?.options ?? {})).toHaveLength(6);
    const rows = (parent: string): number => disclosureResult.items.filter((row) => row.parent === parent).length;
    expect(["3", "4", "5", "6"].map(rows)).toEqual([8, 3, 5, 3]);
    const way = request(handling, answered("3.5", "2024-09-10"));
    expect(facets(way)).toMatchObject({
      source: "person",
      category: "3.5",
      filedOn: "2024-09-02",
      answeredOn: "2024-09-10",
    });
  });
});

describe("更正和收费", () => {
  it("OGI-41 mends a record about the applicant that is wrong, and tells him", () => {
    const way = walk(informationCorrection).do(clerk, "receive", RECORD);
    expect(way.due("tell").on).toBe("2024-09-30");
    const mended = { finding: "属实", result: "corrected", reply: "已更正" };
    expect(way.refused(clerk, "tell", mended).failures.map((f) => f.path)).toEqual(["correctedText"]);
    way.do(clerk, "tell", { ...mended, correctedText: "四人" }).approve("office-head");
    expect(way.opened.outcome).toBe("corrected");
    const nobody = { kind: "citizen", name: "张三" };
    expect(walk(informationCorrection).refusedBy(clerk, "receive", { ...RECORD, applicant: nobody })).toEqual([
      "OGI-41",
    ]);
  });

  it("OGI-T1 adds up what was charged in a stretch of time", () => {
    const charged: Values = {
      item: "占道费",
      kind: "charge",
      from: "2024-01-01",
      to: "2024-06-30",
      amount: 12_000,
      unit: "office",
    };
    expect(facets(walk(chargeIncome).do("finance-clerk", "register", charged))).toMatchObject({
      category: "charge",
      amount: 12_000,
      occurredOn: "2024-06-30",
    });
    expect(walk(chargeIncome).refused("finance-clerk", "register", { ...charged, to: "2023-12-31" }).message).toContain(
      "不得早于起始日期",
    );
  });

  it("begins each item from what it is told", () => {
    expect(facets(walk(disclosureItem).do(clerk, "draft", ITEM))).toMatchObject({
      category: "20-07",
      occurredOn: "2024-08-30",
    });
  });
});

walked(disclosureItem, disclosureItemPaths);
walked(disclosureCatalogue, disclosureCataloguePaths);
walked(informationCorrection, informationCorrectionPaths);
wandered([
  {
    definition: disclosureItem,
    prefer: {
      formedOn: ["2024-09-01"],
      disclosedOn: ["2024-09-02", "2024-09-03"],
      channel: ["board", "residential"],
      personal: [false],
    },
    beyond: ["disclose", "takeDown", "disclosed", "takenDown"],
  },
  {
    definition: disclosureCatalogue,
    prefer: { dueOn: ["2025-12-31"], createdOn: ["2024-09-01"], validFrom: ["2024-09-01"], validTo: ["2025-12-31"] },
  },
  { definition: informationCorrection, prefer: { receivedOn: ["2024-09-01"] } },
]);
