import { consent, handler } from "../../build/act.ts";
import { FZ } from "../../build/basis.ts";
import { onState } from "../../build/clock.ts";
import { atLeast, done, filled, given, is, requires, valueAt, where } from "../../build/condition.ts";
import { account, date, exhibits, integer, longtext, taxonomy, text, yesno } from "../../build/field.ts";
import { days, months } from "../../build/length.ts";
import { ended, keep, procedure, success } from "../../build/procedure.ts";
import { annualReportLetter } from "../../instruments/education/annual-report-letter.ts";

const KEEPERS = ["justice-office-head", "justice-assistant", "office-clerk", "office-head"] as const;
const G = { report: { group: "报告" }, parts: { group: "内容" }, sent: { group: "报送" }, open: { group: "公开" } };

/**
 * 年度报告的报送和公开: the report on law-based government of the year that ended, with its four parts (FZ-25), goes to the level
 * above, with a copy to its inspection office, before 1 March (FZ-23a), and to the public before 1 April unless it is secret
 * (FZ-24). Both limits are counted from 31 December: two months and three months end on the last days allowed.
 */
export const annualReportFiling = procedure({
  id: "annual-report-filing",
  title: "法治政府建设年度报告报送公开",
  area: "education",
  basis: [FZ("06"), FZ("23a"), FZ("24"), FZ("25")],
  subject: "{year}年度法治政府建设情况报告",
  fields: {
    year: integer("报告年度", { ...G.report, min: 2000, max: 2100 }),
    yearEnd: date("报告年度末日", { ...G.report, help: "报告年度的12月31日，报送、公开期限自此日起算" }),
    writer: account("执笔人", G.report),
    reportId: text("报告编号", { ...G.report, help: "本系统中报告草稿的编号" }),
    measures: longtext("主要举措和成效", G.parts),
    problems: longtext("不足和原因", G.parts),
    headDuty: longtext("主要负责人履行第一责任人职责情况", G.parts),
    plan: longtext("下一年度主要安排", G.parts),
    others: longtext("其他需要报告的情况", G.parts),
    file: exhibits("报告正文", G.parts),
    addressee: text("报送的上一级党委、政府", G.sent),
    copyTo: text("抄送的上一级督察单位", G.sent),
    sentOn: date("报送日期", G.sent),
    secret: yesno("涉密不公开", G.open),
    secretGround: text("不公开的依据", G.open),
    channel: taxonomy("公开渠道", "disclosure-channel", G.open),
    address: text("公开网址", G.open),
    publishedOn: date("公开日期", G.open),
  },
  facets: {
    total: "year",
    channel: "channel",
    person: "writer",
    filedOn: "sentOn",
    effectiveOn: "publishedOn",
    special: "secret",
  },
  states: { drafting: "起草", signed: "待报送", sent: "待公开", closed: ended("已办结") },
  initial: "drafting",
  outcomes: { published: success("已公开"), withheld: success("涉密不公开") },
  acts: {
    begin: {
      title: "启动年度报告",
      basis: FZ("06"),
      from: "new",
      by: KEEPERS,
      collects: ["year", "yearEnd", "writer?"],
      assigns: { handler: "writer" },
    },
    sign: {
      title: "送审签发",
      basis: [FZ("06"), FZ("25")],
      from: ["drafting"],
      to: "signed",
      by: [handler, ...KEEPERS],
      collects: ["reportId?", "measures", "problems", "headDuty", "plan", "others?", "file?"],
      requires: [
        requires(
          { all: [filled("measures"), filled("problems"), filled("headDuty"), filled("plan")] },
          "年度报告须有举措成效、不足原因、主要负责人履职情况、下年安排四部分",
          FZ("25"),
        ),
      ],
      approval: [consent("主要负责人签发", ["org-head"], { basis: FZ("06") })],
    },
    send: {
      title: "报送上一级",
      basis: FZ("23a"),
      from: ["signed"],
      to: "sent",
      by: KEEPERS,
      collects: ["addressee", "copyTo", "sentOn"],
      requires: [
        requires({ path: "sentOn", is: "le", value: { path: "$today" } }, "报送之后才能登记", FZ("23a")),
        requires(atLeast("sentOn", valueAt("yearEnd")), "报送日期须在报告年度结束之后", FZ("23a")),
      ],
      issues: ["annual-report-letter"],
    },
    disclose: {
      title: "登记公开",
      basis: FZ("24"),
      from: ["sent"],
      to: [
        { to: "closed", when: given("secret", true), outcome: "withheld" },
        { to: "closed", outcome: "published" },
      ],
      by: KEEPERS,
      collects: [
        "secret",
        { field: "secretGround", when: is("secret", true), required: true },
        { field: "channel", when: is("secret", false), required: true },
        { field: "publishedOn", when: is("secret", false), required: true },
        { field: "address", when: is("secret", false), required: false },
      ],
      requires: [
        requires(done("send"), "须先报送上一级", FZ("23a")),
        requires(
          where(is("secret", true), filled("secretGround")),
          "年度报告除涉密外应当向社会公开，不公开须写明依据",
          FZ("24"),
        ),
      ],
    },
  },
  clocks: {
    send: {
      title: "年度报告报送期限（3月1日前）",
      basis: FZ("23a"),
      length: months(2),
      from: "yearEnd",
      starts: "begin",
      stops: ["send", onState("closed")],
      roll: "none",
      warns: [days(15)],
      expires: "supervise",
    },
    disclose: {
      title: "年度报告公开期限（4月1日前）",
      basis: FZ("24"),
      length: months(3),
      from: "yearEnd",
      starts: "begin",
      stops: [onState("closed")],
      roll: "none",
      warns: [days(15)],
      expires: "supervise",
    },
  },
  mainClocks: ["send", "disclose"],
  instruments: [annualReportLetter],
  leads: ["justice-office-head", "deputy-head", "org-head"],
  universal: { return: false, suspend: false },
  seenBy: [...KEEPERS, "disclosure-clerk", "deputy-head", "org-head", "auditor"],
  retention: keep(0),
});
