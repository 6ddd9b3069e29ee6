import { appealIndicators } from "../indicators/appeals.ts";
import { hotlineReply } from "../instruments/appeals/hotline-reply.ts";
import { hotlineReturn } from "../instruments/appeals/hotline-return.ts";
import { petitionAcceptanceNotice } from "../instruments/appeals/petition-acceptance-notice.ts";
import { petitionExtensionNotice } from "../instruments/appeals/petition-extension-notice.ts";
import { petitionGuidanceNotice } from "../instruments/appeals/petition-guidance-notice.ts";
import { petitionObjection } from "../instruments/appeals/petition-objection.ts";
import { petitionOpinion } from "../instruments/appeals/petition-opinion.ts";
import { petitionReconciliation } from "../instruments/appeals/petition-reconciliation.ts";
import { petitionReply } from "../instruments/appeals/petition-reply.ts";
import { petitionReviewOpinion } from "../instruments/appeals/petition-review-opinion.ts";
import { proposalReply } from "../instruments/appeals/proposal-reply.ts";
import { suggestionReply } from "../instruments/appeals/suggestion-reply.ts";
import { supervisionNotice } from "../instruments/appeals/supervision-notice.ts";
import { supervisionReminder } from "../instruments/appeals/supervision-reminder.ts";
import { hotlineTicket } from "../procedures/appeals/hotline-ticket.ts";
import { petitionReview } from "../procedures/appeals/petition-review.ts";
import { petition } from "../procedures/appeals/petition.ts";
import { proposal } from "../procedures/appeals/proposal.ts";
import { suggestion } from "../procedures/appeals/suggestion.ts";
import { supervisionItem } from "../procedures/appeals/supervision-item.ts";
import { unableToDo } from "../procedures/appeals/unable-to-do.ts";
import type { Area } from "./area.ts";

export const appealsArea: Area = {
  procedures: [petition, petitionReview, hotlineTicket, supervisionItem, suggestion, proposal, unableToDo],
  instruments: [
    petitionAcceptanceNotice,
    petitionGuidanceNotice,
    petitionObjection,
    petitionExtensionNotice,
    petitionOpinion,
    petitionReply,
    petitionReconciliation,
    petitionReviewOpinion,
    supervisionNotice,
    supervisionReminder,
    hotlineReply,
    hotlineReturn,
    suggestionReply,
    proposalReply,
  ],
  indicators: [...appealIndicators],
};
