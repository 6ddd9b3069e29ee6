import { local, MED } from "../../build/basis.ts";
import { anyOf, gap, missing, requires } from "../../build/condition.ts";
import { account, date, longtext, matterRef, number, phone, taxonomy, text, unit, yesno } from "../../build/field.ts";
import { roster } from "../../build/roster.ts";

const PAIRS = local("LOCAL-MEDIATORS", "人民调解员培训和传帮带工作要求", "U");

/** People's mediators (人民调解法第十三条、第十四条): committee members and those employed; adults, trained regularly, paired (传帮带). */
export const mediator = roster({
  id: "mediator",
  title: "人民调解员",
  area: "rosters",
  basis: [MED("04"), PAIRS],
  subject: "{name}",
  dates: { from: "聘任（当选）日期", to: "聘期（任期）届满日期" },
  fields: {
    name: text("姓名"),
    account: account("账号"),
    kind: taxonomy("类别", "mediator-kind"),
    bornOn: date("出生日期", { sensitivity: "personal" }),
    committee: matterRef("所属人民调解委员会", "mediation-committee"),
    community: unit("所在社区"),
    certificateNumber: text("证件（聘书）编号"),
    fullTime: yesno("专职"),
    lawQualified: yesno("具有法律职业资格"),
    speciality: longtext("擅长领域"),
    trainedOn: date("最近培训日期"),
    trainingHours: number("本年培训学时", { min: 0, unit: "学时" }),
    mentor: account("传帮带导师"),
    pairedOn: date("结对日期"),
    phone: phone("联系电话"),
  },
  facets: {
    person: "account",
    category: "kind",
    topic: "name",
    community: "community",
    score: "trainingHours",
    occurredOn: "trainedOn",
    effectiveOn: "pairedOn",
    flagged: "fullTime",
    special: "lawQualified",
  },
  by: ["justice-office-head", "justice-assistant", "mediation-head"],
  collects: [
    "name",
    "account?",
    "kind",
    "bornOn",
    "committee?",
    "community?",
    "certificateNumber?",
    "fullTime",
    "lawQualified?",
    "speciality?",
    "trainedOn?",
    "trainingHours?",
    "mentor?",
    "pairedOn?",
    "phone?",
  ],
  requires: [
    requires(
      anyOf(missing("bornOn"), gap("bornOn", "validFrom", "year", { atLeast: 18 })),
      "人民调解员应当由成年公民担任",
      MED("04"),
    ),
    requires(
      anyOf(missing("mentor"), { path: "mentor", is: "ne", value: { path: "account" } }, missing("account")),
      "本人不得为自己的传帮带导师",
      PAIRS,
    ),
  ],
  members: ["account"],
  seenBy: ["justice-office-head", "justice-assistant", "mediation-head", "mediator", "dispute-clerk", "org-head"],
});
