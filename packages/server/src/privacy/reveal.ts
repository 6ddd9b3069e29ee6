import type { Party, Value } from "@fadu/engine/definition/field.ts";
import { textOf } from "@fadu/engine/field/registry.ts";
import type { Static } from "typebox";

import { Problem } from "../http/problem.ts";
import type { Viewer } from "../matter/filter.ts";
import { guarded } from "../matter/marks.ts";
import { isPersonal } from "../matter/masking.ts";
import { eachValue } from "../matter/parts.ts";
import type { Seen } from "../matter/view.ts";
import type { Tx } from "../store/tx.ts";
import { noteLookInTx } from "./read-log.ts";
import type { Reading, RevealBody, Revealed } from "./schema.ts";
import { mayReveal, revealsPerHour } from "./settings.ts";

const HOUR_MS = 3_600_000;

const PART_TITLES = {
  name: "姓名（名称）",
  idNumber: "证件号码",
  phone: "电话",
  address: "住址",
  representative: "负责人",
} as const satisfies Partial<Record<keyof Party, string>>;

/**
 * One masked value of a matter as it is, for a role that the street lets look, within its units, with the reason it gives.
 * Written down before it is answered. What is secret is for those who work on the matter and for nobody else.
 *
 * @throws Problem `notFound` for no such value, `forbidden`, `reveal.tooMany`
 */
export async function revealInTx(
  tx: Tx,
  viewer: Viewer,
  { matter, showing }: Seen,
  asked: Static<typeof RevealBody>,
  address: string,
): Promise<Static<typeof Revealed>> {
  const { world, principal, now } = viewer;
  const unitPath = world.units.get(matter.unit)?.path ?? "";
  if (!showing.open && !mayReveal(world, principal, unitPath)) {
    throw new Problem("forbidden", {
      detail: "您的岗位不能查看完整的个人信息；确需查看的，请由承办人协办或者传阅给您",
    });
  }
  const { title, text, secret } = valueOf({ matter, showing }, asked);
  if (!showing.open && secret) throw new Problem("forbidden", { detail: `“${title}”属于保密内容，只供办理人员查看` });
  await checkRate(tx, viewer);
  const { ground, reason } = asked;
  await noteLookInTx(tx, {
    account: principal.account,
    at: now,
    what: "reveal",
    matter: matter.id,
    field: title,
    reason: `${ground}：${reason.trim()}`,
    address,
  });
  return { title, text };
}

function valueOf({ matter, showing }: Seen, { field: key, position = 0, part }: Static<typeof RevealBody>) {
  const { definition, names } = showing;
  const placed = eachValue(definition, matter).find((one) => one.key === key && one.position === position);
  const table = definition.fields[key.split(".")[0] ?? ""];
  const field = placed && guarded(definition, placed.field);
  if (!placed || !field || !(isPersonal(field) || (table !== undefined && isPersonal(table))))
    throw new Problem("notFound");
  const secret = field.sensitivity === "secret" || table?.sensitivity === "secret";
  // Of a table, which row: whoever reads the trace must know whose value it was.
  const title = table && key.includes(".") ? `${table.title}第${position + 1}行：${field.title}` : field.title;
  if (field.type !== "party") return { title, text: textOf(field, placed.value, names), secret };
  const value = part && partOf(placed.value, part);
  if (part === undefined || value === undefined) throw new Problem("notFound");
  return { title: `${title}：${PART_TITLES[part]}`, text: value, secret };
}

function partOf(value: Value, part: keyof typeof PART_TITLES): string | undefined {
  return (value as unknown as Party)[part];
}

/** @throws Problem `reveal.tooMany` */
async function checkRate(tx: Tx, { world, principal, now }: Viewer): Promise<void> {
  const most = revealsPerHour(world);
  const since = new Date(Date.parse(now) - HOUR_MS).toISOString();
  // One at a time for each account: two at once must not both be the last allowed.
  await tx.query("select pg_advisory_xact_lock(hashtextextended($1, 0))", [`reveal ${principal.account}`]);
  const { rows } = await tx.query<{ made: number; first: string | null }>(
    `select count(*)::int as made, min(at) as first from read_event
      where tenant_id = $1 and account_id = $2 and what = 'reveal' and at > $3`,
    [tx.tenant, principal.account, since],
  );
  const { made = 0, first = null } = rows[0] ?? {};
  if (made < most) return;
  const retryAfter = Math.max(1, Math.ceil((Date.parse(first ?? now) + HOUR_MS - Date.parse(now)) / 1000));
  throw new Problem("reveal.tooMany", { detail: `每小时最多查看 ${most} 次，请稍后再试`, retryAfter });
}

const SHOWN = 100;

/** Who looked at the personal data of a matter, the latest first: for those who work on it. */
export async function readingsOf(tx: Tx, matter: string): Promise<Static<typeof Reading>[]> {
  const { rows } = await tx.query<Static<typeof Reading>>(
    `select e.id, e.at, jsonb_build_object('id', e.account_id, 'name', coalesce(a.name, '')) as account, e.what, e.field, e.reason
       from read_event e left join account a on a.tenant_id = e.tenant_id and a.id = e.account_id
      where e.tenant_id = $1 and e.matter_id = $2 order by e.at desc, e.id desc limit ${SHOWN}`,
    [tx.tenant, matter],
  );
  return rows;
}
