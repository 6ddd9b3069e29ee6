import { FZ } from "../../build/basis.ts";
import { account, longtext, matterRef, taxonomy, text, unit, yesno } from "../../build/field.ts";
import { keep } from "../../build/procedure.ts";
import { roster } from "../../build/roster.ts";
import { LAW_KEEPERS, LAW_READERS, OWN_RULES } from "./parts.ts";

/** 法治人才库 by tier (2+11+N): the street's own lawyers, those it retains, and others it can call on. */
export const talent = roster({
  id: "talent",
  title: "法治人才库",
  area: "rosters",
  basis: [FZ("29"), OWN_RULES],
  subject: "{name}",
  dates: { from: "入库日期", to: "出库日期" },
  fields: {
    name: text("姓名"),
    account: account("账号"),
    tier: taxonomy("层级", "talent-tier"),
    employer: text("所在单位"),
    unit: unit("所在科室、社区"),
    qualified: yesno("具有法律职业资格"),
    speciality: text("专长领域"),
    counsel: matterRef("法律顾问聘任", "counsel"),
    duties: longtext("承担的任务"),
    appraisal: longtext("年度考核情况"),
  },
  facets: {
    person: "account",
    category: "tier",
    topic: "speciality",
    source: "employer",
    unit: "unit",
    flagged: "qualified",
  },
  by: [...LAW_KEEPERS, "personnel-clerk"],
  collects: [
    "name",
    "account?",
    "tier",
    "employer?",
    "unit?",
    "qualified",
    "speciality?",
    "counsel?",
    "duties?",
    "appraisal?",
  ],
  changes: ["tier", "employer", "unit", "qualified", "speciality", "counsel", "duties", "appraisal"],
  leads: ["justice-office-head", "deputy-head"],
  seenBy: LAW_READERS,
  retention: keep(30),
});
