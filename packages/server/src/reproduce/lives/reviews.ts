import type { LocalDate } from "@fadu/engine/time/dates.ts";

import { Timeline } from "./life.ts";
import type { Cast, Life } from "./life.ts";

export interface LegalityReviewParams {
  /** Day it is handed in. */
  readonly on: LocalDate;
  readonly object: "decision" | "document" | "contract" | "enforcement" | "other";
  readonly subject: string;
  readonly opinion: "lawful" | "amend" | "unlawful";
  readonly takes?: number;
  readonly end: "closed" | "opined" | "withdrawn" | "reviewing" | "void";
}

const CONTENTS = ["subject", "power", "content", "measures", "rights", "duties", "procedure", "terms"] as const;

/** 合法性审查: handed in, accepted, reviewed and signed, its adoption reported. */
export function legalityReviewLife(cast: Cast, p: LegalityReviewParams): Life {
  const { random } = cast;
  const life = new Timeline(cast, "legality-review", p.on);
  const rules = p.object === "document" || p.object === "decision";
  life.do("section-clerk", "submit", {
    object: p.object,
    subject: p.subject,
    from: cast.unit("economy"),
    draft: [cast.exhibit("documentary")],
    ...(p.object === "contract"
      ? {
          contractKind: "service",
          counterpart: cast.firmName(),
          amount: random.int(5, 80) * 1000,
          competition: "notConcerned",
        }
      : {}),
    ...(rules
      ? {
          materials: [cast.exhibit("documentary")],
          consulted: "已征求相关科室、社区意见并采纳",
          competition: "notConcerned",
        }
      : {}),
  });
  if (p.end === "void") return life.void("justice-office-head").end();
  life.workdays(random.int(0, 1)).do("justice-assistant", "accept", { reviewer: cast.account("justice-assistant") });
  if (p.end === "withdrawn") return life.do("section-clerk", "withdrawReview", { withdrawText: "项目取消" }).end();
  if (p.end === "reviewing") return life.end();
  // 重大行政决策暂行条例第二十八条: counsel is heard before the opinion.
  if (p.object === "decision") life.do("legal-counsel", "counsel", { counselText: "程序合法，内容可行。" });
  life.workdays(p.takes ?? random.int(6, 9));
  life.do("justice-assistant", "opine", {
    checked: [...CONTENTS],
    opinion: p.opinion,
    opinionText:
      p.opinion === "lawful" ? "经审查，主体、权限、内容和程序合法。" : "经审查，建议按所附意见修改后再行办理。",
    opinions: p.opinion === "lawful" ? 0 : random.int(1, 5),
  });
  life.consent("justice-office-head");
  if (p.end === "opined") return life.end();
  life.workdays(random.int(1, 5));
  return life
    .do("section-clerk", "reportAdoption", {
      adopted: "adopted",
      adoptedText: "已按审查意见办理",
      ...(p.opinion === "amend" ? { revised: [cast.exhibit("documentary")] } : {}),
    })
    .end();
}
