import { CORRECTION } from "../../build/customs.ts";
import { CC } from "../../build/basis.ts";
import { choice, date, exhibits, integer, longtext, table, text, yesno, account, datetime } from "../../build/field.ts";
import { ended, failure, keep, localSetting, neutral, procedure, success, withdrawn } from "../../build/procedure.ts";
import { not, given, requires } from "../../build/condition.ts";
import { correctionBreachReport } from "../../instruments/care/correction-breach-report.ts";
import { correctionLeaveApproval } from "../../instruments/care/correction-leave-approval.ts";
import { correctionPlan } from "../../instruments/care/correction-plan.ts";
import { correctionClocks } from "./correction/clocks.ts";
import { ending } from "./correction/ending.ts";
import { reception } from "./correction/reception.ts";
import { supervision } from "./correction/supervision.ts";
import { personFields } from "./parts.ts";

const sealed = [requires(not(given("minor", true)), "未成年社区矫正对象的信息应当保密，不得传阅、会商扩散", CC("54"))];

/** 社区矫正（司法所协助）: from the notice of the deciding organ to release; entrusted work, closed to everybody else. */
export const correctionPerson = procedure({
  id: "correction-person",
  title: "社区矫正对象",
  area: "care",
  basis: [CC("02"), CORRECTION],
  subject: "{person.name}",
  fields: {
    ...personFields("社区矫正对象"),
    minor: yesno("未成年社区矫正对象", { group: "对象", sensitivity: "personal" }),
    category: choice(
      "矫正类别",
      { control: "管制", probation: "宣告缓刑", parole: "假释", outside: "暂予监外执行" },
      { group: "通知" },
    ),
    decidedBy: text("决定机关", { group: "通知" }),
    documentNumber: text("判决、裁定、决定文书号", { group: "通知" }),
    crime: text("罪名", { group: "通知", sensitivity: "secret" }),
    effectiveOn: date("判决裁定生效（收到决定）日期", { group: "通知" }),
    noticeOn: date("收到通知日期", { group: "通知" }),
    termFrom: date("矫正期限起", { group: "通知" }),
    termTo: date("矫正期限止", { group: "通知" }),
    papers: exhibits("法律文书", { group: "通知" }),
    searchText: longtext("组织查找情况", { group: "查找" }),
    searchedAt: datetime("组织查找时间", { group: "查找" }),
    missingAt: datetime("发现失去联系时间", { group: "查找" }),
    missingText: longtext("失去联系情况", { group: "查找" }),
    foundOn: date("查找到日期", { group: "查找" }),
    foundText: longtext("查找结果", { group: "查找" }),
    reportedOn: date("报到（移交）日期", { group: "接收" }),
    receivedOn: date("接收日期", { group: "接收" }),
    officer: account("责任人", { group: "接收" }),
    team: table(
      "矫正小组",
      {
        name: text("姓名", { required: true }),
        role: choice("身份", {
          office: "司法所工作人员",
          community: "居（村）民委员会人员",
          family: "监护人、家庭成员",
          employer: "所在单位、就读学校人员",
          volunteer: "社会工作者、志愿者",
        }),
        sex: choice("性别", { male: "男", female: "女" }, { required: true }),
      },
      { group: "方案" },
    ),
    plan: longtext("矫正方案", { group: "方案", sensitivity: "personal" }),
    visitedOn: date("走访（报告）日期", { group: "监督管理" }),
    visitWay: choice(
      "方式",
      { home: "实地走访", report: "到所报告", phone: "电话、视频核查", check: "信息化核查" },
      { group: "监督管理" },
    ),
    visitText: longtext("情况记录", { group: "监督管理", sensitivity: "personal" }),
    studyOn: date("活动日期", { group: "教育帮扶" }),
    studyKind: choice(
      "活动类别",
      { study: "教育学习", online: "线上教育", labour: "公益活动", talk: "个别谈话", help: "帮困扶助" },
      { group: "教育帮扶" },
    ),
    studyHours: integer("时长", { group: "教育帮扶", unit: "小时", min: 1 }),
    studyText: longtext("活动内容", { group: "教育帮扶" }),
    leaveTo: text("外出地点", { group: "外出" }),
    leaveFrom: date("外出起", { group: "外出" }),
    leaveUntil: date("外出止", { group: "外出" }),
    leaveReason: longtext("外出理由", { group: "外出" }),
    countyNumber: text("县级社区矫正机构批准文号", { group: "外出" }),
    returnedOn: date("销假日期", { group: "外出" }),
    healthOn: date("报告（复查）日期", { group: "暂予监外执行" }),
    healthText: longtext("身体、病情情况", { group: "暂予监外执行", sensitivity: "secret" }),
    healthFiles: exhibits("病情复查材料", { group: "暂予监外执行" }),
    locatorGround: choice(
      "使用电子定位装置的情形",
      {
        injunction: "违反人民法院禁止令",
        leftArea: "无正当理由，未经批准离开所居住的市、县",
        silent: "拒不按照规定报告自己的活动情况，被给予警告",
        punished: "违反监督管理规定，被给予治安管理处罚",
        revocation: "拟提请撤销缓刑、假释或者暂予监外执行收监执行",
      },
      { group: "电子定位" },
    ),
    locatorFrom: date("批准日期", { group: "电子定位" }),
    locatorNumber: text("县级司法行政部门负责人批准文号", { group: "电子定位" }),
    locatorEndOn: date("解除日期", { group: "电子定位" }),
    breachOn: date("违规日期", { group: "惩处" }),
    breachText: longtext("违反规定的情况", { group: "惩处", sensitivity: "personal" }),
    breachProposal: choice(
      "建议",
      { admonish: "训诫", warn: "警告", police: "提请治安管理处罚", revoke: "提请撤销缓刑、假释或者收监执行" },
      { group: "惩处" },
    ),
    breachResult: text("处理结果和文号", { group: "惩处" }),
    court: text("裁定（决定）机关", { group: "惩处" }),
    courtReceivedOn: date("收到建议书日期", { group: "惩处" }),
    ruling: choice("裁定（决定）结果", { revoked: "撤销、收监执行", maintained: "不予撤销" }, { group: "惩处" }),
    rulingNumber: text("裁定（决定）文号", { group: "惩处" }),
    leftOn: date("解除（终止、转出）日期", { group: "解除" }),
    leaveGround: choice(
      "解除（终止、转出）原因",
      {
        expired: "矫正期满",
        pardoned: "被赦免",
        imprisoned: "被裁定撤销、决定收监执行",
        died: "死亡",
        moved: "变更执行地转出",
        rejected: "经核查不属本街道接收",
      },
      { group: "解除" },
    ),
    endText: longtext("解除（终止、转出）说明", { group: "解除" }),
  },
  facets: {
    category: "category",
    subcategory: "leaveGround",
    party: "person",
    community: "community",
    person: "officer",
    filedOn: "noticeOn",
    effectiveOn: "effectiveOn",
    validFrom: "receivedOn",
    validTo: "leftOn",
    special: "minor",
  },
  states: {
    notified: "待报到",
    searching: "逾期未报到查找中",
    received: "已接收待定方案",
    underway: "矫正中",
    missing: "失去联系查找中",
    proposed: "提请撤销、收监中",
    closed: ended("已解除"),
  },
  initial: "notified",
  outcomes: {
    released: success("解除矫正"),
    imprisoned: failure("收监执行"),
    ended: neutral("终止"),
    transferred: neutral("变更执行地转出"),
    rejected: withdrawn("不属本街道接收"),
  },
  acts: { ...reception, ...supervision, ...ending },
  clocks: correctionClocks,
  mainClocks: ["search", "report", "plan", "ruling", "back", "locator", "term"],
  instruments: [correctionPlan, correctionLeaveApproval, correctionBreachReport],
  settings: {
    planDays: localSetting("确定矫正小组、制定方案期限（日）", 10, [CC("24"), CORRECTION]),
    searchHours: localSetting("失去联系组织查找期限（小时）", 1, [CC("30"), CORRECTION]),
    officeLeaveDays: localSetting("司法所批准外出的最长日数", 7, CC("X1")),
    maxLeaveDays: localSetting("一次外出的最长日数", 30, CC("X1")),
    healthReportMonths: localSetting("保外就医报告身体情况间隔（月）", 1, CC("X1")),
    healthCheckMonths: localSetting("保外就医提交病情复查间隔（月）", 3, CC("X1")),
  },
  leads: ["justice-office-head"],
  universal: { circulate: { requires: sealed }, consult: { requires: sealed } },
  seenBy: ["justice-assistant", "justice-office-head", "deputy-head", "org-head"],
  sensitivity: "secret",
  retention: keep(30),
});
