import { describe } from "vitest";
import { administrativeDisputePaths } from "../../testing/paths/administrative-dispute.ts";
import { civilSuitPaths } from "../../testing/paths/litigation/civil-suit.ts";
import { judicialSuggestionPaths } from "../../testing/paths/litigation/judicial-suggestion.ts";
import { litigationPaths } from "../../testing/paths/litigation/litigation.ts";
import { reconsiderationPaths } from "../../testing/paths/litigation/reconsideration.ts";
import { stateCompensationPaths } from "../../testing/paths/litigation/state-compensation.ts";
import { walked, wandered } from "../../testing/walked.ts";
import { administrativeDispute } from "../disputes/administrative-dispute.ts";
import { civilSuit } from "./civil-suit.ts";
import { judicialSuggestion } from "./judicial-suggestion.ts";
import { litigation } from "./litigation.ts";
import { reconsideration } from "./reconsideration.ts";
import { stateCompensation } from "./state-compensation.ts";

walked(litigation, litigationPaths);
walked(reconsideration, reconsiderationPaths);
walked(judicialSuggestion, judicialSuggestionPaths);
walked(stateCompensation, stateCompensationPaths);
walked(civilSuit, civilSuitPaths);
walked(administrativeDispute, administrativeDisputePaths);

describe("复议应诉（随机）", () => {
  wandered([
    { definition: litigation },
    { definition: reconsideration },
    { definition: judicialSuggestion },
    { definition: stateCompensation, beyond: ["pay", "finish", "paid", "refused", "overdue"] },
    { definition: civilSuit },
  ]);
});
