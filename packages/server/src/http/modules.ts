import type { FastifyPluginAsyncTypebox } from "@fastify/type-provider-typebox";

import { accountRoutes } from "../account/account-routes.ts";
import { auditRoutes } from "../account/audit-routes.ts";
import { sessionRoutes } from "../account/session-routes.ts";
import { staffImportRoutes } from "../account/staff-import-routes.ts";
import { staffRoutes } from "../account/staff-routes.ts";
import { tokenRoutes } from "../account/token-routes.ts";
import { boardRoutes } from "../board/routes.ts";
import { calendarRoutes } from "../calendar/routes.ts";
import { caseFileRoutes } from "../case-file/routes.ts";
import { draftRoutes } from "../draft/routes.ts";
import { cockpitRoutes } from "../cockpit/routes.ts";
import { delegationRoutes } from "../delegation/routes.ts";
import { protectionRoutes } from "../exhibit/protection-routes.ts";
import { custodyRoutes } from "../exhibit/custody-routes.ts";
import { exhibitRoutes } from "../exhibit/routes.ts";
import { educationRoutes } from "../education/routes.ts";
import { entryRowRoutes } from "../import/row-routes.ts";
import { operationRoutes } from "../health/routes.ts";
import { importRoutes } from "../import/routes.ts";
import { definitionRoutes, figureRoutes, indicatorRoutes, previewRoutes } from "../indicator/routes.ts";
import { registerRoutes } from "../indicator/register-routes.ts";
import { exportRoutes } from "../export/routes.ts";
import { instrumentRoutes } from "../instrument/routes.ts";
import { lawRoutes } from "../law/routes.ts";
import { aroundRoutes } from "../matter/around-routes.ts";
import { verificationRoutes } from "../ledger/routes.ts";
import { offlineRoutes } from "../ledger/offline-routes.ts";
import { destinationRoutes } from "../destination/routes.ts";
import { listExportRoutes } from "../list-export/routes.ts";
import { savedViewRoutes } from "../saved-view/routes.ts";
import { batchRoutes } from "../matter/batch-routes.ts";
import { matterRoutes } from "../matter/routes.ts";
import { archiveRoutes } from "../archive/routes.ts";
import { numberingRoutes } from "../numbering/routes.ts";
import { officeRoutes } from "../office/routes.ts";
import { worklistRoutes } from "../matter/worklist-routes.ts";
import { partyLookupRoutes } from "../party/lookup-routes.ts";
import { privacyRoutes } from "../privacy/routes.ts";
import { noticeRoutes } from "../notice/routes.ts";
import { phraseRoutes } from "../account/phrase-routes.ts";
import { procedureRoutes } from "../procedure/routes.ts";
import { providerRoutes } from "../provider/routes.ts";
import { providerSignInRoutes } from "../provider/sign-in-routes.ts";
import { publicationRoutes } from "../publication/routes.ts";
import { registerOverviewRoutes } from "../register/routes.ts";
import { versionRoutes } from "../procedure/version-routes.ts";
import { reportArrangeRoutes } from "../report/arrange-routes.ts";
import { reportDraftRoutes, reportRoutes, reportStepRoutes } from "../report/routes.ts";
import { taxonomyRoutes } from "../taxonomy/routes.ts";
import { weekRoutes } from "../week/routes.ts";
import { secondFactorRoutes } from "../second-factor/routes.ts";
import { securityPolicyRoutes } from "../security-policy/routes.ts";
import { signInRoutes } from "../sign-in/routes.ts";
import { unitRoutes } from "../unit/routes.ts";
import { healthRoutes } from "./health-routes.ts";
import type { Services } from "./services.ts";
import { streamRoutes } from "./stream-routes.ts";

/** Routes of one noun. */
export type Module = (services: Services) => FastifyPluginAsyncTypebox;

/** Every module that answers over HTTP. A new one is a line here. */
export const MODULES: readonly Module[] = [
  healthRoutes,
  signInRoutes,
  providerSignInRoutes,
  providerRoutes,
  operationRoutes,
  sessionRoutes,
  tokenRoutes,
  secondFactorRoutes,
  securityPolicyRoutes,
  phraseRoutes,
  delegationRoutes,
  noticeRoutes,
  accountRoutes,
  staffRoutes,
  staffImportRoutes,
  auditRoutes,
  verificationRoutes,
  offlineRoutes,
  officeRoutes,
  numberingRoutes,
  archiveRoutes,
  unitRoutes,
  procedureRoutes,
  versionRoutes,
  lawRoutes,
  matterRoutes,
  aroundRoutes,
  batchRoutes,
  savedViewRoutes,
  destinationRoutes,
  listExportRoutes,
  worklistRoutes,
  weekRoutes,
  draftRoutes,
  privacyRoutes,
  exhibitRoutes,
  custodyRoutes,
  protectionRoutes,
  partyLookupRoutes,
  caseFileRoutes,
  taxonomyRoutes,
  calendarRoutes,
  importRoutes,
  entryRowRoutes,
  instrumentRoutes,
  indicatorRoutes,
  definitionRoutes,
  figureRoutes,
  previewRoutes,
  boardRoutes,
  cockpitRoutes,
  reportRoutes,
  reportDraftRoutes,
  reportStepRoutes,
  reportArrangeRoutes,
  registerRoutes,
  registerOverviewRoutes,
  publicationRoutes,
  educationRoutes,
  exportRoutes,
  streamRoutes,
];
