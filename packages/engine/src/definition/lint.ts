import { canonical } from "../ledger/canonical.ts";
import type { Definition } from "./definition.ts";
import { lintClocks } from "./lint-clocks.ts";
import { lintConditions } from "./lint-conditions.ts";
import { lintReferences } from "./lint-references.ts";
import type { Known, LintFinding } from "./lint-report.ts";
import { lintStates } from "./lint-states.ts";

export type { Known, LintFinding } from "./lint-report.ts";

/**
 * What is wrong with a definition (LINT_RULES lists the rules), run whenever one is loaded and in CI. Empty: it can be used.
 * A definition that is no plain data is not looked at further.
 */
export function lint(definition: Definition, known: Known): LintFinding[] {
  const findings: LintFinding[] = [];
  const find = (rule: LintFinding["rule"], where: string, says: string): void => {
    findings.push({ rule, where, says });
  };
  try {
    canonical(definition);
  } catch (error) {
    find("definition.json", "", `定义不是纯数据：${error instanceof Error ? error.message : String(error)}`);
    return findings;
  }
  const report = {
    definition,
    known: {
      roles: new Set(known.roles),
      procedures: new Set([...known.procedures, definition.id]),
      instruments: new Set(known.instruments),
      taxonomies: new Set(known.taxonomies),
    },
    find,
  };
  for (const rule of [lintStates, lintReferences, lintConditions, lintClocks]) rule(report);
  return findings;
}
