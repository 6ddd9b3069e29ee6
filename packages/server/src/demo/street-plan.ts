import { ROLES } from "@fadu/catalog/roles/roles.ts";
import type { RoleId } from "@fadu/catalog/roles/roles.ts";

import type { AccountPlan, OfficePlan, UnitPlan } from "./found-office.ts";
import { Random } from "./random.ts";

/** Password of every demo account; printed by `fadu up` and `fadu demo`, for demonstration only. */
export const DEMO_PASSWORD = "fadu-demo-2024";
const DEMO_TENANT = "0190a000-0000-7000-8000-00000000d001";

/** The eight communities, invented. */
export const COMMUNITIES = [
  "望江社区",
  "柳荫社区",
  "紫藤社区",
  "东篱社区",
  "清泉社区",
  "新桥社区",
  "榆林社区",
  "北苑社区",
] as const;
const GRIDS = 3;

/** Sections that handle what is sent to them, each with a head and two hands. */
export const SECTIONS = {
  office: "党政综合办公室",
  welfare: "社会事务办公室",
  safety: "平安建设和应急管理办公室",
  urban: "城乡建设办公室",
  economy: "经济发展办公室",
  squad: "综合行政执法队",
  service: "便民服务中心",
} as const;
export type Section = keyof typeof SECTIONS;

const UNITS: readonly UnitPlan[] = [
  { key: "street", name: "示范街道办事处", kind: "office" },
  ...Object.entries(SECTIONS).map(([key, name]): UnitPlan => ({ key, name, kind: "section", parent: "street" })),
  { key: "squad-1", name: "执法一中队", kind: "squad", parent: "squad" },
  { key: "squad-2", name: "执法二中队", kind: "squad", parent: "squad" },
  { key: "command", name: "综合信息指挥室", kind: "section", parent: "street" },
  { key: "justice", name: "司法所", kind: "section", parent: "street" },
  { key: "disputes", name: "综治中心", kind: "section", parent: "street" },
  ...COMMUNITIES.flatMap((name, i): UnitPlan[] => [
    { key: `c${i + 1}`, name, kind: "community", parent: "street" },
    ...Array.from({ length: GRIDS }, (_, n): UnitPlan => ({
      key: `c${i + 1}-${n + 1}`,
      name: `${name.replace("社区", "")}第${n + 1}网格`,
      kind: "grid",
      parent: `c${i + 1}`,
    })),
  ]),
];

/** Where each role's own account sits; its roles reach over the whole street unless `OWN` says over its unit only. */
const SEATS: Readonly<Record<RoleId, string>> = {
  "grid-worker": "c1",
  "micro-grid-lead": "c1",
  supervisor: "command",
  "community-clerk": "c1",
  operator: "command",
  "shift-lead": "command",
  dispatcher: "command",
  analyst: "command",
  "command-director": "command",
  "unit-lead": "squad",
  handler: "squad",
  "section-head": "economy",
  "section-clerk": "economy",
  "enforcement-officer": "squad-1",
  auxiliary: "squad-1",
  "squad-leader": "squad-1",
  "enforcement-head": "squad",
  "case-clerk": "squad",
  "legal-reviewer": "justice",
  "review-assessor": "justice",
  "justice-office-head": "justice",
  "justice-assistant": "justice",
  "legal-counsel": "justice",
  "public-lawyer": "justice",
  "litigation-clerk": "justice",
  "publicity-clerk": "justice",
  mediator: "disputes",
  "mediation-head": "disputes",
  "dispute-clerk": "disputes",
  "petition-clerk": "disputes",
  "petition-head": "disputes",
  "hotline-clerk": "command",
  "office-clerk": "office",
  "office-head": "office",
  "disclosure-clerk": "office",
  "finance-clerk": "office",
  "archive-clerk": "office",
  "personnel-clerk": "office",
  "supervision-clerk": "office",
  "org-head": "street",
  "deputy-head": "street",
  "service-window": "service",
  "service-head": "service",
  "welfare-clerk": "welfare",
  "drug-worker": "welfare",
  "safety-inspector": "safety",
  "safety-head": "safety",
  "flood-clerk": "safety",
  auditor: "street",
  "sys-admin": "street",
  "sec-admin": "street",
  "audit-admin": "street",
};
const OWN: readonly RoleId[] = [
  "grid-worker",
  "micro-grid-lead",
  "community-clerk",
  "unit-lead",
  "handler",
  "section-head",
  "section-clerk",
];
const IN_SQUAD: readonly RoleId[] = ["enforcement-officer", "auxiliary", "squad-leader"];

const overOf = (role: RoleId): string =>
  OWN.includes(role) ? SEATS[role] : IN_SQUAD.includes(role) ? "squad" : "street";

const SURNAMES =
  "赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦许何吕施张孔曹严华金魏陶姜戚谢邹喻苏潘葛范彭鲁韦马苗方俞任袁柳史唐薛雷贺倪汤罗毕郝安常乐于傅齐康伍余顾孟黄萧尹姚邵汪毛狄米贝明计伏成戴宋庞熊纪舒屈项祝董梁杜阮蓝闵席季贾路江童颜郭梅盛林钟徐邱骆高夏蔡田樊胡凌霍虞万柯卢莫房裘缪解应宗丁宣邓郁单杭洪包诸左石崔吉龚程嵇邢裴陆荣翁荀";
const GIVEN =
  "伟芳娜敏静强磊军洋勇艳杰涛明超霞平刚桂兰英华建国文博宇晨思远佳琪浩然子轩雨桐梓涵一诺欣怡俊豪诗涵志强海燕秀珍红梅春生立新永康玉洁少波晓峰丽萍国栋淑贞";

/** Invented names of people: a surname and one or two characters. Any real person of such a name is chance. */
export function personName(random: Random): string {
  const surname = random.pick(Array.from(SURNAMES));
  return `${surname}${random.pick(Array.from(GIVEN))}${random.chance(0.75) ? random.pick(Array.from(GIVEN)) : ""}`;
}

function namer(): () => string {
  const random = new Random("people of the demo street");
  const used = new Set<string>();
  return () => {
    for (;;) {
      const name = personName(random);
      if (used.has(name)) continue;
      used.add(name);
      return name;
    }
  };
}

function accounts(): AccountPlan[] {
  const nextName = namer();
  const own = (Object.keys(ROLES) as RoleId[]).map((role): AccountPlan => ({
    login: role,
    name: nextName(),
    unit: SEATS[role],
    over: overOf(role),
    roles: [role],
  }));
  const more = (login: string, unit: string, role: RoleId, over = unit): AccountPlan => ({
    login,
    name: nextName(),
    unit,
    over,
    roles: [role],
  });
  return [
    ...own,
    ...[1, 2, 3, 4, 5, 6, 7].map((n) =>
      more(`officer-${n}`, n <= 3 ? "squad-1" : "squad-2", "enforcement-officer", "squad"),
    ),
    more("squad-leader-2", "squad-2", "squad-leader", "squad"),
    more("deputy-head-2", "street", "deputy-head"),
    more("legal-reviewer-2", "justice", "legal-reviewer", "street"),
    more("supervisor-2", "command", "supervisor", "street"),
    more("operator-2", "command", "operator", "street"),
    ...[2, 3, 4].map((n) => more(`mediator-${n}`, "disputes", "mediator", "street")),
    ...COMMUNITIES.slice(1).map((_, i) => more(`grid-worker-${i + 2}`, `c${i + 2}`, "grid-worker")),
    ...COMMUNITIES.slice(1).map((_, i) => more(`community-clerk-${i + 2}`, `c${i + 2}`, "community-clerk")),
    ...(Object.keys(SECTIONS) as Section[]).flatMap((section) => [
      ...(section === "squad" ? [] : [more(`${section}-lead`, section, "unit-lead")]),
      ...(section === "economy" ? [] : [more(`${section}-desk`, section, "section-clerk")]),
      more(`${section}-hand-1`, section, "handler"),
      more(`${section}-hand-2`, section, "handler"),
    ]),
  ];
}

/** A street that is nowhere: names, people and places are invented; its division code belongs to no province. */
export const DEMO_STREET: OfficePlan = {
  tenant: DEMO_TENANT,
  name: "示范区示范街道办事处",
  shortName: "示街",
  division: "990101001",
  since: "2020-01-01",
  settings: {
    reconsiderationOrgan: "示范区人民政府",
    court: "示范区人民法院",
    paymentPlace: "决定书所附缴款码指定的银行或者电子支付系统",
    committee: "示范街道人民调解委员会",
    measuresGranted: true,
  },
  units: UNITS,
  accounts: accounts(),
};

/** The accounts to show a newcomer, one for each role, all with DEMO_PASSWORD. */
export const DEMO_ACCOUNTS: readonly { readonly login: string; readonly name: string; readonly role: string }[] =
  DEMO_STREET.accounts.flatMap(({ login, name }) =>
    login in ROLES ? [{ login, name, role: ROLES[login as RoleId].title }] : [],
  );
