import type { LocalDate } from "@fadu/engine/time/dates.ts";

import { mobile } from "./appeals.ts";
import { Timeline } from "./life.ts";
import type { Cast, Life } from "./life.ts";

export interface LitigationParams {
  /** 收到起诉状副本日期. */
  readonly on: LocalDate;
  readonly cause: string;
  readonly act: string;
  /** Court hearings, each with who came for the office. */
  readonly hearings: readonly ("head" | "deputy" | "staff")[];
  /** Calendar days from the answer to each hearing and to the judgment; default some weeks. */
  readonly pace?: number;
  /** `lost` and `won` take effect after the time to appeal; `lostNotFinal` is lost while that time still runs; `pending` stays undecided. */
  readonly end: "won" | "lost" | "lostNotFinal" | "withdrawn" | "pending" | "void";
  readonly headRequired?: boolean;
}

/** 行政诉讼: received, answered with evidence in fifteen days, heard with the head present, judged, in effect, closed. */
export function litigationLife(cast: Cast, p: LitigationParams): Life {
  const { random } = cast;
  const life = new Timeline(cast, "litigation", p.on);
  const plaintiff = { kind: "citizen", name: cast.personName(), phone: mobile(cast) };
  const year = p.on.slice(0, 4);
  const caseNumber = `（${year}）浙0302行初${random.int(10, 900)}号`;
  life.do("litigation-clerk", "register", {
    court: "区人民法院",
    caseNumber,
    cause: p.cause,
    plaintiff,
    headcount: 1,
    act: p.act,
    role: "defendant",
    priorReconsideration: "none",
    organ: cast.unit("squad"),
    receivedOn: p.on,
    trial: "ordinary",
    complaint: [cast.exhibit("documentary")],
  });
  if (p.end === "void") return life.void("justice-office-head").end();
  life.workdays(random.int(2, 6));
  life.do("litigation-clerk", "answer", {
    answer: [cast.exhibit("documentary")],
    evidence: [cast.exhibit("documentary")],
    answeredOn: life.day,
  });
  life.consent("deputy-head");
  for (const attendance of p.hearings) {
    life.days(p.pace ?? random.int(20, 35));
    life.do("litigation-clerk", "recordHearing", {
      instance: "first",
      hearingCourt: "区人民法院",
      hearingOn: life.day,
      headRequired: p.headRequired ?? true,
      attendance,
      ...(attendance === "staff"
        ? (p.headRequired ?? true)
          ? { absenceGround: "duty", absenceFiles: [cast.exhibit("documentary")] }
          : {}
        : { attendee: cast.personName(), post: attendance === "head" ? "街道办事处主任" : "街道办事处副主任" }),
      agentCount: 1,
    });
  }
  if (p.end === "pending") return life.end();
  life.days(p.pace ?? random.int(20, 35));
  const judged = {
    judgedOn: life.day,
    judgmentServedOn: life.day,
    judgmentNumber: caseNumber,
    judgment: [cast.exhibit("documentary")],
  };
  if (p.end === "withdrawn") {
    life.do("litigation-clerk", "judge", { form: "ruling", result: "withdrawn", ...judged, effectiveOn: life.day });
    return life.do("litigation-clerk", "close", { closingText: "原告撤诉" }).end();
  }
  life.do("litigation-clerk", "judge", {
    form: "judgment",
    result: p.end === "won" ? "rejectClaim" : "revoke",
    ...judged,
  });
  if (p.end === "lostNotFinal") return life.end();
  // Fifteen days to appeal, whatever rest days they end on (行政诉讼法第八十五条).
  life.days(26);
  life.do("litigation-clerk", "takeEffect", {
    effectiveOn: life.day,
    ...(p.end === "lost" ? { lostReason: "程序有瑕疵，已整改" } : {}),
  });
  if (p.end === "lost")
    life.do("litigation-clerk", "comply", {
      compliance: "已重新作出处理",
      complianceFiles: [cast.exhibit("documentary")],
    });
  return life.do("litigation-clerk", "close", { closingText: "裁判已生效" }).end();
}
