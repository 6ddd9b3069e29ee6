import { administrativeMediationPaths } from "../../testing/paths/disputes/administrative-mediation.ts";
import { disputeDiversionPaths } from "../../testing/paths/disputes/dispute-diversion.ts";
import { disputeReportPaths } from "../../testing/paths/disputes/dispute-report.ts";
import { disputeScreeningPaths } from "../../testing/paths/disputes/dispute-screening.ts";
import { labourMediationPaths } from "../../testing/paths/disputes/labour-mediation.ts";
import { legacyHouseholdPaths } from "../../testing/paths/disputes/legacy-household.ts";
import { majorConflictPaths } from "../../testing/paths/disputes/major-conflict.ts";
import { mediationCasebookPaths } from "../../testing/paths/disputes/mediation-casebook.ts";
import { mediationSubsidyPaths } from "../../testing/paths/disputes/mediation-subsidy.ts";
import { policeHandoverPaths } from "../../testing/paths/disputes/police-handover.ts";
import { walked, wandered } from "../../testing/walked.ts";
import { instant } from "../../testing/street.ts";
import { administrativeMediation } from "./administrative-mediation.ts";
import { disputeDiversion } from "./dispute-diversion.ts";
import { disputeReport } from "./dispute-report.ts";
import { disputeScreening } from "./dispute-screening.ts";
import { labourMediation } from "./labour-mediation.ts";
import { legacyHousehold } from "./legacy-household.ts";
import { majorConflict } from "./major-conflict.ts";
import { mediationCasebook } from "./mediation-casebook.ts";
import { mediationSubsidy } from "./mediation-subsidy.ts";
import { policeHandover } from "./police-handover.ts";

walked(disputeReport, disputeReportPaths);
walked(disputeScreening, disputeScreeningPaths);
walked(disputeDiversion, disputeDiversionPaths);
walked(policeHandover, policeHandoverPaths);
walked(majorConflict, majorConflictPaths);
walked(legacyHousehold, legacyHouseholdPaths);
walked(administrativeMediation, administrativeMediationPaths);
walked(labourMediation, labourMediationPaths);
walked(mediationSubsidy, mediationSubsidyPaths);
walked(mediationCasebook, mediationCasebookPaths);

wandered([
  { definition: disputeReport, prefer: { succeeded: [true], feedbackWay: ["call"] } },
  { definition: disputeScreening },
  { definition: disputeDiversion, prefer: { receipt: ["accepted", "refused"] } },
  { definition: policeHandover, prefer: { receivedAt: [instant("2024-09-02", "09:00")], recognised: ["pending"] } },
  { definition: majorConflict, prefer: { foundAt: [instant("2024-09-02", "09:00")] } },
  { definition: legacyHousehold },
  { definition: administrativeMediation, prefer: { willing: ["both"], source: ["applied", "reneged"] } },
  {
    definition: labourMediation,
    prefer: { dispute: ["10"], willing: ["both"], bothSigned: [true], mediatorSigned: [true], payKinds: [["wages"]] },
  },
  { definition: mediationSubsidy },
  {
    definition: mediationCasebook,
    prefer: { issue: [1], year: [2024], masked: [["names", "ids", "contacts", "addresses", "accounts", "privacy"]] },
  },
]);
