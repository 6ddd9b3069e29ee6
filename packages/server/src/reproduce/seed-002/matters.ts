import type { LocalDate } from "@fadu/engine/time/dates.ts";

import { civilSuitLife } from "../lives/civil-suit.ts";
import { Timeline } from "../lives/life.ts";
import type { Cast, Life } from "../lives/life.ts";
import { petitionLife } from "../lives/petition.ts";
import type { PetitionParams } from "../lives/petition.ts";
import { spread, turn } from "../spread.ts";

export function petitions(cast: Cast): Life[] {
  const petition = (on: LocalDate, i: number, more: Partial<PetitionParams> = {}): Life =>
    petitionLife(cast, {
      on,
      form: turn(["visit", "network", "letter", "call"] as const, i),
      topic: turn(["WJ", "ZS"], i),
      content: turn(["反映小区违建", "反映噪声扰民", "反映物业服务问题", "反映施工影响"], i),
      end: "settled",
      ...more,
    });
  return [
    // 720 accepted by the end of September, 702 of them resolved by then.
    ...spread(640, "2021-01-04", "2021-08-20").map((on, i) => petition(on, i)),
    ...spread(62, "2021-01-11", "2021-08-06").map((on, i) => petition(on, i, { end: "resolved" })),
    ...spread(8, "2021-06-07", "2021-09-17").map((on, i) => petition(on, i, { end: "open" })),
    ...spread(6, "2021-03-08", "2021-08-30").map((on, i) => petition(on, i, { end: "answered" })),
    // Resolved, but in October.
    ...spread(4, "2021-09-13", "2021-09-22").map((on, i) => petition(on, i, { takes: 30 })),
    // Not accepted, guided elsewhere, registered by mistake, of another year, after September.
    ...spread(12, "2021-02-01", "2021-09-06").map((on, i) => petition(on, i, { end: "guided" })),
    ...spread(3, "2021-04-06", "2021-07-05").map((on, i) => petition(on, i, { end: "notAccepted" })),
    ...spread(5, "2021-02-22", "2021-08-16").map((on, i) => petition(on, i, { end: "void" })),
    ...spread(60, "2020-01-06", "2020-12-14").map((on, i) => petition(on, i)),
    ...spread(25, "2021-10-08", "2021-11-29").map((on, i) => petition(on, i)),
  ];
}

/** The estate's owners against their committee: one suit won twice; others that are not the street's or not over. */
export function suits(cast: Cast): Life[] {
  const defendantName = "某社区居民委员会";
  return [
    civilSuitLife(cast, {
      on: "2020-04-09",
      cause: "业主撤销权纠纷",
      defendantName,
      headcount: 253,
      instances: ["won", "won"],
    }),
    civilSuitLife(cast, {
      on: "2018-05-14",
      cause: "业主撤销权纠纷",
      defendantName,
      headcount: 12,
      instances: ["won"],
    }),
    civilSuitLife(cast, {
      on: "2020-06-15",
      cause: "物业合同纠纷",
      defendantName,
      headcount: 3,
      instances: [],
      voided: true,
    }),
  ];
}

/** Drafted and proposed, and never issued: the registers were in use, and what they count is zero. */
export function neverMade(cast: Cast): Life[] {
  const document = new Timeline(cast, "normative-document", "2020-05-11").do("section-clerk", "propose", {
    title: "街道停车管理若干规定",
    drafter: cast.unit("safety"),
    category: "urban",
    nature: "normative",
    legalBasis: "某市停车条例",
    worker: cast.account("section-clerk"),
    burden: true,
  });
  const decision = new Timeline(cast, "major-decision", "2021-03-10").do("office-clerk", "propose", {
    title: "片区更新方案",
    kind: "policy",
    excluded: false,
    inCatalogue: true,
    catalogueText: "2021年度目录",
    proposer: cast.unit("safety"),
    reason: "更新改造需要",
  });
  return [document.end(), decision.end()];
}
