import { Life } from "../life.ts";
import { graded } from "./offences.ts";
import type { Offence } from "./offences.ts";
import { squadLeaderOf } from "./officers.ts";
import type { Named, Somewhere } from "./people.ts";

/** How an ordinary case goes. */
export const CASE_WAYS = {
  fined: 62,
  statement: 10,
  hearing: 4,
  reviewed: 8,
  exempt: 8,
  ended: 3,
  unpaid: 3,
  late: 2,
} as const;
export type CaseWay = keyof typeof CASE_WAYS;

/** Whom a case is against, for what, where, and who handles it. */
export interface Case {
  readonly officers: readonly [string, string];
  readonly offence: Offence;
  readonly offender: Named;
  readonly place: Somewhere;
}

/** From the end of the investigation to the closing of the case. */
export function decided(life: Life, about: Case, goes: CaseWay): void {
  const fine = fineOf(life, about, goes);
  concluded(life, about, goes, fine);
  if (goes === "exempt") exempted(life, about);
  else notified(life, about, goes, fine);
}

/** What will be fined; so much that a hearing may be asked for where there is one. */
function fineOf({ random }: Life, { offence, offender }: Case, goes: CaseWay): number {
  if (goes !== "hearing") return random.pick(offence.large);
  return offender["kind"] === "organisation" ? 60_000 : 6000;
}

function concluded(life: Life, { officers, offence }: Case, goes: CaseWay, fine: number): void {
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
      ? {
          penaltyLaw: offence.law,
          discretionStep: "general",
          discretionReason: "违法行为符合裁量基准一般情形，没有从轻、减轻或者从重情节",
          ...graded(offence, fine),
        }
      : {}),
    conclusion: punishes ? "punish" : "exempt",
    conclusionReason: punishes
      ? "违法事实清楚，证据确凿，应当依法给予行政处罚。"
      : "违法行为轻微，及时改正，没有造成危害后果。",
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
    timelyCorrected: true,
    harm: "none",
  });
  life.approve("deputy-head");
  life.workdays(0, 2).serve(first, "no-penalty-decision", offender.name);
  closed(life, first, "noPenalty");
}

function notified(life: Life, { officers, offender }: Case, goes: CaseWay, fine: number): void {
  const { stage } = life;
  const [first] = officers;
  const organisation = offender["kind"] === "organisation";
  const hearingRight = fine >= (organisation ? 50_000 : 5000);
  const money = `罚款人民币${fine}元`;
  life.workdays(1, 3).do(first, "notify", {
    proposedSanctions: ["fine"],
    proposedFine: fine,
    proposedText: "拟依法给予罚款的行政处罚，数额如下。",
    hearingRight,
    contactPerson: "综合行政执法队",
    contactPhone: "000-55500110",
  });
  life.minutes(30, 200).serve(first, "penalty-notice", offender.name);
  if (goes === "statement") {
    life
      .workdays(1, 3)
      .do(first, "recordStatement", { statementOn: life.today, statementText: "初次违法，已主动改正，请求从轻处罚。" });
    life.workdays(1).do(first, "reexamine", {
      statementAccepted: "rejected",
      statementReply: "拟处罚款已按一般情形裁量，当事人没有新的事实和证据。",
    });
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
  punished(life, { officers, offender, fine }, goes);
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
  life
    .until(hearing.now)
    .minutes(90, 150)
    .do("case-clerk", "holdHearing", {
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
  readonly offender: Named;
  readonly fine: number;
}

function punished(life: Life, { officers, offender, fine }: Punished, goes: CaseWay): void {
  const { random, stage } = life;
  const [first] = officers;
  life.workdays(1, 3).do(first, "punish", {
    officers: officers.map((login) => stage.account(login)),
    sanctions: ["fine"],
    fine,
    sanctionText: "依法给予罚款的行政处罚，数额如下。",
    performBy: "自收到本决定书之日起十五日内到指定银行或者通过电子支付系统缴纳",
    discretionStep: "general",
    discretionReason: "违法行为符合裁量基准一般情形，没有从轻、减轻或者从重情节",
    publicity: "publish",
  });
  life.approve(goes === "hearing" ? "org-head" : random.pick(["deputy-head", "org-head"]));
  life
    .workdays(0, 3)
    .serve(first, "penalty-decision", offender.name, random.pick(["直接送达", "直接送达", "邮寄送达"]));
  life.soon().do("case-clerk", "publish", { publication: "行政处罚决定信息公开", on: life.today });
  if (goes === "unpaid") {
    // Fifteen days to pay, rolled past a holiday at most nine more: five days late at least.
    life.days(30, 38).do(first, "addSurcharge", { surcharge: Math.round(fine * 0.03 * 5 * 100) / 100 });
    life.approve("deputy-head");
    life.workdays(5, 9).do(first, "demand");
    life.soon().serve(first, "payment-demand", offender.name);
    life.workdays(4, 8);
  } else life.workdays(2, 9);
  const receiptNumber = `PJ${random.int(100_000, 999_999)}`;
  life.do("finance-clerk", "pay", { paidOn: life.today, paidAmount: fine, payWay: "bank", receiptNumber });
  closed(life, first, "executed");
}

/** Closed, with the consent of the head. */
export function closed(life: Life, first: string, closingKind: string): void {
  life.workdays(2, 9).do(first, "close", { closingKind, closingReason: "案件办理完毕，案卷材料齐全，建议结案。" });
  life.approve("deputy-head");
}
