import { eventIndicators } from "../indicators/events.ts";
import { assessmentMinutes } from "../instruments/events/assessment-minutes.ts";
import { communityFeedback } from "../procedures/events/community-feedback.ts";
import { complaint } from "../procedures/events/complaint.ts";
import { eventReview } from "../procedures/events/event-review.ts";
import { gridEvent } from "../procedures/events/grid-event.ts";
import { jointAssessment } from "../procedures/events/joint-assessment.ts";
import { warning } from "../procedures/events/warning.ts";
import type { Area } from "./area.ts";

export const eventsArea: Area = {
  procedures: [gridEvent, complaint, communityFeedback, warning, jointAssessment, eventReview],
  instruments: [assessmentMinutes],
  indicators: [...eventIndicators],
};
