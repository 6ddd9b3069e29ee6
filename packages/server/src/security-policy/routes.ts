import type { Instant } from "@fadu/engine/time/dates.ts";
import Type from "typebox";
import type { Static } from "typebox";

import { logAdminInTx } from "../account/admin-log.ts";
import { requireRole } from "../account/principal.ts";
import type { Principal } from "../account/principal.ts";
import { settingHistory, SettingBody, SettingChange } from "../calendar/settings.ts";
import type { Module } from "../http/modules.ts";
import { Problem } from "../http/problem.ts";
import { answers, Done, exact, Text } from "../http/schema.ts";
import { signedIn } from "../http/services.ts";
import { changeInTenant, inTenant } from "../store/tx.ts";
import type { Tx } from "../store/tx.ts";
import { fits, SECURITY, SECURITY_SETTINGS, settingsIn, valueIn } from "./policy.ts";
import type { SecurityKey, SecuritySetting } from "./policy.ts";

const Scalar = Type.Union([Type.String(), Type.Number(), Type.Boolean()]);

const PolicyItem = exact(
  {
    key: Type.String(),
    title: Type.String(),
    note: Type.String(),
    value: Scalar,
    default: Scalar,
    min: Type.Optional(Type.Integer()),
    max: Type.Optional(Type.Integer()),
    choices: Type.Optional(Type.Array(exact({ value: Type.String(), title: Type.String() }))),
  },
  { title: "PolicyItem" },
);
const OneSetting = exact({ key: Text });

/** 安全策略: passwords, second factors and sessions of a street. The security administrator's alone to see and to change. */
export const securityPolicyRoutes: Module = ({ pool, now }) => {
  return async (app) => {
    app.get(
      "/api/security-policy",
      {
        schema: {
          operationId: "listSecurityPolicy",
          summary: "安全策略：密码、动态口令、会话（安全管理员）",
          tags: ["security"],
          response: answers(200, Type.Array(PolicyItem)),
        },
      },
      (request) => {
        const principal = signedIn(request);
        requireRole(principal, "sec-admin");
        return inTenant(pool, principal.tenant, listPolicy);
      },
    );

    app.put(
      "/api/security-policy/:key",
      {
        schema: {
          operationId: "setSecurityPolicy",
          summary: "修改安全策略（安全管理员）",
          tags: ["security"],
          params: OneSetting,
          body: SettingBody,
          response: answers(204, Done),
        },
      },
      async (request, reply) => {
        const principal = signedIn(request);
        requireRole(principal, "sec-admin");
        const { key } = request.params;
        if (!isKey(key)) throw new Problem("notFound");
        await changeInTenant(pool, principal.tenant, (tx) =>
          setPolicyInTx(tx, principal, { key, ...request.body }, now()),
        );
        return reply.code(204).send(null);
      },
    );

    app.get(
      "/api/security-policy/:key/history",
      {
        schema: {
          operationId: "listSecurityPolicyChanges",
          summary: "安全策略的修改记录（安全管理员）",
          tags: ["security"],
          params: OneSetting,
          response: answers(200, Type.Array(SettingChange)),
        },
      },
      (request) => {
        const principal = signedIn(request);
        requireRole(principal, "sec-admin");
        return inTenant(pool, principal.tenant, (tx) => settingHistory(tx, SECURITY, request.params.key));
      },
    );
  };
};

const isKey = (key: string): key is SecurityKey => Object.hasOwn(SECURITY_SETTINGS, key);

async function listPolicy(tx: Tx): Promise<Static<typeof PolicyItem>[]> {
  const settings = await settingsIn(tx);
  return (Object.keys(SECURITY_SETTINGS) as SecurityKey[]).map((key) => {
    const setting: SecuritySetting = SECURITY_SETTINGS[key];
    return {
      key,
      title: setting.title,
      note: setting.note ?? "",
      value: valueIn(settings, key),
      default: setting.default,
      ...("min" in setting ? { min: setting.min, max: setting.max } : {}),
      ...("choices" in setting
        ? { choices: Object.entries(setting.choices).map(([value, title]) => ({ value, title })) }
        : {}),
    };
  });
}

interface PolicyAsked extends Static<typeof SettingBody> {
  readonly key: SecurityKey;
}

/** @throws Problem `request.notAcceptable` for a value the setting may not have */
async function setPolicyInTx(tx: Tx, principal: Principal, asked: PolicyAsked, now: Instant): Promise<void> {
  const setting: SecuritySetting = SECURITY_SETTINGS[asked.key];
  const { value } = asked;
  if (value !== null && !fits(setting, value)) {
    const range = "min" in setting ? `，应为${setting.min}到${setting.max}的整数` : "";
    throw new Problem("request.notAcceptable", { detail: `“${setting.title}”不能设为这个值${range}` });
  }
  const name = `${SECURITY}.${asked.key}`;
  const before = valueIn(await settingsIn(tx), asked.key);
  await tx.query(
    value === null
      ? "update tenant set settings = settings - $2::text where id = $1"
      : "update tenant set settings = jsonb_set(settings, array[$2::text], $3::jsonb) where id = $1",
    value === null ? [tx.tenant, name] : [tx.tenant, name, JSON.stringify(value)],
  );
  const after = value ?? setting.default;
  await logAdminInTx(tx, principal, now, {
    action: "setting.change",
    subject: name,
    before,
    after,
    reason: asked.reason,
  });
}
