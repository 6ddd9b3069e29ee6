import { addDays, addYears } from "@fadu/engine/time/dates.ts";
import type { LocalDate } from "@fadu/engine/time/dates.ts";

import { Timeline } from "../../reproduce/lives/life.ts";
import type { Cast, Life } from "../../reproduce/lives/life.ts";
import { COMMUNITIES } from "../street-plan.ts";
import type { Keeper, Reference } from "./standing-keeper.ts";
import { law, safety, service, titles } from "./standing-law.ts";

/** What stands on the street before the year begins, and the entries that matters name. */
export interface Standing {
  readonly lives: readonly Life[];
  readonly references: Readonly<Record<string, Reference>>;
}

/** Minute of the day on which the first of them is entered. */
const OPENS = 9 * 60;

/** Enters what an office keeps rosters of: places, people, lists, duties. */
export function standing(cast: Cast, first: LocalDate): Standing {
  const lives: Life[] = [];
  const references: Record<string, Reference> = {};
  const enter: Keeper["enter"] = (by, procedure, name, values, to, from = first) => {
    // One after the other: what is named by another is there before it.
    const life = new Timeline(cast, procedure, from, OPENS + lives.length)
      .do(by, "enter", { ...values, validFrom: from, ...(to === undefined ? {} : { validTo: to }) })
      .end();
    lives.push(life);
    return (references[procedure] ??= { id: life.id, title: name });
  };
  const keeper: Keeper = { cast, first, enter };
  offices(keeper);
  communities(keeper);
  places(keeper);
  people(keeper);
  law(keeper);
  titles(keeper);
  service(keeper);
  safety(keeper);
  return { lives, references };
}

const newYear = (day: LocalDate, years: number): LocalDate => `${addYears(day, years).slice(0, 4)}-01-01`;

function offices({ cast, first, enter }: Keeper): void {
  const duties = [
    ["deploy", "部署推进法治建设年度工作，听取情况汇报"],
    ["decide", "重大行政决策集体讨论决定，听取合法性审查意见"],
    ["enforce", "支持执法人员依法办案，不干预具体案件"],
    ["review", "文件、合同和重大决定须经合法性审查"],
    ["dispute", "包案化解重大矛盾纠纷，带头出庭应诉"],
  ] as const;
  for (const [kind, duty] of duties)
    enter("office-clerk", "head-duty", duty, {
      post: "both",
      duty,
      kind,
      measures: "每季度至少研究一次，留存纪要、批示和督办记录",
      assist: cast.unit("justice"),
    });
  const institutions = [
    ["合法性审查工作制度", "rule", "decision", "sound"],
    ["行政执法公示、全过程记录、法制审核实施办法", "rule", "enforcement", "sound"],
    ["矛盾纠纷多元化解工作机制", "mechanism", "dispute", "revise"],
    ["政务服务容缺受理流程", "process", "service", "lacking"],
  ] as const;
  for (const [name, kind, field, standingOf] of institutions)
    enter("office-clerk", "institution-register", name, {
      name,
      kind,
      field,
      owner: cast.unit("office"),
      standing: standingOf,
      ...(standingOf === "sound" ? {} : { measure: "明确牵头单位和时限" }),
    });
  for (const [category, role] of [
    ["leader", "org-head"],
    ["civil", "office-clerk"],
    ["civil", "justice-assistant"],
    ["public", "service-window"],
    ["contract", "dispatcher"],
  ] as const)
    enter("personnel-clerk", "staff", role, {
      name: cast.personName(),
      account: cast.account(role),
      unit: cast.unit("office"),
      category,
      enforcing: false,
    });
  for (const [indicator, title, target, measure] of [
    ["TJ-04", "调解成功率", 95, "%"],
    ["QT-02", "执法检查次数", 300, "次"],
    ["WJ-03", "拆除违法建设处数", 12, "处"],
  ] as const) {
    for (const years of [1, 2])
      enter(
        "office-clerk",
        "annual-target",
        title,
        {
          indicator,
          indicatorTitle: title,
          target,
          measure,
          setBy: "示范区全面依法治区委员会办公室",
          setByKind: "district",
          document: "年度法治建设目标任务书",
          setOn: first,
          responsible: cast.unit("office"),
        },
        newYear(first, years + 1),
        newYear(first, years),
      );
  }
}

function communities({ cast, first, enter }: Keeper): void {
  for (const [i, name] of COMMUNITIES.entries()) {
    const unit = cast.unit(`c${i + 1}`);
    enter("office-clerk", "community", name, { name, kind: "community", unit, households: 2100 + i * 130 });
    enter("community-clerk", "population", name, {
      community: unit,
      residents: 6100 + i * 420,
      source: "实有人口信息系统",
    });
    const grid = enter("command-director", "grid", `${name}第一网格`, {
      name: `${name}第一网格`,
      code: `G${String(i + 1).padStart(3, "0")}`,
      level: "grid",
      community: unit,
      leaderName: cast.personName(),
    });
    enter("command-director", "grid", `${name}微网格`, {
      name: `${name}第一微网格`,
      code: `W${String(i + 1).padStart(3, "0")}`,
      level: "micro",
      parent: grid,
      community: unit,
      leaderName: cast.personName(),
    });
    enter("justice-assistant", "covenant", `${name}居民公约`, {
      kind: "covenant",
      name: `${name}居民公约`,
      community: unit,
      adoptedOn: addDays(first, -30),
    });
    enter("justice-assistant", "law-leader", name, {
      name: cast.personName(),
      kind: i % 2 === 0 ? "aware" : "leader",
      community: unit,
    });
    enter(
      "justice-office-head",
      "counsel",
      name,
      {
        name: cast.personName(),
        firm: "示范律师事务所",
        service: "community",
        community: unit,
        unit,
        fee: 0,
        paidBy: "free",
        year: Number(first.slice(0, 4)),
      },
      addYears(first, 4),
    );
    enter(
      "justice-office-head",
      "mediation-committee",
      `${name}人民调解委员会`,
      {
        name: `${name}人民调解委员会`,
        kind: "community",
        community: unit,
        chair: cast.personName(),
        members: 5,
        women: 2,
      },
      addYears(first, 3),
    );
    enter("justice-office-head", "mediator", name, {
      name: cast.personName(),
      kind: "partTime",
      bornOn: "1979-05-06",
      fullTime: false,
      community: unit,
    });
  }
}

function places({ cast, enter }: Keeper): void {
  const venues = [
    ["街道群众诉求服务大厅", "serviceHall", "disputes"],
    ["群众诉求服务窗口", "serviceWindow", "disputes"],
    ["公共法律服务工作站", "legalStation", "justice"],
    ["法治文化公园", "park", "justice"],
  ] as const;
  for (const [name, kind, unit] of venues)
    enter("publicity-clerk", "venue", name, { name, kind, level: "street", unit: cast.unit(unit), status: "working" });
  for (const [i, name] of COMMUNITIES.entries())
    for (const [kind, title] of [
      ["legalRoom", "公共法律服务室"],
      ["terminal", "自助服务终端"],
    ] as const)
      enter("publicity-clerk", "venue", `${name}${title}`, {
        name: `${name}${title}`,
        kind,
        level: "community",
        community: cast.unit(`c${i + 1}`),
        unit: cast.unit("service"),
        status: "working",
      });
  enter("justice-assistant", "liaison-point", "望江执法监督联系点", {
    name: "望江执法监督联系点",
    site: { text: "望江社区党群服务中心" },
    keeper: cast.unit("c1"),
    days: "每月15日、30日",
  });
  enter("justice-assistant", "observation-point", "柳荫社区法治观察点", {
    name: "柳荫社区法治观察点",
    host: "community",
    community: cast.unit("c2"),
    contact: cast.personName(),
    observers: 6,
  });
}

function people({ cast, first, enter }: Keeper): void {
  const later = addYears(first, 3);
  enter(
    "justice-assistant",
    "enforcement-supervisor",
    "人大代表监督员",
    {
      name: cast.personName(),
      sector: "deputy",
      letterNumber: "示街监聘〔2024〕1号",
      letterOn: first,
    },
    later,
  );
  for (const tier of ["public", "outside", "other"])
    enter("justice-office-head", "talent", tier, { name: cast.personName(), tier, qualified: tier !== "other" });
  for (const kind of ["lecturer", "viceHead"])
    enter(
      "justice-office-head",
      "appointment",
      kind,
      { name: cast.personName(), kind, unit: cast.unit("justice") },
      later,
    );
  for (const role of ["helper", "agent", "guide"])
    enter("service-head", "helper", role, { name: cast.personName(), role, unit: cast.unit("service") });
  enter(
    "justice-office-head",
    "counsel",
    "政府法律顾问",
    {
      name: cast.personName(),
      firm: "示范律师事务所",
      service: "government",
      unit: cast.unit("office"),
      fee: 120_000,
      paidBy: "street",
      year: Number(first.slice(0, 4)),
    },
    later,
  );
}
