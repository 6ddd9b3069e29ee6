import type { Definition } from "@fadu/engine/definition/definition.ts";
import type { Indicator, Outline } from "@fadu/engine/definition/indicator.ts";
import type { Instrument } from "@fadu/engine/definition/instrument.ts";
import { appealTopic } from "./taxonomies/appeals.ts";
import { disclosureCatalogue, disclosureResult } from "./taxonomies/disclosure.ts";
import { disputeType } from "./taxonomies/disputes.ts";
import { closingCondition, filingStandard } from "./taxonomies/filing-standards.ts";
import { litigationCause } from "./taxonomies/litigation.ts";
import { penaltyCause } from "./taxonomies/penalty.ts";
import type { Taxonomy } from "./taxonomies/taxonomy.ts";
import { urbanComponent, urbanMatter } from "./taxonomies/urban.ts";

/** Every procedure of the catalogue, one explicit list. */
export const PROCEDURES: readonly Definition[] = [];

/** Every instrument (文书). */
export const INSTRUMENTS: readonly Instrument[] = [];

/** Every indicator (指标). */
export const INDICATORS: readonly Indicator[] = [];

/** Every report outline (报告提纲). */
export const OUTLINES: readonly Outline[] = [];

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
