import { appealTopic } from "./appeals.ts";
import { disclosureCatalogue, disclosureResult } from "./disclosure.ts";
import { disputeType } from "./disputes.ts";
import { closingCondition, filingStandard } from "./filing-standards.ts";
import { litigationCause } from "./litigation.ts";
import { penaltyCause } from "./penalty.ts";
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
  appealTopic,
  disclosureResult,
  disclosureCatalogue,
  litigationCause,
];
