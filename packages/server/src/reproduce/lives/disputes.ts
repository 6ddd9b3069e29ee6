import type { LocalDate } from "@fadu/engine/time/dates.ts";

import { mobile } from "./appeals.ts";
import { Timeline } from "./life.ts";
import type { Cast, Life } from "./life.ts";

export interface MediationParams {
  /** Day it is registered. */
  readonly on: LocalDate;
  /** Working days from acceptance to the end; default up to a month. */
  readonly takes?: number;
  /** Code of the taxonomy `dispute-type`. */
  readonly dispute: string;
  readonly request: string;
  readonly end: "agreed" | "reconciled" | "failed" | "withdrawn" | "notAccepted" | "referred" | "void" | "open";
  /** 民转刑: `flagged` only, or the case `escalated`. */
  readonly risk?: "flagged" | "escalated";
  readonly community?: string;
  /** 元; default: some. */
  readonly amount?: number;
  readonly written?: boolean;
}

/** 人民调解: registered, accepted, told its rights, mediated, agreed upon and closed. */
export function mediationLife(cast: Cast, p: MediationParams): Life {
  const { random } = cast;
  const life = new Timeline(cast, "mediation", p.on);
  const risk = p.risk !== undefined;
  life.do("dispute-clerk", "register", {
    source: random.pick(["active", "applied", "police"]),
    dispute: p.dispute,
    applicant: { kind: "citizen", name: cast.personName(), phone: mobile(cast) },
    respondent: { kind: "citizen", name: cast.personName(), phone: mobile(cast) },
    headcount: random.int(2, 6),
    amount: p.amount ?? random.int(0, 40) * 500,
    scale: "individual",
    community: p.community ?? cast.community(),
    request: p.request,
    escalationRisk: risk,
    ...(risk ? { riskText: "当事人情绪激动，曾以暴力相威胁" } : {}),
  });
  if (p.end === "void") return life.void("mediation-head").end();
  if (p.end === "notAccepted") {
    return life
      .do("mediation-head", "decline", {
        declineGround: "notCivil",
        declineText: "不属于民间纠纷，已告知向有权机关反映",
      })
      .end();
  }
  if (risk)
    life.do("mediation-head", "reportRisk", {
      riskReportedTo: "辖区派出所值班民警",
      riskMeasures: "分开安置、轮流看护、联合上门",
    });
  life.workdays(random.int(0, 1)).do("mediation-head", "accept", {
    willing: "both",
    mediators: [cast.account("mediator")],
    organisation: random.pick(["street", "community", "room"]),
  });
  if (p.end === "referred") return life.do("mediator", "refer", { otherWays: "已引导至劳动仲裁" }).end();
  life.do("mediator", "inform", { informWay: "oral", public: false });
  life.workdays(p.takes ?? random.int(1, 15));
  if (p.end === "open") return life.end();
  if (p.end === "withdrawn") return life.do("mediator", "withdrawApplication", { closingText: "申请人撤回申请" }).end();
  if (p.risk === "escalated")
    life.do("mediator", "recordEscalation", { escalated: true, escalatedText: "一方动手伤人，公安机关已受案" });
  if (p.end === "reconciled") return life.do("mediator", "reconcile", { closingText: "双方自行和解" }).end();
  life.do("mediator", "mediate", {
    sessionAt: life.at(30),
    sessionPlace: "街道调解室",
    sessionPeople: "双方当事人、调解员、社区工作人员",
    sessionText: "调解员分别听取双方意见，释法说理",
    sessionResult: p.end === "failed" ? "双方分歧较大" : "双方达成一致",
  });
  if (p.end === "failed") {
    return life
      .do("mediator", "end", {
        endGround: "failed",
        endReason: "双方分歧较大，无法达成一致",
        otherWays: "可以依法向人民法院起诉",
      })
      .end();
  }
  const written = p.written ?? false;
  life.do("mediator", "agree", {
    agreementForm: written ? "written" : "oral",
    facts: "双方因琐事发生纠纷",
    issues: "赔偿数额和今后相处方式",
    liabilities: "双方均有过错",
    agreement: "一方赔礼道歉，双方互不再追究",
    performance: "当场履行",
    agreedOn: life.day,
    effectiveOn: life.day,
    ...(written ? { signedFiles: [cast.exhibit("signed")] } : {}),
    atOnce: true,
  });
  return life.do("mediator", "close", { closingText: "协议已当场履行" }).end();
}

export interface AdministrativeDisputeParams {
  readonly on: LocalDate;
  readonly risk: "high" | "medium" | "low";
  readonly act: string;
  readonly cause: string;
  readonly end: "resolved" | "unresolved" | "dismissed" | "void" | "open";
  /** Working days from contact to the end. */
  readonly takes?: number;
}

/** 行政争议化解: 了解案情, 分级研判, 联系原告, 化解. */
export function administrativeDisputeLife(cast: Cast, p: AdministrativeDisputeParams): Life {
  const { random } = cast;
  const life = new Timeline(cast, "administrative-dispute", p.on);
  life.do("litigation-clerk", "register", {
    source: random.pick(["litigation", "beforeSuit", "reconsideration", "petition"]),
    cause: p.cause,
    plaintiff: { kind: "citizen", name: cast.personName(), phone: mobile(cast) },
    headcount: random.int(1, 4),
    act: p.act,
    organ: cast.unit("squad"),
    receivedOn: p.on,
  });
  if (p.end === "void") return life.void("justice-office-head").end();
  life.do("litigation-clerk", "learn", { facts: "已调阅案卷，向承办部门了解经过", claims: "要求撤销或者变更行政行为" });
  if (p.end === "dismissed")
    return life.do("justice-office-head", "dismiss", { failReason: "争议主体不是本机关" }).end();
  life.workdays(random.int(1, 3));
  life.do("justice-office-head", "grade", {
    risk: p.risk,
    riskReason: "结合案情、证据和当事人情况研判",
    plan: "释法说理与实质化解并重",
    leader: cast.account("deputy-head"),
  });
  if (p.risk === "high") life.consent("deputy-head");
  life.workdays(random.int(1, 3));
  life.do("litigation-clerk", "contact", {
    contactOn: life.day,
    contactWay: "visit",
    contactText: "上门听取意见，原告愿意协商",
  });
  if (p.end === "open") return life.end();
  life.workdays(p.takes ?? random.int(2, 10));
  if (p.end === "unresolved")
    return life.do("litigation-clerk", "giveUp", { failReason: "分歧较大，依法引导诉讼" }).end();
  return life
    .do("litigation-clerk", "resolve", {
      method: random.pick(["mediate", "explain", "petition"]),
      result: "双方达成一致，原告撤回起诉或者不再起诉",
      agreementFiles: [cast.exhibit("signed")],
      resolvedOn: life.day,
    })
    .end();
}
