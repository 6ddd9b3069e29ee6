import { BANDS, boundsIn } from "@fadu/engine/definition/band.ts";
import type { Definition, Setting } from "@fadu/engine/definition/definition.ts";
import type { Instant } from "@fadu/engine/time/dates.ts";
import Type from "typebox";
import type { Static } from "typebox";

import { logAdminInTx } from "../account/admin-log.ts";
import type { Principal } from "../account/principal.ts";
import { faultInTerm, RETENTION, retentionSetting } from "../archive/terms.ts";
import { OF_DESK } from "../draft/settings.ts";
import { BasisSchema, exact, InstantText, Named, Nullable } from "../http/schema.ts";
import { Problem } from "../http/problem.ts";
import { STATISTICS } from "../indicator/bands.ts";
import type { World } from "../matter/world.ts";
import type { Tx } from "../store/tx.ts";

const ScalarSchema = Type.Union([Type.String({ maxLength: 400 }), Type.Number(), Type.Boolean()]);

export const SettingItem = exact(
  {
    procedure: Type.String(),
    procedureTitle: Type.String(),
    key: Type.String(),
    title: Type.String(),
    area: Type.String({ description: "程序所属领域" }),
    value: ScalarSchema,
    default: ScalarSchema,
    changed: Type.Boolean(),
    basis: Type.Array(BasisSchema),
  },
  { title: "SettingItem" },
);
/** One schema of several types, not a union: in a union the first that fits after coercion wins, and every value is a text. */
export const SettingBody = exact({
  value: Type.Unsafe<string | number | boolean | null>({
    type: ["string", "number", "boolean", "null"],
    maxLength: 400,
    description: "空：恢复默认值",
  }),
  reason: Type.String({ minLength: 2, maxLength: 400, description: "修改的理由，如文件名称和文号" }),
});

export const SettingChange = exact(
  {
    at: InstantText,
    account: Named,
    before: Nullable(ScalarSchema),
    after: Nullable(ScalarSchema),
    reason: Type.String(),
  },
  { title: "SettingChange" },
);

type Settings = Pick<Definition, "id" | "title" | "area" | "settings">;

/** What statistics count by, which is no procedure's. */
const OF_STATISTICS: Settings = {
  id: STATISTICS,
  title: "统计口径",
  area: STATISTICS,
  settings: Object.fromEntries(
    Object.values(BANDS).map(({ setting, title, unit, default: bounds }) => [
      setting,
      { title: `${title}的下限（${unit}，从小到大，用逗号分开）`, default: bounds, basis: [] },
    ]),
  ),
};
/** Settings that are no procedure's. Those of sign-in, of personal data, of what is handed in and of what leaves the house are the security administrator's (security-policy/rules.ts). */
const OTHERS: readonly Settings[] = [OF_STATISTICS, OF_DESK];

const BOUND_SETTINGS: readonly string[] = Object.values(BANDS).map(({ setting }) => setting);

const definitionOf = (world: World, procedure: string): Definition | undefined =>
  world.definitions.get(world.active.get(procedure) ?? "");

/** Of a procedure its own settings, and how long its files are kept. */
const withTerm = (definition: Definition): Settings => ({
  ...definition,
  settings: { ...definition.settings, [RETENTION]: retentionSetting(definition) },
});

function settingsOf(world: World, procedure: string): Settings | undefined {
  const definition = definitionOf(world, procedure);
  return OTHERS.find((one) => one.id === procedure) ?? (definition && withTerm(definition));
}

/** Every setting of the active procedures, of statistics and the desk, with the tenant's value. */
export function listSettings(world: World): Static<typeof SettingItem>[] {
  const definitions = [...world.active.values()].flatMap((hash) => world.definitions.get(hash) ?? []);
  return [...definitions.map(withTerm), ...OTHERS].flatMap(({ id, title, area, settings }) => {
    return Object.entries(settings).map(([key, setting]) => {
      const own = world.settings[`${id}.${key}`];
      return {
        procedure: id,
        procedureTitle: title,
        key,
        title: setting.title,
        area,
        value: isValueOf(setting, own) ? own : setting.default,
        default: setting.default,
        changed: isValueOf(setting, own),
        basis: [...setting.basis],
      };
    });
  });
}

const isValueOf = (setting: Setting, value: unknown): value is Setting["default"] =>
  typeof value === typeof setting.default;

interface SettingAsked {
  readonly procedure: string;
  readonly key: string;
  readonly value: string | number | boolean | null;
  readonly reason: string;
}

/**
 * Sets a value of the tenant, or takes it back to the default.
 *
 * @throws Problem `notFound` for an unknown setting, `request.notAcceptable` for a value of another type
 */
export async function setSettingInTx(
  tx: Tx,
  world: World,
  principal: Principal,
  asked: SettingAsked,
  now: Instant,
): Promise<void> {
  const setting = settingsOf(world, asked.procedure)?.settings[asked.key];
  if (!setting) throw new Problem("notFound");
  if (asked.value !== null && !isValueOf(setting, asked.value)) {
    throw new Problem("request.notAcceptable", { detail: `“${setting.title}”的值类型不对` });
  }
  if (asked.procedure === STATISTICS && BOUND_SETTINGS.includes(asked.key) && asked.value !== null) {
    if (!boundsIn(asked.value))
      throw new Problem("request.notAcceptable", { detail: "请填写从小到大的数，用逗号分开，如10000,50000" });
  }
  const fault = faultOf(world, asked);
  if (fault) {
    const { says, basis } = fault;
    throw new Problem("request.notAcceptable", { detail: says, failures: [{ says, path: "value", basis }] });
  }
  const name = `${asked.procedure}.${asked.key}`;
  const before = world.settings[name] ?? setting.default;
  await tx.query(
    asked.value === null
      ? "update tenant set settings = settings - $2::text where id = $1"
      : "update tenant set settings = jsonb_set(settings, array[$2::text], $3::jsonb) where id = $1",
    asked.value === null ? [tx.tenant, name] : [tx.tenant, name, JSON.stringify(asked.value)],
  );
  await logAdminInTx(tx, principal, now, {
    action: "setting.change",
    subject: name,
    before,
    // destruction_fault() reads this: taken back, the term is again that of each file's own definition.
    after: asked.value ?? (asked.key === RETENTION ? null : setting.default),
    reason: asked.reason,
  });
}

function faultOf(world: World, { procedure, key, value }: SettingAsked): ReturnType<typeof faultInTerm> {
  const definition = key === RETENTION && value !== null ? definitionOf(world, procedure) : undefined;
  return definition && faultInTerm(definition, value);
}

/** Who set this setting to what and why, newest first. */
export async function settingHistory(tx: Tx, procedure: string, key: string): Promise<Static<typeof SettingChange>[]> {
  const { rows } = await tx.query<Static<typeof SettingChange>>(
    `select e.at, jsonb_build_object('id', e.account_id, 'name', coalesce(a.name, '')) as account, e.before, e.after, e.reason
       from admin_event e left join account a on a.tenant_id = e.tenant_id and a.id = e.account_id
      where e.tenant_id = $1 and e.action = 'setting.change' and e.subject = $2
      order by e.at desc, e.id desc limit 100`,
    [tx.tenant, `${procedure}.${key}`],
  );
  return rows;
}
