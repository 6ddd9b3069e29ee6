import Type from "typebox";

import {
  exact,
  Id,
  InstantText,
  LocalDateText,
  Named,
  Nullable,
  page,
  PageQuery,
  Text,
  Words,
  oneOf,
} from "../http/schema.ts";
import { WorkCounts } from "../matter/schema.ts";

const Login = Type.String({ minLength: 1, maxLength: 64 });
export const Password = Type.String({ minLength: 1, maxLength: 256 });

export const SignInBody = exact({
  login: Login,
  password: Password,
  tenant: Type.Optional(Type.String({ maxLength: 64, description: "街镇 id 或简称；只有一个街镇时可省略" })),
});

const HeldRole = exact(
  {
    role: Type.String(),
    title: Type.String(),
    unit: Named,
    validFrom: LocalDateText,
    validTo: Nullable(LocalDateText),
  },
  { title: "HeldRole" },
);

export const MeSchema = exact(
  {
    account: Id,
    name: Type.String(),
    login: Type.String(),
    unit: Named,
    tenant: exact({ id: Id, name: Type.String(), shortName: Type.String() }),
    roles: Type.Array(HeldRole),
    administrator: Type.Boolean({ description: "持有三员角色之一；不能查看事项内容" }),
    mustChangePassword: Type.Boolean(),
    passwordDaysLeft: Nullable(Type.Integer({ description: "密码还有几天到期；空：长期有效，或者还早" })),
    passwordResets: Type.Array(exact({ at: InstantText, by: Type.String({ description: "姓名" }) }), {
      description: "最近几次由管理员重设密码，新的在前",
    }),
    hasSecondFactor: Type.Boolean({ description: "已启用动态口令" }),
    mustEnrol: Type.Boolean({ description: "须先启用动态口令" }),
    delegators: Type.Array(Named, { description: "今日可以代其办理的人" }),
    counts: WorkCounts,
    exports: Type.Boolean({ description: "可以导出列表" }),
    leads: Type.Boolean({ description: "可以看驾驶舱" }),
    defines: Type.Boolean({ description: "可以自定义指标、声明登记簿启用" }),
    reportsCredit: Type.Boolean({ description: "可以导出双公示数据" }),
  },
  { title: "Me" },
);

export const SessionSchema = exact(
  {
    id: Id,
    account: Id,
    createdAt: InstantText,
    lastSeenAt: InstantText,
    expiresAt: InstantText,
    address: Nullable(Type.String()),
    agent: Nullable(Type.String()),
    current: Type.Boolean(),
  },
  { title: "Session" },
);

export const SignedInItem = exact(
  { ...SessionSchema.properties, name: Type.String(), login: Type.String(), unit: Type.String() },
  { title: "SignedInItem" },
);

export const TokenSchema = exact(
  {
    id: Id,
    account: Id,
    name: Type.String(),
    createdAt: InstantText,
    expiresAt: InstantText,
    lastUsedAt: Nullable(InstantText),
    scopes: Nullable(Type.Array(Type.String(), { description: "访问范围；空：账号的全部权限（旧令牌）" })),
    addresses: Nullable(Type.Array(Type.String(), { description: "可以使用的地址、网段；空：不限" })),
  },
  { title: "Token", description: "供机器使用的访问令牌；令牌本身只在创建时显示一次" },
);

export const NewToken = exact({ ...TokenSchema.properties, token: Type.String() }, { title: "NewToken" });

export const TokenBody = exact({
  name: Type.String({ minLength: 1, maxLength: 60, description: "用途" }),
  expiresAt: InstantText,
  scopes: Type.Array(Type.String({ maxLength: 60 }), { description: "访问范围" }),
  addresses: Type.Optional(Type.Array(Type.String({ maxLength: 60 }), { description: "最多 20 个" })),
});
export const ScopeItem = exact({ scope: Type.String(), title: Type.String() }, { title: "ScopeItem" });

export const GrantSchema = exact(
  {
    id: Id,
    role: Type.String(),
    title: Type.String(),
    unit: Named,
    validFrom: LocalDateText,
    validTo: Nullable(LocalDateText),
  },
  { title: "Grant" },
);

const AccountItem = exact(
  {
    id: Id,
    name: Type.String(),
    unit: Named,
    roles: Type.Array(Type.String(), { description: "当日有效的角色" }),
  },
  { title: "AccountItem" },
);

export const AccountPage = page(AccountItem, "AccountPage");

export const AccountDetail = exact(
  {
    id: Id,
    kind: oneOf(["person", "machine"]),
    name: Type.String(),
    login: Type.String(),
    phone: Nullable(Type.String()),
    unit: Named,
    disabledAt: Nullable(InstantText),
    hasSecondFactor: Type.Boolean({ description: "已启用动态口令" }),
    grants: Type.Array(GrantSchema),
  },
  { title: "AccountDetail" },
);

export const AccountQuery = exact({
  ...PageQuery,
  q: Type.Optional(Text),
  unit: Type.Optional(Id),
  role: Type.Optional(Text),
  ids: Type.Optional(Type.String({ maxLength: 8000, description: "逗号分隔的账号 id" })),
});

export const NewAccount = exact({
  kind: Type.Optional(oneOf(["person", "machine"])),
  name: Text,
  login: Type.String({ minLength: 2, maxLength: 64, pattern: "^[A-Za-z0-9_.@-]+$" }),
  unit: Id,
  phone: Type.Optional(Type.String({ maxLength: 32 })),
  password: Type.Optional(Password),
});

export const AccountChange = exact({
  name: Type.Optional(Text),
  unit: Type.Optional(Id),
  phone: Type.Optional(Nullable(Type.String({ maxLength: 32 }))),
  disabled: Type.Optional(Type.Boolean()),
});

export const NewGrant = exact({
  role: Text,
  unit: Id,
  validFrom: Type.Optional(LocalDateText),
  validTo: Type.Optional(LocalDateText),
});

export const AdminEventItem = exact(
  {
    id: Id,
    at: InstantText,
    account: Named,
    action: Type.String(),
    title: Type.String({ description: "操作的名称" }),
    subject: Type.String(),
    subjectName: Nullable(Type.String({ description: "被操作的账号、机构的名称" })),
    before: Type.Unknown(),
    after: Type.Unknown(),
    reason: Type.String(),
  },
  { title: "AdminEvent" },
);
export const LoginEventItem = exact(
  {
    id: Id,
    at: InstantText,
    kind: oneOf(["signIn", "signOut", "expired", "ended"]),
    login: Type.String(),
    account: Nullable(Named),
    ok: Type.Boolean(),
    reason: Type.String(),
    title: Type.String({ description: "结果，如“登录成功”“失败：账号或密码不正确”" }),
    address: Nullable(Type.String()),
    agent: Nullable(Type.String()),
  },
  { title: "LoginEvent" },
);
export const ReadEventItem = exact(
  {
    id: Id,
    at: InstantText,
    account: Named,
    what: Type.String(),
    matter: Nullable(Id),
    number: Nullable(Type.String({ description: "事项编号" })),
    exhibit: Nullable(Id),
    reason: Words,
    field: Nullable(Type.String({ description: "查看了哪一项；不含内容" })),
    rows: Nullable(Type.Integer({ description: "导出、查找所得行数" })),
    filter: Type.Unknown({ description: "导出、查找的条件；号码只存摘要" }),
    address: Nullable(Type.String()),
  },
  { title: "ReadEvent" },
);

/** An account as its administrators see it. */
const StaffItem = exact(
  {
    id: Id,
    kind: oneOf(["person", "machine"]),
    name: Type.String(),
    login: Type.String(),
    phone: Nullable(Type.String()),
    unit: Named,
    disabledAt: Nullable(InstantText),
    mustChangePassword: Type.Boolean({ description: "初始密码还没有修改" }),
    lockedUntil: Nullable(InstantText),
    hasSecondFactor: Type.Boolean({ description: "已启用动态口令" }),
    lastSignIn: Nullable(InstantText),
    grants: Type.Array(GrantSchema, { description: "有效的和将要生效的授权" }),
  },
  { title: "StaffItem" },
);
export const StaffPage = page(StaffItem, "StaffPage");
export const StaffQuery = exact({
  ...PageQuery,
  q: Type.Optional(Text),
  unit: Type.Optional(Id),
  role: Type.Optional(Text),
  state: Type.Optional(oneOf(["active", "disabled", "initial", "without"], "在用、停用、初始密码未改、没有角色")),
});

const RoleHolder = exact(
  { grant: Id, account: Named, unit: Named, over: Named, validFrom: LocalDateText, validTo: Nullable(LocalDateText) },
  { title: "RoleHolder" },
);
export const RoleItem = exact(
  {
    id: Type.String(),
    title: Type.String(),
    group: Type.String(),
    duty: Type.String(),
    administrator: Type.Boolean({ description: "三员之一" }),
    holders: Type.Array(RoleHolder),
  },
  { title: "RoleItem" },
);
