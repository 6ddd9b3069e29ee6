import type { LocalDate } from "@fadu/engine/time/dates.ts";

import { administrativeDisputeLife } from "../lives/disputes.ts";
import type { AdministrativeDisputeParams } from "../lives/disputes.ts";
import type { Cast, Life } from "../lives/life.ts";
import { litigationLife } from "../lives/litigation.ts";
import { legalityReviewLife } from "../lives/reviews.ts";
import type { LegalityReviewParams } from "../lives/reviews.ts";
import { spread, turn } from "../spread.ts";

export function reviews(cast: Cast): Life[] {
  const review = (on: LocalDate, i: number, more: Partial<LegalityReviewParams> = {}): Life =>
    legalityReviewLife(cast, {
      on,
      object: turn(["contract", "contract", "decision", "document", "other"] as const, i),
      subject: turn(["物业服务合同", "设备采购合同", "街道重大事项决策方案", "街道规范性文件草案", "信访答复意见"], i),
      opinion: i % 5 === 2 ? "amend" : "lawful",
      end: "closed",
      ...more,
    });
  return [
    ...spread(57, "2024-01-04", "2024-11-29").map((on, i) => review(on, i, i > 54 ? { end: "opined" } : {})),
    ...spread(3, "2024-02-19", "2024-10-14").map((on, i) => review(on, i, { end: "withdrawn" })),
    ...spread(2, "2024-12-26", "2024-12-30").map((on, i) => review(on, i, { end: "reviewing" })),
    ...spread(8, "2023-02-13", "2023-11-13").map((on, i) => review(on, i)),
    ...spread(3, "2024-12-27", "2024-12-31").map((on, i) => review(on, i, { object: "contract", end: "opined" })),
    review("2024-06-17", 1, { end: "void" }),
  ];
}

export function disputes(cast: Cast): Life[] {
  const dispute = (on: LocalDate, i: number, more: Partial<AdministrativeDisputeParams> = {}): Life =>
    administrativeDisputeLife(cast, {
      on,
      risk: turn(["low", "medium"] as const, i),
      act: turn(["行政处罚决定", "政府信息公开答复", "房屋征收补偿"], i),
      cause: "01003",
      end: "resolved",
      ...more,
    });
  return [
    ...spread(4, "2024-02-05", "2024-10-14").map((on, i) => dispute(on, i, { risk: "high" })),
    ...spread(13, "2024-01-09", "2024-11-18").map((on, i) => dispute(on, i)),
    ...spread(2, "2024-04-08", "2024-08-12").map((on, i) => dispute(on, i, { risk: "high", end: "unresolved" })),
    dispute("2024-05-06", 1, { end: "dismissed" }),
    dispute("2024-12-16", 2, { risk: "high", end: "open" }),
    ...spread(3, "2023-03-06", "2023-10-16").map((on, i) => dispute(on, i, i === 0 ? { risk: "high" } : {})),
    dispute("2024-07-15", 3, { end: "void" }),
    dispute("2024-12-30", 4, { risk: "high", takes: 10 }),
  ];
}

export function lawsuits(cast: Cast): Life[] {
  const suit = (on: LocalDate, more: Partial<Parameters<typeof litigationLife>[1]>): Life =>
    litigationLife(cast, { on, cause: "01003", act: "行政处罚决定", hearings: ["deputy"], end: "won", ...more });
  return [
    ...spread(4, "2023-01-09", "2023-05-15").map((on) => suit(on, {})),
    suit("2023-02-13", { end: "lost", hearings: ["staff"] }),
    suit("2023-06-05", { end: "withdrawn", hearings: [] }),
    suit("2024-01-15", { hearings: ["head", "deputy"] }),
    suit("2024-04-08", { hearings: ["deputy"] }),
    suit("2024-05-13", { end: "withdrawn", hearings: ["staff"], headRequired: false }),
    // Lost, but the time to appeal still ran at the end of the year.
    suit("2024-10-08", { end: "lostNotFinal", hearings: ["head"], pace: 30 }),
    suit("2024-03-11", { end: "void" }),
  ];
}
