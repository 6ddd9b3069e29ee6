import type { LocalDate } from "@fadu/engine/time/dates.ts";

import { Timeline } from "./life.ts";
import type { Cast, Life } from "./life.ts";

export interface ComplaintParams {
  readonly on: LocalDate;
  readonly kind: "consult" | "help" | "complaint" | "report" | "suggest";
  readonly channel: "hotline" | "call" | "letter" | "visit" | "online" | "app";
  /** Class of the taxonomy `appeal-topic`. */
  readonly topic: string;
  readonly content: string;
  readonly end: "solved" | "partly" | "explained" | "notAccepted" | "void" | "open" | { readonly mergedInto: string };
  readonly handlingUnit?: string;
}

/** 群众诉求: registered, accepted, handed over, the caller called back, answered, revisited. */
export function complaintLife(cast: Cast, p: ComplaintParams): Life {
  const { random } = cast;
  const life = new Timeline(cast, "complaint", p.on, random.int(8 * 60, 16 * 60));
  life.do("hotline-clerk", "register", {
    channel: p.channel,
    receivedOn: p.on,
    kind: p.kind,
    topic: p.topic,
    content: p.content,
    caller: { kind: "citizen", name: cast.personName(), phone: mobile(cast) },
    callerPhone: mobile(cast),
    community: cast.community(),
    ...(p.channel === "hotline"
      ? { ticketNumber: `T${p.on.replaceAll("-", "")}${String(random.int(0, 99_999)).padStart(5, "0")}` }
      : {}),
  });
  if (typeof p.end === "object")
    return life.do("hotline-clerk", "merge", { into: p.end.mergedInto }, "同一诉求重复来电").end();
  if (p.end === "void") return life.void("command-director", "误登记").end();
  if (p.end === "notAccepted") {
    return life
      .do("hotline-clerk", "rejectTicket", { rejectGround: "legalWay", rejectNote: "已告知依法通过诉讼途径解决" })
      .end();
  }
  life.do("hotline-clerk", "accept").do("hotline-clerk", "dispatch", {
    handlingUnit: cast.unit(p.handlingUnit ?? "squad"),
    instruction: "请核实处理并答复",
  });
  life.do("unit-lead", "sign", { worker: cast.account("handler") });
  life.do("handler", "contact", { contactedAt: life.at(), contactNote: "已电话联系诉求人" });
  if (p.end === "open") return life.end();
  life.workdays(random.int(1, 4));
  const result = p.end === "partly" ? "partly" : p.end === "explained" ? "explained" : "solved";
  life.do("handler", "reply", {
    conclusion: p.end === "explained" ? "untrue" : "true",
    result,
    reply: REPLIES[result],
  });
  life.workdays(random.int(0, 2));
  const revisitSolved = p.end === "partly" ? "partly" : p.end === "explained" ? "unsolved" : "solved";
  return life
    .do("hotline-clerk", "revisit", {
      revisitSolved,
      satisfaction: random.pick(["verySatisfied", "satisfied", "basic"]),
    })
    .end();
}

const REPLIES = {
  solved: "经现场核实，反映情况属实，已督促整改完毕。",
  partly: "已处理能够立即处理的部分，其余事项正在协调。",
  explained: "经核实不存在所反映的情况，已向诉求人解释说明。",
} as const;

export const mobile = (cast: Cast): string =>
  `1${cast.random.pick(["38", "39", "58", "87"])}0000${String(cast.random.int(0, 9999)).padStart(4, "0")}`;

export interface WarningParams {
  readonly on: LocalDate;
  readonly category:
    "enforcement" | "stability" | "violence" | "litigation" | "safety" | "opinion" | "petition" | "labour";
  readonly title: string;
  readonly end: "averted" | "controlled" | "happened" | "unfounded" | "void" | "open";
}

/** 风险预警: raised, verified, assessed, disposed of, closed by somebody else. */
export function warningLife(cast: Cast, p: WarningParams): Life {
  const { random } = cast;
  const life = new Timeline(cast, "warning", p.on, random.int(8 * 60, 11 * 60));
  const level = random.pick(["2", "3", "3"]);
  life.do("analyst", "raise", {
    title: p.title,
    category: p.category,
    level,
    source: random.pick(["analysis", "grid", "hotline", "mediation", "petition"]),
    warnedOn: p.on,
    signs: "平台数据动态分析发现苗头性问题",
    headcount: random.int(1, 30),
    community: cast.community(),
  });
  if (p.end === "void") return life.void("command-director", "误发").end();
  if (p.end === "open") return life.end();
  life.do("analyst", "verify", {
    verification: p.end === "unfounded" ? "untrue" : "true",
    verifyNote: p.end === "unfounded" ? "经核实不属实" : "经现场核实属实",
  });
  if (p.end === "unfounded") return life.end();
  life.workdays(1).do("analyst", "assess", {
    assessedOn: life.day,
    conclusion: "存在升级可能，需提前介入",
    measures: "由牵头单位会同社区上门处置",
    leadUnit: cast.unit("squad"),
  });
  life.do("unit-lead", "takeOver", { worker: cast.account("handler") });
  life.workdays(random.int(1, 6));
  life.do("handler", "dispose", {
    disposal: "已会同社区、当事各方处置",
    result: p.end,
    ...(p.category === "violence" ? { disposalExhibits: [cast.exhibit("record")] } : {}),
  });
  return life.workdays(random.int(0, 2)).do("command-director", "close", { closingNote: "同意办结" }).end();
}
