import { describe } from "vitest";
import { caseReviewPaths, reviewRoundPaths, sheet } from "../../testing/paths/supervision/case-review.ts";
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

/** Values by which a random review comes to an end: its own people, and scores that agree. */
const REVIEWING = {
  assessorA: ["review-assessor"],
  assessorB: ["legal-reviewer-2", "legal-reviewer"],
  handlers: [["officer-a", "officer-b"]],
  errorOfficer: ["officer-a"],
  fileClosedOn: ["2024-06-20"],
  sheetA: [sheet(), sheet({ facts: 15 })],
  sheetB: [sheet(), sheet({ process: 20, facts: 25 })],
  score: [100, 95, 85, 80, 70, 56],
  vetoesA: [[]],
  vetoesB: [[]],
  vetoes: [[], ["law"]],
};

describe("执法监督（随机）", () => {
  wandered([
    { definition: supervisionOpinion },
    { definition: liaisonDay, world: WORLD },
    { definition: enforcementSupervision },
    { definition: governmentInspection },
    { definition: reviewRound },
    { definition: caseReview, prefer: REVIEWING, beyond: ["lapse"] },
    {
      definition: enforcementReport,
      prefer: { year: ["2023"], from: ["2023-01-01"], to: ["2023-12-31"] },
    },
  ]);
});
