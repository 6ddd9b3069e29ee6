import { printedAlways } from "@fadu/catalog/outlines/annual/slots.ts";

import { computeFigures } from "../indicator/compute.ts";
import { readKnown } from "../indicator/registry.ts";
import { askedBy } from "../report/figures.ts";
import { inTenant } from "../store/tx.ts";
import type { Ground } from "./ground.ts";
import { median, ms, times } from "./result.ts";
import type { Measured } from "./result.ts";

/** Period of the report that is measured: the second of the two years of synthetic matters. */
const PERIOD = { from: "2025-01-01", to: "2025-12-31" } as const;

/**
 * What somebody would write by hand for the annual report's figures over the matters: one pass, one aggregate each, dates as
 * literals, nothing about visibility, registers in use or former periods that the figure does not need.
 */
const BY_HAND = `
select
  count(*) filter (where procedure = 'meeting-topic' and mode = 'leadership' and flagged and occurred_on between $2 and $3),
  count(*) filter (where procedure = 'meeting-topic' and category is not null and occurred_on between $2 and $3),
  count(*) filter (where procedure = 'meeting-topic' and category = 'project' and occurred_on between $2 and $3),
  count(*) filter (where procedure = 'administrative-dispute' and outcome = 'resolved' and level = 'high' and decided_on between $2 and $3),
  count(*) filter (where procedure = 'study-session' and category = 'theory' and flagged and occurred_on between $2 and $3),
  count(*) filter (where procedure = 'public-lawyer' and valid_from between $2 and $3),
  count(*) filter (where procedure = 'exam-result' and category = 'certificate' and mode = 'sat' and flagged and occurred_on between $2 and $3),
  count(*) filter (where procedure = 'exam-result' and category = 'certificate' and mode = 'sat' and occurred_on between $2 and $3),
  count(distinct person) filter (where procedure = 'officer' and flagged and category in ('enforcement', 'ministry') and effective_on between $2 and $3),
  count(*) filter (where procedure = 'team-member' and flagged and valid_from <= $3 and (valid_to is null or valid_to >= $3)),
  count(*) filter (where procedure = 'theme' and valid_from <= $3 and (valid_to is null or valid_to >= $3)),
  count(*) filter (where procedure = 'ordinary-penalty' and mode = 'street' and filed_on between $4 and $3),
  count(*) filter (where procedure = 'ordinary-penalty' and mode = 'street' and filed_on between $2 and $3),
  count(*) filter (where procedure = 'warning' and mode = 'true' and outcome in ('averted', 'controlled') and occurred_on between $2 and $3),
  count(*) filter (where procedure = 'complaint' and category = 'complaint' and filed_on between $2 and $3),
  count(*) filter (where procedure = 'complaint' and category = 'complaint' and filed_on between $4 and $5),
  count(*) filter (where procedure = 'mediation' and result = 'success' and closed_on between $2 and $3),
  count(*) filter (where procedure = 'mediation' and result <> 'withdrawn' and closed_on between $2 and $3),
  count(*) filter (where procedure = 'mediation' and flagged and result = 'success' and special is not true and closed_on between $2 and $3),
  count(*) filter (where procedure = 'disclosure-item' and outcome = 'disclosed' and effective_on between $2 and $3),
  count(*) filter (where procedure = 'disclosure-request' and filed_on between $2 and $3),
  count(*) filter (where procedure = 'disclosure-request' and answered_on <= facet_due_on and answered_on between $2 and $3),
  count(*) filter (where procedure = 'disclosure-request' and answered_on between $2 and $3),
  count(*) filter (where procedure = 'legality-review' and decided_on between $2 and $3),
  count(*) filter (where procedure = 'litigation' and filed_on between $2 and $3),
  count(*) filter (where procedure = 'litigation' and filed_on between $4 and $5),
  count(*) filter (where procedure = 'litigation' and outcome in ('lost', 'partlyLost') and effective_on between $2 and $3),
  count(*) filter (where procedure = 'court-hearing' and flagged and category in ('head', 'deputy', 'other') and occurred_on between $2 and $3),
  count(*) filter (where procedure = 'court-hearing' and flagged and occurred_on between $2 and $3),
  count(*) filter (where procedure = 'administrative-dispute' and outcome = 'resolved' and closed_on between $2 and $3)
from matter where tenant_id = $1 and result is distinct from 'void'
  and procedure = any('{meeting-topic,administrative-dispute,study-session,public-lawyer,exam-result,officer,team-member,theme,ordinary-penalty,warning,complaint,mediation,disclosure-item,disclosure-request,legality-review,litigation,court-hearing}')`;

/** The figures that every annual report prints against the single pass somebody would write by hand. */
export async function measureIndicators(ground: Ground, size: number, rounds: number): Promise<Measured> {
  const { pool, office } = ground;
  const [ours, byHand]: [number[], number[]] = [[], []];
  for (let round = -1; round < rounds; round++) {
    const took = await inTenant(pool, office.tenant, async (tx) => {
      const { indicators } = await readKnown(tx);
      const asked = printedAlways.map((slot) => askedBy(slot, PERIOD));
      const began = performance.now();
      await computeFigures(tx, asked, indicators);
      return performance.now() - began;
    });
    const hand = await inTenant(pool, office.tenant, async (tx) => {
      const began = performance.now();
      await tx.query(BY_HAND, [office.tenant, PERIOD.from, PERIOD.to, "2024-01-01", "2024-12-31"]);
      return performance.now() - began;
    });
    if (round < 0) continue;
    ours.push(took);
    byHand.push(hand);
  }
  const ratio = median(ours) / median(byHand);
  return {
    work: `年度报告必印指标（${printedAlways.length} 项），${size.toLocaleString("en-US")} 件`,
    value: ms(median(ours)),
    baseline: ms(median(byHand)),
    budget: "≤ 1.5×",
    figure: times(ratio),
    pass: ratio <= 1.5,
    note: "基线为手写的单趟 FILTER 聚合",
  };
}
