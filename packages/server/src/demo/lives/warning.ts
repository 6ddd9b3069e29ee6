import type { Instant } from "@fadu/engine/time/dates.ts";

import { Life } from "../life.ts";
import type { Stage } from "../stage.ts";
import type { Section } from "../street-plan.ts";
import { spot } from "./people.ts";

interface Risk {
  readonly category: string;
  readonly title: string;
  readonly signs: string;
  readonly section: Section;
  readonly weight: number;
}

const RISKS: readonly Risk[] = [
  {
    category: "stability",
    title: "商铺租约到期引发的群体诉求",
    signs: "多名商户连续三日到社区反映续租问题。",
    section: "economy",
    weight: 4,
  },
  { category: "labour", title: "工地欠薪苗头", signs: "劳务班组反映工资迟发两个月。", section: "economy", weight: 5 },
  {
    category: "safety",
    title: "老旧小区消防通道堵塞",
    signs: "一周内同一小区六起占用消防通道上报。",
    section: "safety",
    weight: 5,
  },
  {
    category: "violence",
    title: "邻里纠纷激化",
    signs: "双方因漏水多次争吵，有推搡行为。",
    section: "welfare",
    weight: 4,
  },
  {
    category: "weather",
    title: "低洼路段积水",
    signs: "气象部门发布暴雨预警，历史积水点水位上升。",
    section: "safety",
    weight: 3,
  },
  { category: "enforcement", title: "拆违现场对抗风险", signs: "当事人扬言阻挠拆除。", section: "squad", weight: 3 },
  { category: "petition", title: "物业费上涨集中反映", signs: "十日内同类诉求十五件。", section: "urban", weight: 3 },
];

/** A risk seen early, and how it was averted. */
export function warning(stage: Stage, key: string, begin: Instant): void {
  const life = new Life(stage, "warning", key, begin).soon();
  const { random } = life;
  const risk = random.heavy(RISKS);
  const { place, unit, community } = spot(stage, random);
  const level = random.weighted({ "1": 1, "2": 4, "3": 8 });
  life.open("analyst", "raise", {
    title: risk.title,
    category: risk.category,
    level,
    source: random.pick(["analysis", "grid", "hotline", "mediation"]),
    warnedOn: life.today,
    signs: risk.signs,
    headcount: random.int(2, 40),
    place,
    community: unit,
  });
  const real = random.chance(0.88);
  life.soon(30, 300).do("dispute-clerk", "verify", {
    verification: real ? "true" : "untrue",
    verifyNote: real ? "经实地核实，情况属实。" : "经核实，情况与反映不符。",
  });
  if (!real) return;
  const joint = random.chance(0.3);
  life.soon(60, 400).do("command-director", "assess", {
    assessedOn: life.today,
    conclusion: "风险可控，需落实责任单位跟进化解。",
    measures: "明确牵头单位，三日内上门，落实稳控和化解措施。",
    leadUnit: stage.unit(risk.section),
    joint,
  });
  const lead = risk.section === "squad" ? "unit-lead" : `${risk.section}-lead`;
  const hand = `${risk.section}-hand-1`;
  life.soon(30, 200).do(lead, "takeOver", { worker: stage.account(hand) });
  if (level === "1") life.soon(10, 60).do("command-director", "reportUp", { reportedTo: "示范区人民政府总值班室" });
  if (joint) life.workdays(1, 4).do(lead, "takeResult", { handedResult: "各单位已到场，问题当场处置。" });
  life.workdays(2, 8).do(hand, "dispose", {
    disposal: `${community === 1 ? "已会同社区" : "已会同网格"}上门沟通，问题得到解决。`,
    result: random.weighted({ averted: 8, controlled: 3, happened: 1 }),
    disposalExhibits: stage.files("documentary", 1),
  });
  life.workdays(0, 3).do("analyst", "close", { closingNote: "持续关注。" });
}
