import type { Setting } from "@fadu/engine/definition/definition.ts";
import type { Instant } from "@fadu/engine/time/dates.ts";
import Type from "typebox";
import type { Static } from "typebox";

import { logAdminInTx } from "../account/admin-log.ts";
import type { Principal } from "../account/principal.ts";
import { BasisSchema, exact } from "../http/schema.ts";
import { Problem } from "../http/problem.ts";
import type { World } from "../matter/world.ts";
import type { Tx } from "../store/tx.ts";

const ScalarSchema = Type.Union([Type.String({ maxLength: 400 }), Type.Number(), Type.Boolean()]);

export const SettingItem = exact(
  {
    procedure: Type.String(),
    procedureTitle: Type.String(),
    key: Type.String(),
    title: Type.String(),
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
});

/** Every setting of the active procedures, with the tenant's value. */
export function listSettings(world: World): Static<typeof SettingItem>[] {
  return [...world.active.values()].flatMap((hash) => {
    const definition = world.definitions.get(hash);
    if (!definition) return [];
    return Object.entries(definition.settings).map(([key, setting]) => {
      const own = world.settings[`${definition.id}.${key}`];
      return {
        procedure: definition.id,
        procedureTitle: definition.title,
        key,
        title: setting.title,
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

/**
 * Sets a value of the tenant, or takes it back to the default.
 *
 * @throws Problem `notFound` for an unknown setting, `request.notAcceptable` for a value of another type
 */
export async function setSettingInTx(
  tx: Tx,
  world: World,
  principal: Principal,
  asked: { readonly procedure: string; readonly key: string; readonly value: string | number | boolean | null },
  now: Instant,
): Promise<void> {
  const setting = world.definitions.get(world.active.get(asked.procedure) ?? "")?.settings[asked.key];
  if (!setting) throw new Problem("notFound");
  if (asked.value !== null && !isValueOf(setting, asked.value)) {
    throw new Problem("request.notAcceptable", { detail: `“${setting.title}”的值类型不对` });
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
    after: asked.value ?? setting.default,
  });
}
