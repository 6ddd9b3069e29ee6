import { FZ, MAD } from "../../build/basis.ts";
import { filled, is, requires, where } from "../../build/condition.ts";
import {
  account,
  choice,
  exhibits,
  integer,
  longtext,
  matterRef,
  money,
  phone,
  taxonomy,
  text,
  unit,
} from "../../build/field.ts";
import { keep } from "../../build/procedure.ts";
import { roster } from "../../build/roster.ts";
import { COUNSEL_RULES, LAW_KEEPERS, LAW_READERS } from "./parts.ts";

/**
 * 法律顾问聘任: who is retained, for whom (the government, a community, the enforcement team), for which term and fee. One entry
 * for each service and community, so that coverage and cost are counted from the contract in force.
 */
export const counsel = roster({
  id: "counsel",
  title: "法律顾问聘任",
  area: "rosters",
  basis: [MAD("28"), FZ("29"), COUNSEL_RULES],
  subject: "{name} {service.title}",
  term: true,
  dates: { from: "聘期起", to: "聘期止" },
  fields: {
    name: text("律师姓名"),
    account: account("账号"),
    firm: text("律师事务所"),
    licence: text("执业证号"),
    service: taxonomy("服务类别", "counsel-service"),
    community: unit("服务的社区（村）、居民区"),
    unit: unit("聘请单位"),
    contract: matterRef("服务合同", "contract"),
    contractNumber: text("合同编号"),
    fee: money("合同年度金额"),
    paidBy: choice("经费来源", { street: "街道", district: "区级统筹", free: "公益服务不收费" }),
    year: integer("合同年度", { min: 2000, max: 2100 }),
    phone: phone("联系电话", { sensitivity: "public" }),
    schedule: longtext("值班安排"),
    duties: longtext("服务内容", { help: "参与信访、合同审查、咨询、应诉等" }),
    appraisal: longtext("年度履职考核"),
    appraisalGrade: choice("考核等次", { good: "优秀", pass: "合格", fail: "不合格" }),
    letter: exhibits("聘书、合同"),
  },
  facets: {
    person: "account",
    party: "name",
    category: "service",
    source: "firm",
    mode: "paidBy",
    level: "appraisalGrade",
    topic: "contractNumber",
    amount: "fee",
    total: "year",
    unit: "unit",
    community: "community",
  },
  by: [...LAW_KEEPERS, "enforcement-head", "office-clerk"],
  collects: [
    "name",
    "account?",
    "firm",
    "licence?",
    "service",
    "community?",
    "unit",
    "contract?",
    "contractNumber?",
    "fee",
    "paidBy",
    "year",
    "phone?",
    "schedule?",
    "duties?",
    "appraisal?",
    "appraisalGrade?",
    "letter?",
  ],
  changes: ["account", "phone", "schedule", "duties", "appraisal", "appraisalGrade", "fee", "contract", "letter"],
  requires: [
    requires(
      where(is("service", "community"), filled("community")),
      "社区法律顾问须注明服务的社区（村）",
      COUNSEL_RULES,
    ),
    requires(where(is("paidBy", "free"), is("fee", 0)), "公益服务不收费的，合同年度金额应为零", COUNSEL_RULES),
  ],
  leads: ["justice-office-head", "deputy-head"],
  seenBy: [...LAW_READERS, "enforcement-head", "legal-counsel"],
  retention: keep(30),
});
