import { describe } from "vitest";
import { caseReviewPaths, reviewRoundPaths } from "../../testing/paths/supervision/case-review.ts";
import { liaisonDayPaths, supervisionOpinionPaths, WORLD } from "../../testing/paths/supervision/opinions.ts";
import {
  enforcementReportPaths,
  enforcementSupervisionPaths,
  governmentInspectionPaths,
} from "../../testing/paths/supervision/supervision.ts";
import { walked, wandered } from "../../testing/walked.ts";
import { caseReview } from "./case-review.ts";
import { enforcementReport } from "./enforcement-report.ts";
import { enforcementSupervision } from "./enforcement-supervision.ts";
import { governmentInspection } from "./government-inspection.ts";
import { liaisonDay } from "./liaison-day.ts";
import { reviewRound } from "./review-round.ts";
import { supervisionOpinion } from "./supervision-opinion.ts";

walked(supervisionOpinion, supervisionOpinionPaths);
walked(liaisonDay, liaisonDayPaths);
walked(enforcementSupervision, enforcementSupervisionPaths);
walked(governmentInspection, governmentInspectionPaths);
walked(caseReview, caseReviewPaths);
walked(reviewRound, reviewRoundPaths);
walked(enforcementReport, enforcementReportPaths);

describe("执法监督（随机）", () => {
  wandered([
    { definition: supervisionOpinion },
    { definition: liaisonDay, world: WORLD },
    { definition: enforcementSupervision },
    { definition: governmentInspection },
  ]);
});
