import type { DatedAct, Measure } from "@fadu/engine/definition/indicator.ts";
import { sql } from "kysely";

import { given, jsonDay } from "./column.ts";
import type { Period, Sql } from "./column.ts";
import { numberOf } from "./condition.ts";

/**
 * The measure `latest` over the ledger: of each matter the last of some acts up to the end of the period, so that a figure of a
 * past day does not change by what was done since. A date or number given with an act is read as it was later corrected, the
 * correction applying to what stood when it was made.
 */
type Latest = Extract<Measure, { kind: "latest" }>;

/** Entries of the acts that are counted, each the last of its matter by the end of the period. */
export function latestRows(measure: Latest, { to }: Period): Sql[] {
  const all = [...measure.acts, ...(measure.ends ?? [])];
  const later = sql`(${dayIn("l", all)}, l.revision) > (${dayIn("e", measure.acts)}, e.revision)`;
  return [
    oneOf("e", measure.acts),
    sql`${dayIn("e", measure.acts)} <= ${to}::date`,
    standing("e"),
    sql`not exists (select from entry l where l.tenant_id = e.tenant_id and l.matter_id = e.matter_id
      and ${oneOf("l", all)} and ${dayIn("l", all)} <= ${to}::date and ${standing("l")} and ${later})`,
  ];
}

/** The day of the act, by which a row is shown. */
export const latestDay = (measure: Latest): Sql => dayIn("e", measure.acts);

/** The number given with the act; undefined: each matter counts one. */
export const latestNumber = ({ sum }: Latest): Sql | undefined =>
  sum === undefined ? undefined : numberOf({ type: "json", sql: sql`(${given("e", sum)})` });

/** An act undone by a return to an earlier state did not take lasting effect: it is no longer among the matter's done. */
export const standing = (entry: "e" | "l" = "e"): Sql => {
  const [act, revision] = [sql.ref(`${entry}.act`), sql.ref(`${entry}.revision`)];
  return sql`(m.snapshot #> array['done', ${act}]) @> jsonb_build_array(jsonb_build_object('revision', ${revision}))`;
};

const oneOf = (entry: "e" | "l", acts: readonly DatedAct[]): Sql =>
  sql`${sql.ref(`${entry}.kind`)} = 'act' and ${sql.ref(`${entry}.act`)} = any(${acts.map(({ act }) => act)})`;

/** The day given with the act if one is named, else the day it took effect. */
function dayIn(entry: "e" | "l", acts: readonly DatedAct[]): Sql {
  const effective = sql.ref(`${entry}.effective_on`);
  const dated = acts.flatMap(({ act, on }) =>
    on === undefined
      ? []
      : [sql`when ${act}::text then (select ${jsonDay(sql`dated.v`)} from (select ${given(entry, on)} as v) as dated)`],
  );
  return dated.length === 0
    ? effective
    : sql`(case ${sql.ref(`${entry}.act`)} ${sql.join(dated, sql` `)} else ${effective} end)`;
}
