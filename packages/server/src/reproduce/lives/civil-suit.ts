import type { LocalDate } from "@fadu/engine/time/dates.ts";

import { mobile } from "./appeals.ts";
import { Timeline } from "./life.ts";
import type { Cast, Life } from "./life.ts";

export interface CivilSuitParams {
  /** 收到起诉状副本日期. */
  readonly on: LocalDate;
  readonly cause: string;
  readonly defendantName: string;
  readonly headcount: number;
  /** The result of each instance; after the last one it takes effect. */
  readonly instances: readonly ("won" | "partly" | "lost")[];
  readonly open?: boolean;
  readonly voided?: boolean;
}

const INSTANCES = ["first", "second", "retrial"] as const;

/** 民事应诉: received, counsel instructed, answered, judged instance by instance, in effect. */
export function civilSuitLife(cast: Cast, p: CivilSuitParams): Life {
  const life = new Timeline(cast, "civil-suit", p.on);
  const caseNumber = `（${p.on.slice(0, 4)}）民初${cast.random.int(100, 9000)}号`;
  life.do("litigation-clerk", "register", {
    court: "区人民法院",
    caseNumber,
    cause: p.cause,
    plaintiff: { kind: "citizen", name: `${cast.personName()}等`, phone: mobile(cast) },
    headcount: p.headcount,
    defendant: "committee",
    defendantName: p.defendantName,
    organ: cast.community(),
    claims: "请求撤销业主共同决定",
    receivedOn: p.on,
    answerBy: life.day,
    complaint: [cast.exhibit("documentary")],
  });
  if (p.voided) return life.void("justice-office-head").end();
  life.do("litigation-clerk", "prepare", { plan: "由司法所组织应诉", agentKinds: ["counsel"] });
  life.do("litigation-clerk", "answer", { answer: [cast.exhibit("documentary")], answeredOn: life.day });
  if (p.open) return life.end();
  for (const [i, result] of p.instances.entries()) {
    life.days(75);
    const appealBy = life.day;
    life.do("litigation-clerk", "judge", {
      instance: INSTANCES[i] ?? "retrial",
      result,
      judgedOn: life.day,
      judgmentNumber: caseNumber,
      ...(i === 0 ? { appealBy } : {}),
      judgment: [cast.exhibit("documentary")],
    });
    if (i + 1 < p.instances.length)
      life.do("litigation-clerk", "appeal", { appellant: "plaintiff", appealedOn: life.day });
  }
  life.days(1).do("litigation-clerk", "takeEffect", { effectiveOn: life.day });
  if (p.instances.at(-1) !== "won") life.do("litigation-clerk", "comply", { compliance: "已履行" });
  return life.do("litigation-clerk", "close").end();
}
