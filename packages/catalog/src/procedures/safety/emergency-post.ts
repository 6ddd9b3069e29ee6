import { EMERGENCY } from "../../build/customs.ts";
import { collect } from "../../build/act.ts";
import { anyOf, is, not, requires } from "../../build/condition.ts";
import { past } from "../../build/dated.ts";
import { account, date, exhibits, longtext, matterRef, phone, text, unit, yesno } from "../../build/field.ts";
import { roster } from "../../build/roster.ts";

/** One post under a plan: who holds it, whether trained, whether the supplies are there (YL-02). */
export const emergencyPost = roster({
  id: "emergency-post",
  title: "应急岗位",
  area: "safety",
  basis: EMERGENCY,
  subject: "{name} {holder}",
  dates: { from: "设岗日期", to: "撤岗日期" },
  fields: {
    plan: matterRef("所属预案", "emergency-plan"),
    name: text("岗位名称"),
    unit: unit("所在单位"),
    holder: text("任岗人员"),
    account: account("账号"),
    phone: phone("联系电话"),
    duty: longtext("岗位职责"),
    trained: yesno("人员已培训"),
    trainedOn: date("培训日期"),
    supplied: yesno("物资已到位"),
    suppliedOn: date("物资核查日期"),
    supplies: longtext("应配物资清单"),
    files: exhibits("培训、物资核查记录"),
  },
  facets: {
    category: "plan",
    topic: "plan.title",
    unit: "unit",
    person: "account",
    flagged: "trained",
    special: "supplied",
    occurredOn: "trainedOn",
    effectiveOn: "suppliedOn",
  },
  by: ["safety-head", "flood-clerk"],
  collects: [
    "plan",
    "name",
    "unit",
    "holder",
    "account?",
    "phone?",
    "duty?",
    "trained",
    collect("trainedOn", { when: is("trained", true) }),
    "supplied",
    collect("suppliedOn", { when: is("supplied", true) }),
    "supplies?",
    "files?",
  ],
  requires: [
    requires(anyOf(not(is("trained", true)), past("trainedOn", "").test), "培训日期不得晚于今日", EMERGENCY),
    requires(anyOf(not(is("supplied", true)), past("suppliedOn", "").test), "物资核查日期不得晚于今日", EMERGENCY),
  ],
  seenBy: ["safety-inspector", "safety-head", "flood-clerk", "deputy-head", "org-head", "auditor"],
});
