import { addDays, localDate, weekday } from "@fadu/engine/time/dates.ts";
import type { LocalDate } from "@fadu/engine/time/dates.ts";
import type { Value } from "@fadu/engine/definition/field.ts";
import { sql } from "kysely";
import type { Static } from "typebox";

import { sightOf, visible } from "../account/visibility.ts";
import { actTitle } from "../matter/act-title.ts";
import type { Viewer } from "../matter/filter.ts";
import { listColumns, presentRows } from "../matter/row.ts";
import type { Listed } from "../matter/row.ts";
import { named } from "../matter/view-parts.ts";
import { waitsFor } from "../matter/worklist.ts";
import type { Tx } from "../store/tx.ts";
import type { WeekQuery, WeekTable } from "./schema.ts";

type Table = Static<typeof WeekTable>;
type Section = Table["sections"][number];
type Task = Section["tasks"][number];

/** The procedure of the weekly list. */
const WEEKLY = "weekly-task";
/** A table is read by people. */
const MOST = 500;

type Row = Listed & {
  readonly task_values: Readonly<Record<string, Value>>;
  readonly acts: string[][];
};

/** The Monday of a day's week. */
const mondayOf = (day: LocalDate): LocalDate => addDays(day, 1 - weekday(day));

/** 一表统揽: what each section means to get done in a week, and how far it has come; as far as the viewer may see it. */
export async function readWeek(tx: Tx, viewer: Viewer, query: Static<typeof WeekQuery>): Promise<Table> {
  const { world, principal, now } = viewer;
  const today = localDate(now);
  const from = mondayOf(query.from ?? today);
  const to = addDays(from, 6);
  const unit = query.unit === undefined ? sql`true` : sql`m.unit_id = ${query.unit}`;
  const { rows } = await sql<Row>`
    select ${listColumns(principal)}, m.snapshot->'values' as task_values,
           array(select t.acts from task t where t.tenant_id = m.tenant_id and t.matter_id = m.id
                  and ${waitsFor(viewer)} order by t.key) as acts
      from matter m
     where m.tenant_id = ${tx.tenant} and m.procedure = ${WEEKLY} and m.occurred_on between ${from} and ${to}
       and m.result is distinct from 'void' and ${unit} and ${visible(sightOf(world, principal), "m", [WEEKLY])}
     order by m.facet_due_on, m.id limit ${MOST + 1}`.execute(tx.db);
  const page = rows.slice(0, MOST);
  const lines = await presentRows(tx, viewer, page);
  const tasks = page.flatMap((row, index) => {
    const line = lines[index];
    return line ? [taskOf(viewer, row, line)] : [];
  });
  const definition = world.definitions.get(world.active.get(WEEKLY) ?? "");
  const held = new Set(principal.grants.map(({ role }) => role));
  const opening = Object.values(definition?.acts ?? {}).filter((act) => act.from === "new");
  return {
    from,
    to,
    mayList: opening.some(({ by }) => by.some((one) => "role" in one && held.has(one.role))),
    sections: sectionsOf(tasks, today),
    more: rows.length > MOST,
  };
}

function taskOf({ world }: Viewer, row: Row, matter: Task["matter"]): Task {
  const definition = world.definitions.get(row.definition);
  const { task_values: values } = row;
  const text = (key: string): string | null => {
    const value = values[key];
    return typeof value === "string" && value !== "" ? value : null;
  };
  const number = (key: string): number | null => {
    const value = values[key];
    return typeof value === "number" ? value : null;
  };
  const person = (key: string): Task["worker"] => {
    const id = text(key);
    return id === null ? null : named(world, id);
  };
  const kind = text("kind");
  const field = definition?.fields["kind"];
  return {
    matter,
    worker: person("worker"),
    leader: person("leader"),
    kind: kind === null ? null : (field?.options?.[kind] ?? kind),
    target: number("target"),
    actual: number("actual"),
    measure: text("measure"),
    percent: number("percent"),
    progress: text("progress"),
    dueOn: text("dueOn"),
    standing: standingOf(row),
    mine: [...new Set(row.acts.flat())].map((act) => ({ id: act, title: actTitle(definition, act) })),
  };
}

function standingOf({ state, outcome }: Pick<Row, "state" | "outcome">): Task["standing"] {
  if (outcome === "carried" || outcome === "cancelled") return outcome;
  if (outcome !== null) return "done";
  return state === "reported" ? "reported" : "going";
}

/** By section, the one with most to do first; what was cancelled is listed and not counted. */
function sectionsOf(tasks: readonly Task[], today: LocalDate): Section[] {
  const sections = [...Map.groupBy(tasks, ({ matter }) => matter.unit.id).values()].flatMap((own) => {
    const [first] = own;
    if (!first) return [];
    const counted = own.filter(({ standing }) => standing !== "cancelled");
    const late = own.filter(({ standing, dueOn }) => standing === "going" && dueOn !== null && dueOn < today);
    return [
      {
        unit: first.matter.unit,
        total: counted.length,
        done: counted.filter(({ standing }) => standing === "done").length,
        late: late.length,
        tasks: own,
      },
    ];
  });
  return sections.sort((a, b) => b.total - a.total || a.unit.name.localeCompare(b.unit.name, "zh"));
}
