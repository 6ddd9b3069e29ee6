import { POW } from "../../build/basis.ts";
import { anyOf, filled, given, is, not, requires, where } from "../../build/condition.ts";
import { account, choice, matterRef, phone, taxonomy, text, unit, yesno } from "../../build/field.ts";
import { roster } from "../../build/roster.ts";
import { TEAM_KINDS } from "./team.ts";

/** Who serves in which team, from which body they come, and whether the command centre manages them (纳管). */
export const teamMember = roster({
  id: "team-member",
  title: "队伍成员",
  area: "rosters",
  basis: [POW("13"), POW("14")],
  subject: "{name} {team.title}",
  dates: { from: "纳管（到岗）日期", to: "退出日期" },
  fields: {
    name: text("姓名"),
    account: account("账号"),
    sourceUnit: taxonomy("来源单位", "source-body"),
    employer: text("所属单位名称", { help: "共建企业、第三方机构等外部成员填写" }),
    outside: yesno("外部成员"),
    unit: unit("所在单位"),
    team: matterRef("所属队伍", "team"),
    squad: choice("分队类型", TEAM_KINDS),
    managed: yesno("指挥中心纳管"),
    post: choice("岗位", {
      frontline: "一线执法",
      command: "指挥调度",
      legal: "法制审核",
      support: "后勤保障",
      grid: "网格",
      other: "其他",
    }),
    employment: choice("编制类型", {
      civil: "行政编制",
      public: "事业编制",
      assigned: "派驻（下沉）",
      contract: "合同制",
      auxiliary: "辅助人员",
      volunteer: "志愿者",
    }),
    certified: yesno("持执法证"),
    phone: phone("联系电话"),
  },
  facets: {
    person: "account",
    category: "sourceUnit",
    subcategory: "squad",
    topic: "team.title",
    source: "employer",
    mode: "post",
    level: "employment",
    unit: "unit",
    flagged: "managed",
    special: "certified",
  },
  by: ["command-director", "personnel-clerk", "enforcement-head"],
  collects: [
    "name",
    "account?",
    "sourceUnit",
    "employer?",
    "outside?",
    "unit",
    "team?",
    "squad",
    "managed",
    "post",
    "employment",
    "certified",
    "phone?",
  ],
  requires: [
    requires(
      anyOf(not(filled("employment")), not(is("employment", "auxiliary")), not(is("post", "legal"))),
      "辅助人员只能从事配合性工作，不得担任法制审核",
      POW("14"),
    ),
    requires(where(given("outside", true), filled("employer")), "外部成员须登记所属单位", POW("02")),
    requires(
      where(given("outside", true), is("certified", false)),
      "外部成员不具有行政执法资格，只能从事配合性工作",
      POW("13"),
    ),
  ],
  seenBy: ["command-director", "personnel-clerk", "enforcement-head", "squad-leader", "org-head"],
});
