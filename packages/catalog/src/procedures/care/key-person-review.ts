import { handler } from "../../build/act.ts";
import { local } from "../../build/basis.ts";
import { inOrder, past } from "../../build/dated.ts";
import { done, requires } from "../../build/condition.ts";
import { account, choice, date, exhibits, longtext, party, taxonomy, text, unit, units } from "../../build/field.ts";
import { days, months, setting } from "../../build/length.ts";
import { ended, keep, localSetting, neutral, procedure, success } from "../../build/procedure.ts";

const WORK = local("LOCAL-KEY", "重点人、重点事研判工作制度", "U");
const analysts = [handler, "dispute-clerk", "petition-clerk", "petition-head"] as const;

/** 重点人、重点事: person by person, case by case, looked at again before each cycle ends. */
export const keyPersonReview = procedure({
  id: "key-person-review",
  title: "重点人、重点事研判",
  area: "care",
  basis: WORK,
  subject: "{kind.title} {person.name}{matterName}",
  fields: {
    object: choice("研判对象", { person: "重点人", matter: "重点事" }, { group: "纳入" }),
    person: party("重点人", { group: "纳入" }),
    matterName: text("重点事", { group: "纳入", sensitivity: "personal" }),
    kind: taxonomy("类别", "key-person-kind", { group: "纳入" }),
    community: unit("所在社区", { group: "纳入" }),
    listedOn: date("纳入日期", { group: "纳入" }),
    reason: longtext("纳入理由和基本情况", { group: "纳入", sensitivity: "secret" }),
    officer: account("包保责任人", { group: "纳入" }),
    leader: account("包保领导", { group: "纳入" }),
    reviewedOn: date("研判日期", { group: "研判" }),
    participants: units("参加单位", { group: "研判" }),
    partners: text("信访局、派出所等参加单位", { group: "研判" }),
    level: choice("风险等级", { high: "高", middle: "中", low: "低" }, { group: "研判" }),
    analysis: longtext("研判意见", { group: "研判", sensitivity: "secret" }),
    measures: longtext("稳控化解措施", { group: "研判", sensitivity: "secret" }),
    files: exhibits("研判材料", { group: "研判" }),
    progressOn: date("工作日期", { group: "落实" }),
    progress: longtext("措施落实情况", { group: "落实", sensitivity: "secret" }),
    leftOn: date("退出日期", { group: "退出" }),
    leaveGround: choice("退出原因", { settled: "化解", moved: "迁出", other: "其他" }, { group: "退出" }),
    endText: longtext("退出说明", { group: "退出" }),
  },
  facets: {
    category: "kind",
    subcategory: "leaveGround",
    mode: "object",
    level: "level",
    party: "person",
    community: "community",
    person: "officer",
    occurredOn: "reviewedOn",
    validFrom: "listedOn",
    validTo: "leftOn",
  },
  states: { listed: "在册", closed: ended("已退出") },
  initial: "listed",
  outcomes: { settled: success("化解退出"), left: neutral("退出") },
  acts: {
    list: {
      title: "纳入研判",
      basis: WORK,
      from: "new",
      by: ["dispute-clerk", "petition-clerk", "petition-head"],
      collects: [
        "object",
        { field: "person", required: true, when: { path: "object", is: "eq", value: "person" } },
        { field: "matterName", required: true, when: { path: "object", is: "eq", value: "matter" } },
        "kind",
        "community",
        "listedOn",
        "reason",
        "officer",
        "leader?",
      ],
      requires: [past("listedOn", "纳入日期", WORK)],
      assigns: { handler: "officer" },
      members: ["officer", "leader"],
    },
    review: {
      title: "研判",
      help: "逐人分析、逐案研判，底数清、情况明",
      basis: WORK,
      from: ["listed"],
      by: analysts,
      collects: ["reviewedOn", "participants?", "partners?", "level", "analysis", "measures", "files?"],
      requires: [past("reviewedOn", "研判日期", WORK)],
      task: "awaited",
    },
    follow: {
      title: "登记措施落实",
      basis: WORK,
      from: ["listed"],
      by: analysts,
      collects: ["progressOn", "progress"],
      requires: [requires(done("review"), "请先研判", WORK), past("progressOn", "工作日期", WORK)],
      task: "optional",
    },
    leave: {
      title: "退出",
      basis: WORK,
      from: ["listed"],
      to: [
        { to: "closed", outcome: "settled", when: { path: "leaveGround", is: "eq", value: "settled" } },
        { to: "closed", outcome: "left" },
      ],
      by: analysts,
      collects: ["leftOn", "leaveGround", "endText"],
      requires: [
        requires(done("review"), "未经研判不得退出", WORK),
        past("leftOn", "退出日期", WORK),
        inOrder("listedOn", "leftOn", "退出日期不得早于纳入日期", WORK),
      ],
      approval: [{ title: "分管负责人批准", roles: ["deputy-head"], mode: "any" }],
      task: "optional",
    },
  },
  clocks: {
    review: {
      title: "研判周期",
      basis: WORK,
      length: months(setting("cycleMonths")),
      starts: ["list", "review"],
      stops: ["review", "state:closed"],
      warns: [days(5)],
      expires: "supervise",
    },
  },
  settings: { cycleMonths: localSetting("研判周期（月）", 1, WORK) },
  leads: ["petition-head", "deputy-head"],
  universal: { circulate: false },
  seenBy: ["dispute-clerk", "petition-clerk", "petition-head", "deputy-head", "org-head"],
  sensitivity: "secret",
  retention: keep(30),
});
