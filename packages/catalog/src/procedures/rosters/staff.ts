import { account, choice, date, phone, taxonomy, text, unit, yesno } from "../../build/field.ts";
import { keep } from "../../build/procedure.ts";
import { roster } from "../../build/roster.ts";
import { OWN_RULES } from "./parts.ts";

/** 在岗工作人员: everybody in a post of the street; what coverage of training and of exams is measured against. */
export const staff = roster({
  id: "staff",
  title: "在岗工作人员名册",
  area: "rosters",
  basis: OWN_RULES,
  subject: "{name}",
  dates: { from: "到岗日期", to: "离岗日期" },
  fields: {
    name: text("姓名"),
    account: account("账号"),
    unit: unit("所在单位"),
    category: choice("人员类别", {
      leader: "领导班子成员",
      civil: "公务员（参公）",
      public: "事业人员",
      contract: "合同制、编外人员",
      assigned: "派驻、借用人员",
      community: "社区工作者",
    }),
    level: text("职务、职级"),
    enforcing: yesno("行政执法岗位"),
    lawQualified: yesno("具有法律职业资格"),
    source: taxonomy("来源单位", "source-body"),
    joinedOn: date("参加工作日期"),
    phone: phone("联系电话"),
  },
  facets: {
    person: "account",
    party: "name",
    category: "category",
    topic: "level",
    source: "source",
    unit: "unit",
    flagged: "enforcing",
    special: "lawQualified",
    filedOn: "joinedOn",
  },
  by: ["personnel-clerk", "office-clerk"],
  collects: [
    "name",
    "account?",
    "unit",
    "category",
    "level?",
    "enforcing",
    "lawQualified?",
    "source?",
    "joinedOn?",
    "phone?",
  ],
  leads: ["office-head", "deputy-head"],
  seenBy: [
    "personnel-clerk",
    "office-clerk",
    "office-head",
    "justice-office-head",
    "deputy-head",
    "org-head",
    "auditor",
  ],
  retention: keep(30),
});
