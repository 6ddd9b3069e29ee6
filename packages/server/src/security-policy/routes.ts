import type { Instant } from "@fadu/engine/time/dates.ts";
import Type from "typebox";
import type { Static } from "typebox";

import { logAdminInTx } from "../account/admin-log.ts";
import type { Principal } from "../account/principal.ts";
import { settingHistory, SettingBody, SettingChange } from "../calendar/settings.ts";
import type { Module } from "../http/modules.ts";
import { Problem } from "../http/problem.ts";
import { answers, Done, exact, Text } from "../http/schema.ts";
import { signedIn } from "../http/services.ts";
import { changeInTenant, inTenant } from "../store/tx.ts";
import type { Tx } from "../store/tx.ts";
import { settingsIn } from "./policy.ts";
import { faultOf, RULES, valueOf } from "./rules.ts";

const Scalar = Type.Union([Type.String(), Type.Number(), Type.Boolean()]);

const PolicyItem = exact(
  {
    key: Type.String(),
    area: Type.String({
      description: "security：登录；privacy：个人信息；exhibits：附件；lists：列表导出；ledger：全过程记录",
    }),
    title: Type.String(),
    note: Type.String(),
    value: Scalar,
    default: Scalar,
    min: Type.Optional(Type.Integer()),
    max: Type.Optional(Type.Integer()),
    roles: Type.Boolean({ description: "值是角色编号，用逗号分开；“无”为不开放" }),
    unset: Type.Optional(Type.String({ description: "没有指定角色时是谁" })),
    choices: Type.Optional(Type.Array(exact({ value: Type.String(), title: Type.String() }))),
  },
  { title: "PolicyItem" },
);
const OneSetting = exact({ key: Text });

/** 安全策略: passwords, second factors and sessions of a street, who meets personal data there, what may be handed in and what leaves the house. The security administrator's alone to see and to change. */
export const securityPolicyRoutes: Module = ({ pool, now }) => {
  return async (app) => {
    app.get(
      "/api/security-policy",
      {
        schema: {
          operationId: "listSecurityPolicy",
          summary: "安全策略：密码、动态口令、会话、个人信息、附件、数据出口（安全管理员）",
          tags: ["security"],
          response: answers(200, Type.Array(PolicyItem)),
        },
      },
      (request) => {
        const principal = signedIn(request);
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
        const rule = ruleOf(request.params.key);
        await changeInTenant(pool, principal.tenant, (tx) =>
          setPolicyInTx(tx, principal, { rule, ...request.body }, now()),
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
        const { area, key } = ruleOf(request.params.key);
        return inTenant(pool, principal.tenant, (tx) => settingHistory(tx, area, key));
      },
    );
  };
};

type Rule = (typeof RULES)[number];

/** @throws Problem `notFound` */
function ruleOf(key: string): Rule {
  const rule = RULES.find((one) => one.key === key);
  if (!rule) throw new Problem("notFound");
  return rule;
}

async function listPolicy(tx: Tx): Promise<Static<typeof PolicyItem>[]> {
  const settings = await settingsIn(tx);
  return RULES.map((rule) => {
    const { key, area, setting } = rule;
    return {
      key,
      area,
      title: setting.title,
      note: setting.note ?? "",
      value: valueOf(rule, settings),
      default: setting.default,
      roles: "roles" in setting,
      ...("roles" in setting ? { unset: setting.unset } : {}),
      ...("min" in setting ? { min: setting.min, max: setting.max } : {}),
      ...("choices" in setting
        ? { choices: Object.entries(setting.choices).map(([value, title]) => ({ value, title })) }
        : {}),
    };
  });
}

interface PolicyAsked extends Static<typeof SettingBody> {
  readonly rule: Rule;
}

/** @throws Problem `request.notAcceptable` for a value the setting may not have */
async function setPolicyInTx(tx: Tx, principal: Principal, asked: PolicyAsked, now: Instant): Promise<void> {
  const { rule, value } = asked;
  const fault = value === null ? undefined : faultOf(rule, value);
  if (fault !== undefined) throw new Problem("request.notAcceptable", { detail: fault });
  const name = `${rule.area}.${rule.key}`;
  const before = valueOf(rule, await settingsIn(tx));
  await tx.query(
    value === null
      ? "update tenant set settings = settings - $2::text where id = $1"
      : "update tenant set settings = jsonb_set(settings, array[$2::text], $3::jsonb) where id = $1",
    value === null ? [tx.tenant, name] : [tx.tenant, name, JSON.stringify(value)],
  );
  const after = value ?? rule.setting.default;
  await logAdminInTx(tx, principal, now, {
    action: "setting.change",
    subject: name,
    before,
    after,
    reason: asked.reason,
  });
}
