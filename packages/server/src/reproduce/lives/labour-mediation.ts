import type { LocalDate } from "@fadu/engine/time/dates.ts";

import { mobile } from "./appeals.ts";
import { Timeline } from "./life.ts";
import type { Cast, Life } from "./life.ts";

export interface LabourMediationParams {
  readonly on: LocalDate;
  readonly headcount: number;
  /** 元. */
  readonly amount: number;
  readonly end: "agreed" | "reconciled" | "withdrawn" | "open" | "void";
}

/** 劳动争议调解: applied for by word of mouth, accepted, settled between the two or by an agreement that is performed. */
export function labourMediationLife(cast: Cast, p: LabourMediationParams): Life {
  const life = new Timeline(cast, "labour-mediation", p.on);
  life.do("dispute-clerk", "apply", {
    applyWay: "oral",
    dispute: cast.random.pick(["10", "11"]),
    applicant: { kind: "citizen", name: cast.personName(), phone: mobile(cast) },
    respondent: { kind: "organisation", name: cast.firmName(), representative: cast.personName() },
    headcount: p.headcount,
    amount: p.amount,
    industry: cast.random.pick(["建筑业", "餐饮业", "批发零售", "制造业"]),
    community: cast.community(),
    request: "支付拖欠的工资",
    reason: "单位未按约定支付",
    appliedOn: p.on,
  });
  if (p.end === "void") return life.void("mediation-head").end();
  if (p.end === "open") return life.end();
  if (p.end === "withdrawn")
    return life.workdays(1).do("mediator", "withdrawApplication", { closingText: "申请人撤回" }).end();
  if (p.end === "reconciled")
    return life.workdays(1).do("mediator", "reconcile", { closingText: "经电话沟通，单位当日付清" }).end();
  life.do("mediation-head", "accept", { willing: "both", mediators: [cast.account("mediator")] });
  life.workdays(2).do("mediator", "mediate", {
    sessionAt: life.at(30),
    sessionPlace: "街道劳动争议调解室",
    sessionText: "双方对账，一致认可数额",
  });
  life.do("mediator", "agree", {
    facts: "单位拖欠工资",
    agreement: "单位当场付清",
    payKinds: ["wages"],
    amount: p.amount,
    performBy: life.day,
    agreedOn: life.day,
    bothSigned: true,
    mediatorSigned: true,
    signedFiles: [cast.exhibit("signed")],
  });
  life.workdays(1).do("mediator", "revisit", { revisitOn: life.day, performed: "full", paidAmount: p.amount });
  return life.do("mediator", "close").end();
}
