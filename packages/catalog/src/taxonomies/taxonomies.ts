import { penaltyTaxonomies } from "./discretion.ts";
import { careTaxonomies } from "./care.ts";
import { safetyTaxonomies } from "./safety.ts";
import { serviceTaxonomies } from "./service.ts";
import { buildingUse, constructionSource } from "./construction.ts";
import { appealTopic } from "./appeals.ts";
import { decisionTaxonomies } from "./decision.ts";
import { disclosureCatalogue, disclosureChannel, disclosureResult } from "./disclosure.ts";
import {
  conflictAction,
  disputeChannel,
  disputeGrade,
  disputeRoute,
  disputeType,
  incidentKind,
  legacyIssue,
  mediationHelper,
  mediationOrganisation,
  mediationRoomKind,
  mediationWay,
  mediatorKind,
  politicsLawType,
  resolveWay,
  screeningKind,
  subsidyGrade,
} from "./disputes.ts";
import { educationTaxonomies } from "./education.ts";
import { closingCondition, filingStandard } from "./filing-standards.ts";
import {
  assessmentField,
  campaignKind,
  clueSource,
  inspectionField,
  inspectionForm,
  labelGroup,
  patrolKind,
  problemClass,
  suddenEventKind,
  themeField,
} from "./inspection.ts";
import { bookingChannel, legalServiceKind, legalServiceProvider } from "./legal-service.ts";
import { litigationCause } from "./litigation.ts";
import { penaltyCause } from "./penalty.ts";
import { peopleTaxonomies } from "./people.ts";
import {
  enforcementActivity,
  fileError,
  reviewItem,
  supervisionProblem,
  supervisionSource,
  supervisorSector,
} from "./supervision.ts";
import type { Taxonomy } from "./taxonomy.ts";
import { urbanComponent, urbanMatter } from "./urban.ts";

/** Every taxonomy (分类) that a field may choose from. */
export const TAXONOMIES: readonly Taxonomy[] = [
  urbanMatter,
  urbanComponent,
  filingStandard,
  closingCondition,
  penaltyCause,
  disputeType,
  politicsLawType,
  mediationOrganisation,
  mediationRoomKind,
  mediationWay,
  mediationHelper,
  mediatorKind,
  subsidyGrade,
  disputeChannel,
  disputeGrade,
  disputeRoute,
  resolveWay,
  screeningKind,
  incidentKind,
  legacyIssue,
  conflictAction,
  legalServiceKind,
  legalServiceProvider,
  bookingChannel,
  appealTopic,
  disclosureResult,
  disclosureCatalogue,
  disclosureChannel,
  ...decisionTaxonomies,
  litigationCause,
  supervisionSource,
  supervisionProblem,
  supervisorSector,
  enforcementActivity,
  reviewItem,
  fileError,
  inspectionField,
  inspectionForm,
  patrolKind,
  clueSource,
  campaignKind,
  problemClass,
  assessmentField,
  suddenEventKind,
  labelGroup,
  themeField,
  ...penaltyTaxonomies,
  ...educationTaxonomies,
  ...peopleTaxonomies,
  ...careTaxonomies,
  ...serviceTaxonomies,
  ...safetyTaxonomies,
  buildingUse,
  constructionSource,
];
