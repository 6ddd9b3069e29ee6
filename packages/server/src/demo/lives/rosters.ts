import { penaltyCause } from "@fadu/catalog/taxonomies/penalty.ts";
import type { LocalDate } from "@fadu/engine/time/dates.ts";
import { addYears, instantOf } from "@fadu/engine/time/dates.ts";

import { Life } from "../life.ts";
import type { Stage, Values } from "../stage.ts";
import { COMMUNITIES, DEMO_STREET } from "../street-plan.ts";
import { OFFENCES } from "./offences.ts";
import { OFFICERS } from "./officers.ts";
import { phoneNumber } from "./people.ts";

/** What exists on the street, entered into the rosters on the first day: nothing can be enforced before. */
export function rosters(stage: Stage, first: LocalDate): void {
  let minute = 8 * 60 + 30;
  const enter = (who: string, procedure: string, key: string, values: Values, on: LocalDate = first): Life =>
    new Life(stage, procedure, `${procedure} ${key}`, instantOf(on, on === first ? minute++ : 10 * 60)).open(
      who,
      "enter",
      values,
    );
  officers(stage, first, enter);
  powers(stage, enter);
  discretion(first, enter);
  teams(stage, first, enter);
  places(stage, first, enter);
}

type Enter = (who: string, procedure: string, key: string, values: Values, on?: LocalDate) => Life;

function officers(stage: Stage, first: LocalDate, enter: Enter): void {
  const certified = [...OFFICERS, "squad-leader", "squad-leader-2", "enforcement-head"];
  for (const [i, login] of certified.entries()) {
    const person = DEMO_STREET.accounts.find((one) => one.login === login);
    const issuedOn = addYears(first, -1);
    enter("personnel-clerk", "officer", login, {
      account: stage.account(login),
      name: person?.name ?? login,
      unit: stage.unit(person?.unit ?? "squad"),
      certificateKind: "enforcement",
      certificateNumber: `9901011${String(i + 1).padStart(4, "0")}`,
      issuer: "示范省人民政府",
      issuedOn,
      firstIssuedOn: addYears(first, i < 8 ? -4 : -1),
      first: i >= 8,
      field: "综合行政执法",
      lawQualified: i % 4 === 0,
      validFrom: issuedOn,
      validTo: addYears(issuedOn, 5),
    });
  }
  for (const [i, login] of ["public-lawyer", "legal-reviewer"].entries()) {
    enter("personnel-clerk", "public-lawyer", login, {
      account: stage.account(login),
      name: DEMO_STREET.accounts.find((one) => one.login === login)?.name ?? login,
      unit: stage.unit("justice"),
      certificateNumber: `1990120${String(i + 1).padStart(4, "0")}`,
      qualifiedOn: addYears(first, -8 - i),
      practice: i === 0 ? "full" : "part",
      validFrom: addYears(first, -2),
    });
  }
}

function powers(stage: Stage, enter: Enter): void {
  const causes = penaltyCause.items.filter(({ parent }) => parent !== undefined);
  for (const { code } of causes)
    enter("case-clerk", "penalty-power", code, {
      cause: code,
      source: "devolved",
      document: "示范省人民政府关于赋予乡镇街道行政执法权的决定",
      unit: stage.unit("squad"),
      validFrom: "2021-07-15",
    });
}

/** Tables of the city for some causes; a street makes none of its own (DIS-01). */
function discretion(first: LocalDate, enter: Enter): void {
  for (const { cause, law, benchmark } of OFFENCES) {
    if (!benchmark) continue;
    enter("legal-reviewer", "discretion-table", cause, {
      cause,
      law,
      maker: "city",
      document: "示范市城市管理行政处罚裁量基准（示例）",
      publishedOn: addYears(first, -1),
      ...(benchmark.measure === undefined ? {} : { measure: benchmark.measure }),
      grades: benchmark.grades,
      validFrom: addYears(first, -1),
    });
  }
}

function teams(stage: Stage, first: LocalDate, enter: Enter): void {
  const kinds = {
    mixed: "融合分队",
    grid: "网格队伍",
    mediation: "调解队伍",
    rescue: "应急救援队",
    volunteer: "志愿服务队",
  } as const;
  for (const [kind, name] of Object.entries(kinds)) {
    const validFrom = addYears(first, -1);
    enter("command-director", "team", kind, { name: `示范街道${name}`, kind, unit: stage.unit("command"), validFrom });
  }
  const sources = ["enforcement", "street", "community", "emergency", "market", "police", "property", "fire"];
  for (let i = 0; i < 32; i++) {
    const life = enter("command-director", "team-member", String(i), {
      name: `队员${String(i + 1).padStart(2, "0")}号`,
      sourceUnit: sources[i % sources.length] ?? "other",
      unit: stage.unit(i % 2 === 0 ? "squad" : "command"),
      squad: i % 3 === 0 ? "professional" : "mixed",
      managed: i % 5 !== 4,
      post: i % 4 === 3 ? "command" : "frontline",
      employment: i % 3 === 2 ? "auxiliary" : i % 3 === 1 ? "assigned" : "public",
      certified: i % 3 !== 2,
      validFrom: first,
    });
    if (i % 13 === 12) life.days(200).do("personnel-clerk", "end", { validTo: life.today, endReason: "调离。" });
  }
}

function places(stage: Stage, first: LocalDate, enter: Enter): void {
  for (const [i, name] of COMMUNITIES.entries()) {
    enter("justice-office-head", "mediation-room", name, {
      name: `${name}调解室`,
      kind: i < 2 ? "branded" : "room",
      branded: i < 2,
      community: stage.unit(`c${i + 1}`),
      phone: phoneNumber(new Life(stage, "", name, stage.now).random),
      validFrom: addYears(first, -3),
    });
  }
  const themes = {
    catering: "餐饮油烟一件事",
    waste: "建筑垃圾处置一件事",
    ebike: "电动自行车治理一件事",
    decoration: "房屋装修一件事",
  } as const;
  for (const [field, name] of Object.entries(themes)) {
    enter("command-director", "theme", field, {
      name,
      field,
      target: "辖区相关经营者和居民",
      leadUnit: stage.unit("squad"),
      participants: [stage.unit("squad"), stage.unit("urban"), stage.unit("safety")],
      triggers: ["event", "complaint"],
      checklist: [
        { item: "现场秩序和手续", unit: stage.unit("squad") },
        { item: "市容环境卫生责任落实", unit: stage.unit("urban") },
        { item: "消防通道和用电安全", unit: stage.unit("safety") },
      ],
      steps: [
        { step: "联合检查", kind: "check", unit: stage.unit("squad"), who: "各参加单位人员", days: 1 },
        { step: "立案处罚", kind: "punish", unit: stage.unit("squad"), who: "执法人员", days: 7 },
        { step: "办结", kind: "close", unit: stage.unit("squad"), who: "中队长", days: 5 },
      ],
      validFrom: first,
    });
  }
}
