import { ROLES } from "@fadu/catalog/roles/roles.ts";
import type { RoleId } from "@fadu/catalog/roles/roles.ts";

import type { AccountPlan, OfficePlan, UnitPlan } from "../demo/found-office.ts";
import { personName } from "../demo/street-plan.ts";
import { Random } from "../demo/random.ts";

/** Those who got their first certificate in the year, and others whose certificates are decoys. */
const TRAINEES = 20;

const UNITS: readonly UnitPlan[] = [
  { key: "street", name: "南汇街道办事处", kind: "office" },
  ...(
    [
      ["office", "党政综合办公室"],
      ["economy", "经济发展办公室"],
      ["safety", "平安建设办公室"],
      ["squad", "综合行政执法队"],
      ["command", "综合信息指挥室"],
      ["justice", "司法所"],
      ["disputes", "社会治理中心"],
    ] as const
  ).map(([key, name]): UnitPlan => ({ key, name, kind: "section", parent: "street" })),
  ...(
    [
      ["wanyuan", "万源社区"],
      ["c2", "第二社区"],
      ["c3", "第三社区"],
      ["c4", "第四社区"],
    ] as const
  ).map(([key, name]): UnitPlan => ({ key, name, kind: "community", parent: "street" })),
];

export const COMMUNITY_KEYS = ["wanyuan", "c2", "c3", "c4"] as const;

/** Where those sit whose acts belong to a unit: its lead signs for it, its hand works. */
const SEATS: Readonly<Partial<Record<RoleId, string>>> = {
  "unit-lead": "squad",
  handler: "squad",
  "enforcement-officer": "squad",
  "squad-leader": "squad",
  "section-clerk": "economy",
  "disclosure-clerk": "office",
  "legal-reviewer": "justice",
  "justice-assistant": "justice",
  "litigation-clerk": "justice",
  mediator: "disputes",
  "mediation-head": "disputes",
  "dispute-clerk": "disputes",
};

function accounts(): AccountPlan[] {
  const random = new Random("people of the year");
  const one = (login: string, role: RoleId): AccountPlan => ({
    login,
    name: personName(random),
    unit: SEATS[role] ?? "street",
    over: "street",
    roles: [role],
  });
  return [
    ...(Object.keys(ROLES) as RoleId[]).map((role) => one(role, role)),
    one("enforcement-officer-2", "enforcement-officer"),
    ...Array.from({ length: TRAINEES }, (_, i) => one(`trainee-${i + 1}`, "auxiliary")),
  ];
}

/** An office of the size of the one that published the report. Its people's names are invented. */
export const officePlan = (tenant: string): OfficePlan => ({
  tenant,
  name: "南汇街道",
  shortName: "南汇",
  division: "330302001",
  since: "2020-01-01",
  settings: {
    reconsiderationOrgan: "鹿城区人民政府",
    court: "鹿城区人民法院",
    paymentPlace: "决定书所附缴款码指定的银行或者电子支付系统",
    committee: "南汇街道人民调解委员会",
  },
  units: UNITS,
  accounts: accounts(),
});
