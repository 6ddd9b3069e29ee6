import { instantOf } from "@fadu/engine/time/dates.ts";
import type { LocalDate } from "@fadu/engine/time/dates.ts";

import { mobile } from "./appeals.ts";
import { publishAll, Timeline } from "./life.ts";
import type { Cast, Life } from "./life.ts";

export interface OrdinaryPenaltyParams {
  /** Day the clue is registered; it is filed within days. */
  readonly on: LocalDate;
  /** Day of filing, if it matters. */
  readonly filedOn?: LocalDate;
  /** Code of the taxonomy `penalty-cause`. */
  readonly cause: string;
  readonly clue: string;
  readonly inNameOf: "street" | "entruster" | "branch";
  /** What is proposed is told not before this day. */
  readonly notifiedFrom?: LocalDate;
  /** Taken from the offender beside the fine, 元. */
  readonly confiscated?: number;
  /** Against an organisation; default: by chance. */
  readonly firm?: boolean;
  readonly fine: number;
  readonly end: "executed" | "exempt" | "notFiled" | "filingWithdrawn" | "decided" | "investigating" | "clue" | "void";
}

const ITEMS = ["subject", "procedure", "evidence", "law", "power", "document", "crime"] as const;

/** 行政处罚（普通程序）: clue, filing, evidence by two officers, notice, statement, legal review, decision, service, payment, closing. */
export function ordinaryPenaltyLife(cast: Cast, p: OrdinaryPenaltyParams): Life {
  const life = new Timeline(cast, "ordinary-penalty", p.on);
  openClue(life, p);
  if (p.end === "void") return life.void("squad-leader").end();
  if (p.end === "clue") return life.end();
  if (p.end === "notFiled") {
    life.workdays(1).do("enforcement-officer", "declineFiling", {
      declineGround: "minor",
      declineText: "违法行为轻微并及时改正，没有造成危害后果",
    });
    return life.consent("squad-leader", "deputy-head").end();
  }
  file(life, p);
  if (p.end === "investigating") return life.end();
  investigate(life);
  if (p.end === "filingWithdrawn") {
    life.workdays(2).do("enforcement-officer", "endInvestigation", {
      closingKind: "filingWithdrawn",
      closingReason: "经查不能认定违法事实",
    });
    life.consent("deputy-head");
    return close(life.workdays(1), "filingWithdrawn", "经批准撤销立案").end();
  }
  conclude(life, p);
  if (p.end === "exempt") {
    life.workdays(2).do("enforcement-officer", "exempt", {
      exemptGround: "first",
      exemptReason: "初次违法且危害后果轻微并及时改正",
      education: "已对当事人进行教育",
      timelyCorrected: true,
      harm: "slight",
      priorRecords: 0,
    });
    life.consent("deputy-head").serve("enforcement-officer", "no-penalty-decision", "当事人");
    return close(life.workdays(1), "noPenalty", "依法不予行政处罚").end();
  }
  notifyAndHear(life, p);
  decide(life, p);
  if (p.end === "decided") return life.end(publishAll(life.cast, "case-clerk", ({ dueFrom }) => dueFrom));
  life.workdays(life.cast.random.int(1, 8)).do("finance-clerk", "pay", {
    paidOn: life.day,
    paidAmount: p.fine,
    payWay: "electronic",
    receiptNumber: `P${life.cast.random.int(100_000, 999_999)}`,
  });
  if (p.confiscated !== undefined) {
    life.do("enforcement-officer", "perform", { performedOn: life.day, performance: "违法所得已全部上缴国库" });
  }
  close(life.workdays(2), "executed", "罚款已缴清");
  return life.end(publishAll(life.cast, "case-clerk", ({ dueFrom }) => dueFrom));
}

function openClue(life: Timeline, p: OrdinaryPenaltyParams): void {
  life.do("enforcement-officer", "register", {
    source: life.cast.random.pick(["inspection", "patrol", "complaint", "event"]),
    clue: p.clue,
    foundOn: p.on,
  });
}

function team(life: Timeline): string[] {
  return [life.cast.account("enforcement-officer"), life.cast.second("enforcement-officer")];
}

function file(life: Timeline, p: OrdinaryPenaltyParams): void {
  const { cast } = life;
  if (p.filedOn) life.to(p.filedOn);
  else life.workdays(cast.random.int(0, 3));
  const firm = p.firm ?? cast.random.chance(0.4);
  life.do("enforcement-officer", "file", {
    offender: {
      kind: firm ? "organisation" : "citizen",
      name: firm ? cast.firmName() : cast.personName(),
      phone: mobile(cast),
      address: "本街道辖区",
      ...(firm ? { representative: cast.personName() } : {}),
    },
    cause: p.cause,
    occurredAt: instantOf(p.on, 8 * 60),
    place: { text: "本街道辖区内", unit: cast.community() },
    initialEvidence: "现场照片、当事人陈述",
    evidence: [cast.exhibit("photo"), cast.exhibit("record")],
    jurisdiction: "违法行为发生在本街道辖区，属本机关行使的处罚权",
    filingOpinion: "建议立案",
    officers: team(life),
    finedBefore: "no",
    powerSource: p.inNameOf === "entruster" ? "entrusted" : "devolved",
    inNameOf: p.inNameOf,
  });
  life.consent("squad-leader", "deputy-head");
}

function investigate(life: Timeline): void {
  const { cast } = life;
  life.workdays(cast.random.int(0, 2)).do("enforcement-officer", "recordScene", {
    officers: team(life),
    identityShown: true,
    sceneAt: life.at(40),
    place: { text: "本街道辖区内" },
    sceneText: "现场情况与线索一致",
    signing: "signed",
    records: [cast.exhibit("record")],
  });
  life.workdays(cast.random.int(0, 2)).do("enforcement-officer", "recordInquiry", {
    officers: team(life),
    identityShown: true,
    rightsTold: true,
    inquired: "当事人",
    inquiredFrom: life.at(60),
    inquiredTo: life.at(20),
    inquiryText: "当事人承认违法事实",
    signing: "signed",
    records: [cast.exhibit("statement")],
  });
}

function conclude(life: Timeline, p: OrdinaryPenaltyParams): void {
  const punish = p.end !== "exempt";
  life.workdays(life.cast.random.int(1, 4)).do("enforcement-officer", "conclude", {
    course: "经现场检查、询问，取得相应证据",
    facts: "当事人实施了上述违法行为",
    evidenceList: [{ kind: "record", name: "现场检查笔录", proves: "违法事实", verified: true }],
    brokenLaw: "有关法律、法规的规定",
    ...(punish
      ? { penaltyLaw: "有关法律、法规的规定", discretionStep: "general", discretionReason: "符合一般情节" }
      : {}),
    conclusion: punish ? "punish" : "exempt",
    conclusionReason: punish ? "违法事实清楚、证据确凿" : "初次违法、危害后果轻微并及时改正",
    complexOrMajor: false,
  });
  life.consent("squad-leader");
}

function notifyAndHear(life: Timeline, p: OrdinaryPenaltyParams): void {
  if (p.notifiedFrom !== undefined && p.notifiedFrom > life.day) life.to(p.notifiedFrom);
  life.workdays(1).do("enforcement-officer", "notify", {
    proposedSanctions: ["fine", ...(p.confiscated === undefined ? [] : ["confiscate-gains"])],
    proposedFine: p.fine,
    ...(p.confiscated === undefined ? {} : { proposedConfiscation: p.confiscated }),
    proposedText: `拟罚款${p.fine}元`,
    hearingRight: false,
    contactPerson: "承办人",
    contactPhone: mobile(life.cast),
  });
  life.serve("enforcement-officer", "penalty-notice", "当事人");
  if (life.cast.random.chance(0.5)) {
    life.do("enforcement-officer", "waive", { waiver: [life.cast.exhibit("signed")] });
  } else {
    // Five working days to be heard, the day of service not counted.
    life.workdays(6);
  }
  life.do("enforcement-officer", "proceed");
}

function decide(life: Timeline, p: OrdinaryPenaltyParams): void {
  const { cast } = life;
  life.workdays(cast.random.int(0, 1)).do("enforcement-officer", "submitReview");
  life.workdays(cast.random.int(0, 2)).do("legal-reviewer", "review", {
    reviewItems: [...ITEMS],
    reviewOpinion: "agree",
    reviewText: "事实清楚，证据确凿，程序合法，同意",
    reviewQualification: "qualified",
  });
  life.workdays(1).do("enforcement-officer", "punish", {
    officers: team(life),
    sanctions: ["fine", ...(p.confiscated === undefined ? [] : ["confiscate-gains"])],
    fine: p.fine,
    ...(p.confiscated === undefined ? {} : { confiscated: p.confiscated }),
    sanctionText: `罚款${p.fine}元`,
    performBy: "自收到决定书之日起十五日内缴纳",
    discretionStep: "general",
    discretionReason: "符合一般情节",
    correctionState: "corrected",
    publicity: "publish",
  });
  life.consent("deputy-head");
  life.workdays(cast.random.int(0, 2)).serve("enforcement-officer", "penalty-decision", "当事人");
}

function close(life: Timeline, closingKind: string, closingReason: string): Timeline {
  return life.do("enforcement-officer", "close", { closingKind, closingReason }).consent("deputy-head");
}

export interface SimplePenaltyParams {
  readonly on: LocalDate;
  readonly cause: string;
  /** Not above 200 for a citizen. */
  readonly fine: number;
  /** Entered through the supervision system above. */
  readonly supervised?: boolean;
  readonly end: "executed" | "decided" | "educated" | "mistaken";
}

/** 行政处罚（简易程序）: decided on the spot, served, paid, recorded, closed. */
export function simplePenaltyLife(cast: Cast, p: SimplePenaltyParams): Life {
  const life = new Timeline(cast, "simple-penalty", p.on);
  const officers = team(life);
  const place = { text: "本街道辖区内", unit: cast.community() };
  const occurredAt = life.at(30);
  const offender = { kind: "citizen", name: cast.personName(), phone: mobile(cast), address: "本街道辖区" };
  life.do("enforcement-officer", "start", {
    officers,
    identityShown: true,
    place,
    occurredAt,
    evidence: [cast.exhibit("photo")],
    ...(p.supervised === true ? { entry: "supervision" } : {}),
  });
  if (p.end === "mistaken") return life.do("squad-leader", "discard", { closingReason: "重复登记" }).end();
  const facts = "当事人实施了上述违法行为，证据确凿";
  if (p.end === "educated") {
    return life
      .do("enforcement-officer", "educate", {
        offender,
        cause: p.cause,
        facts,
        timelyCorrected: true,
        harm: "none",
        education: "已对当事人进行教育",
        closingReason: "轻微并当场改正",
      })
      .end();
  }
  life.do("enforcement-officer", "decide", {
    officers,
    offender,
    cause: p.cause,
    occurredAt,
    place,
    facts,
    brokenLaw: "有关法规的规定",
    penaltyLaw: "有关法规的规定",
    discretionStep: "general",
    told: true,
    defence: "无",
    evidence: [cast.exhibit("photo")],
    powerSource: "devolved",
    inNameOf: "street",
    sanction: "fine",
    fine: p.fine,
    collection: "bank",
    signing: "signed",
    publicity: "withhold",
  });
  life.serve("enforcement-officer", "on-the-spot-decision", "当事人");
  if (p.end === "decided") return life.end();
  life.workdays(1).do("squad-leader", "fileRecord");
  life.workdays(cast.random.int(0, 3)).do("finance-clerk", "pay", {
    paidOn: life.day,
    paidAmount: p.fine,
    receiptNumber: `J${cast.random.int(100_000, 999_999)}`,
  });
  return life.do("squad-leader", "close").end();
}
