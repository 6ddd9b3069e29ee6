import { ROLES } from "@fadu/catalog/roles/roles.ts";
import type { RoleId } from "@fadu/catalog/roles/roles.ts";

import type { AccountPlan, OfficePlan, UnitPlan } from "../demo/found-office.ts";
import { personName } from "../demo/street-plan.ts";
import { Random } from "../demo/random.ts";
import type { Seed } from "./seed.ts";

/** Those who got their first certificate in the year, and others whose certificates are decoys. */
const TRAINEES = 20;

/** What one street differs in from another. */
export interface StreetPlan {
  readonly name: string;
  /** Its name in numbers of documents. */
  readonly shortName: string;
  readonly division: string;
  /** The government above it. */
  readonly district: string;
  /** Names of its communities, or residential areas. Their keys are c1, c2, … */
  readonly communities: readonly string[];
  readonly settings?: Readonly<Record<string, string | number | boolean>>;
}

const SECTIONS = [
  ["office", "党政综合办公室"],
  ["economy", "经济发展办公室"],
  ["safety", "平安建设办公室"],
  ["squad", "综合行政执法队"],
  ["command", "综合信息指挥室"],
  ["justice", "司法所"],
  ["disputes", "社会治理中心"],
] as const;

const unitsOf = ({ name, communities }: StreetPlan): UnitPlan[] => [
  { key: "street", name: `${name}办事处`, kind: "office" },
  ...SECTIONS.map(([key, title]): UnitPlan => ({ key, name: title, kind: "section", parent: "street" })),
  ...communities.map((title, i): UnitPlan => ({ key: `c${i + 1}`, name: title, kind: "community", parent: "street" })),
];

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

/** An office of the size of those that published the reports. Its people's names are invented. */
export const officeOf = (street: StreetPlan): Pick<Seed, "plan" | "communities"> => ({
  communities: street.communities.map((_, i) => `c${i + 1}`),
  plan: (tenant): OfficePlan => ({
    tenant,
    name: street.name,
    shortName: street.shortName,
    division: street.division,
    since: "2018-01-01",
    settings: {
      reconsiderationOrgan: `${street.district}人民政府`,
      court: `${street.district}人民法院`,
      paymentPlace: "决定书所附缴款码指定的银行或者电子支付系统",
      committee: `${street.name}人民调解委员会`,
      ...street.settings,
    },
    units: unitsOf(street),
    accounts: accounts(),
  }),
});
