import type { Instant } from "@fadu/engine/time/dates.ts";
import { addDays } from "@fadu/engine/time/dates.ts";

import { Life } from "../life.ts";
import type { Stage, Values } from "../stage.ts";
import { causeWeights, offenceOf, OFFENCES } from "./offences.ts";
import type { Offence } from "./offences.ts";
import { citizen, company, ofCommunity, shop, spot } from "./people.ts";
import { pairOf, squadLeaderOf } from "./officers.ts";

/** How an ordinary case goes. */
export const CASE_WAYS = { fined: 62, statement: 10, hearing: 4, reviewed: 8, exempt: 8, ended: 3, unpaid: 3, late: 2 } as const;
export type CaseWay = keyof typeof CASE_WAYS;

interface Case {
  readonly officers: readonly [string, string];
  readonly offence: Offence;
  readonly offender: Values;
  readonly place: Values;
}

/** A case from a clue of the squad's own, a complaint or a patrol. */
export function ordinaryPenalty(stage: Stage, key: string, begin: Instant, way?: CaseWay): void {
  const life = new Life(stage, "ordinary-penalty", key, begin);
  const { random } = life;
  const offence = offenceOf(random.weighted(causeWeights(OFFENCES)));
  const offender = offence.cause === "GH01" || random.chance(0.35) ? company(random) : random.chance(0.6) ? shop(random) : citizen(random);
  const about: Case = { officers: pairOf(life), offence, offender, place: spot(stage, random).place };
  life.open(about.officers[0], "register", {
    source: random.pick(["patrol", "inspection", "complaint", "complaint", "assigned"]),
    clue: `${random.pick(["巡查发现", "接群众举报", "检查发现"])}当事人${offence.says}。`,
    foundOn: life.today,
    ...(offence.theme === undefined ? {} : { theme: offence.theme }),
  });
  investigated(life, about, way ?? random.weighted(CASE_WAYS));
}

/** A case opened because a penalty on the spot would have been too small for it. */
export function ordinaryFromSpot(from: Life, matter: string, about: Case): void {
  const life = new Life(from.stage, "ordinary-penalty", `${from.key}/case`, from.now, matter);
  investigated(life, about, "fined");
}

interface FromEvent {
  /** Login of the head of the unit that handles the event. */
  readonly lead: string;
  readonly community: number;
  /** Closing condition of the event's standard. */
  readonly closing: string;
}

/** The grid event becomes a case, and goes on when the case reports back (闭环反馈). */
export function caseFromEvent(event: Life, { lead, community, closing }: FromEvent): void {
  const { stage, random } = event;
  const about: Case = {
    officers: pairOf(event),
    offence: offenceOf(random.pick(["SR08", "SR01", "SR02", "HB01"])),
    offender: shop(random),
    place: spot(stage, random).place,
  };
  event.soon(30, 200).do(lead, "toPenalty");
  event.follow("ordinary-penalty", (matter) => {
    const life = new Life(stage, "ordinary-penalty", `${event.key}/case`, event.now, matter);
    investigated(life, about, "fined");
    event.until(life.now).soon(30, 120).do(lead, "feedback");
    event.soon(30, 200).do(ofCommunity("grid-worker", community), "check", {
      checkResult: "pass",
      checkPhotos: stage.files("after", 1),
    });
    event.soon(10, 60).do("operator", "close", { closing });
  });
}

function investigated(life: Life, about: Case, goes: CaseWay): void {
  const { random, stage } = life;
  const { officers, offence, offender, place } = about;
  const [first] = officers;
  const people = officers.map((login) => stage.account(login));
  const occurredAt = life.now;
  life.workdays(0, 3).do(first, "file", {
    offender,
    cause: offence.cause,
    occurredAt,
    place,
    initialEvidence: "现场照片、现场检查记录。",
    evidence: stage.files("photo", 2, random.int(0, 4)),
    jurisdiction: "《中华人民共和国行政处罚法》第二十二条、第二十四条，省人民政府赋权决定。",
    filingOpinion: `当事人涉嫌${offence.says}，属本机关管辖，建议立案调查。`,
    officers: people,
    powerSource: "devolved",
    inNameOf: "street",
  });
  life.approve(squadLeaderOf(first), "deputy-head");
  life.workdays(1, 3).do(first, "recordScene", {
    officers: people,
    identityShown: true,
    sceneAt: life.now,
    place,
    sceneText: `现场检查发现，当事人${offence.says}。执法人员已拍照取证。`,
    signing: "signed",
    records: stage.files("record", 1),
  });
  inquired(life, about, people);
  ordered(life, about, people);
  if (goes === "ended") {
    const closingReason = "经查违法事实不能认定，建议终止调查。";
    life.workdays(2, 6).do(first, "endInvestigation", { closingKind: "investigationEnded", closingReason });
    life.approve("deputy-head");
    closed(life, first, "investigationEnded");
    return;
  }
  if (goes === "late") life.days(70, 80);
  concluded(life, about, goes);
  if (goes === "exempt") exempted(life, about);
  else notified(life, about, goes);
}

function inquired(life: Life, { officers, offender, offence }: Case, people: readonly string[]): void {
  const { stage } = life;
  life.workdays(1, 3);
  const inquiredFrom = life.now;
  life.minutes(25, 50);
  life.do(officers[0], "recordInquiry", {
    officers: [...people],
    identityShown: true,
    rightsTold: true,
    inquired: String(offender["representative"] ?? offender["name"]),
    inquiredFrom,
    inquiredTo: life.now,
    inquiryText: `问：${offence.says}，是否属实？答：属实。问：是否知道违反规定？答：现在知道了，会尽快改正。`,
    signing: "signed",
    records: stage.files("statement", 1),
  });
}

function ordered(life: Life, { officers, offence, offender }: Case, people: readonly string[]): void {
  const [first] = officers;
  life.soon().do(first, "orderCorrection", {
    officers: [...people],
    correction: offence.correction,
    correctionLaw: offence.broken,
    correctBy: addDays(life.today, 5),
  });
  life.minutes(2, 10).serve(first, "rectification-order", String(offender["name"]));
  life.workdays(6, 8).do(first, "checkCorrection", { corrected: "done", correctedText: "复查时已改正。" });
}

function concluded(life: Life, { officers, offence }: Case, goes: CaseWay): void {
  const { random } = life;
  const [first] = officers;
  const punishes = goes !== "exempt";
  life.workdays(1, 4).do(first, "conclude", {
    course: "立案后，执法人员进行了现场检查，询问了当事人，制作了笔录并拍照取证。",
    facts: `当事人${offence.says}。案发后当事人配合调查，已按要求改正。`,
    evidenceList: [
      { kind: "record", name: "现场检查笔录一份", proves: "违法行为发生的时间、地点和现场情况", verified: true },
      { kind: "statement", name: "询问笔录一份", proves: "当事人承认违法事实", verified: true },
      { kind: "audiovisual", name: "现场照片两张", proves: "违法行为的现场状况", verified: true },
    ],
    brokenLaw: offence.broken,
    ...(punishes
      ? { penaltyLaw: offence.law, discretionStep: "general", discretionReason: "违法行为符合裁量基准一般情形，没有从轻、减轻或者从重情节" }
      : {}),
    conclusion: punishes ? "punish" : "exempt",
    conclusionReason: punishes ? "违法事实清楚，证据确凿，应当依法给予行政处罚。" : "违法行为轻微，及时改正，没有造成危害后果。",
    complexOrMajor: goes === "hearing",
    ...(goes === "reviewed" ? { reviewGrounds: [random.pick(["publicInterest", "complex", "listed"])] } : {}),
  });
  life.approve(squadLeaderOf(first));
}

function exempted(life: Life, { officers, offender }: Case): void {
  const [first] = officers;
  life.workdays(1, 3).do(first, "exempt", {
    exemptGround: "trivial",
    exemptReason: "违法行为轻微并及时改正，没有造成危害后果。",
    education: "已对当事人进行批评教育，当事人表示今后遵守规定。",
  });
  life.approve("deputy-head");
  life.workdays(0, 2).serve(first, "no-penalty-decision", String(offender["name"]));
  closed(life, first, "noPenalty");
}

function notified(life: Life, { officers, offence, offender }: Case, goes: CaseWay): void {
  const { random, stage } = life;
  const [first] = officers;
  const organisation = offender["kind"] === "organisation";
  const fine = goes === "hearing" ? (organisation ? 60_000 : 6000) : random.pick(offence.large);
  const hearingRight = fine >= (organisation ? 50_000 : 5000);
  const money = `罚款人民币${fine}元`;
  life.workdays(1, 3).do(first, "notify", {
    proposedSanctions: ["fine"],
    proposedFine: fine,
    proposedText: `处以${money}。`,
    hearingRight,
    contactPerson: "综合行政执法队",
    contactPhone: "000-55500110",
  });
  life.minutes(30, 200).serve(first, "penalty-notice", String(offender["name"]));
  if (goes === "statement") {
    life.workdays(1, 3).do(first, "recordStatement", { statementOn: life.today, statementText: "初次违法，已主动改正，请求从轻处罚。" });
    life.workdays(1).do(first, "reexamine", { statementAccepted: "rejected", statementReply: "拟处罚款已按一般情形裁量，当事人没有新的事实和证据。" });
    // Whoever may ask for a hearing has his five working days, whatever he said before.
    life.workdays(hearingRight ? 7 : 1).do(first, "proceed");
  } else if (goes === "hearing") heard(life, first);
  else life.workdays(6, 8).do(first, "proceed");
  if (goes === "reviewed" || goes === "hearing") reviewed(life, first);
  if (goes === "hearing") {
    life.workdays(1, 2).do("case-clerk", "discuss", {
      discussedOn: life.today,
      discussionChair: stage.account("org-head"),
      discussants: [stage.account("org-head"), stage.account("deputy-head")],
      discussionText: "参加人员一致同意承办机构的处理意见。",
      discussionResult: `同意处以${money}。`,
      discussionRecord: stage.files("record", 1),
    });
  }
  punished(life, { officers, offender, fine, money }, goes);
}

function heard(life: Life, first: string): void {
  const { stage } = life;
  life.workdays(1, 3).do(first, "requestHearing", { hearingRequest: "当事人书面要求听证。" });
  life.workdays(1);
  const hearing = new Life(stage, "", `${life.key}/hearing`, life.now).workdays(11);
  life.do("case-clerk", "arrangeHearing", {
    hearingAt: hearing.now,
    hearingPlace: "街道三楼会议室",
    hearingOpen: "public",
    hearingChair: stage.account("justice-office-head"),
  });
  life.minutes(30, 90).serve(first, "hearing-notice", "当事人本人");
  life.until(hearing.now).minutes(90, 150).do("case-clerk", "holdHearing", {
    hearingAgents: 1,
    hearingRecord: stage.files("record", 1),
    hearingReport: "听证会上双方进行了质证和辩论，当事人对事实无异议，请求从轻。",
  });
}

function reviewed(life: Life, first: string): void {
  life.workdays(1, 2).do(first, "submitReview");
  life.workdays(2, 5).do("legal-reviewer", "review", {
    reviewItems: ["subject", "procedure", "evidence", "law", "power", "document", "crime"],
    reviewOpinion: "agree",
    reviewText: "主体适格，事实清楚，证据充分，程序合法，裁量适当，同意提交决定。",
    reviewQualification: "qualified",
  });
}

interface Punished {
  readonly officers: readonly [string, string];
  readonly offender: Values;
  readonly fine: number;
  readonly money: string;
}

function punished(life: Life, { officers, offender, fine, money }: Punished, goes: CaseWay): void {
  const { random, stage } = life;
  const [first] = officers;
  life.workdays(1, 3).do(first, "punish", {
    officers: officers.map((login) => stage.account(login)),
    sanctions: ["fine"],
    fine,
    sanctionText: `处以${money}。`,
    performBy: "自收到本决定书之日起十五日内到指定银行或者通过电子支付系统缴纳",
    discretionStep: "general",
    discretionReason: "违法行为符合裁量基准一般情形，没有从轻、减轻或者从重情节",
    publicity: "publish",
  });
  life.approve(goes === "hearing" ? "org-head" : random.pick(["deputy-head", "org-head"]));
  life.workdays(0, 3).serve(first, "penalty-decision", String(offender["name"]), random.pick(["直接送达", "直接送达", "邮寄送达"]));
  life.soon().do("case-clerk", "publish", { publication: "行政处罚决定信息公开", on: life.today });
  if (goes === "unpaid") {
    life.days(24, 34).do(first, "addSurcharge", { surcharge: Math.min(fine, Math.round(fine * 0.03 * 9 * 100) / 100) });
    life.approve("deputy-head");
    life.workdays(5, 9).do(first, "demand");
    life.soon().serve(first, "payment-demand", String(offender["name"]));
    life.workdays(4, 8);
  } else life.workdays(2, 9);
  const receiptNumber = `PJ${random.int(100_000, 999_999)}`;
  life.do("finance-clerk", "pay", { paidOn: life.today, paidAmount: fine, payWay: "bank", receiptNumber });
  closed(life, first, "executed");
}

function closed(life: Life, first: string, closingKind: string): void {
  life.workdays(2, 9).do(first, "close", { closingKind, closingReason: "案件办理完毕，案卷材料齐全，建议结案。" });
  life.approve("deputy-head");
}
