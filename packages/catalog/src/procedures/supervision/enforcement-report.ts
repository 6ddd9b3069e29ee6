import { collect, consent, handler } from "../../build/act.ts";
import { TSY } from "../../build/basis.ts";
import { atMost, filled, gap, requires, valueAt } from "../../build/condition.ts";
import { choice, date, exhibits, integer, longtext, money, table, text } from "../../build/field.ts";
import { at, computedNumber, total } from "../../build/formula.ts";
import { days } from "../../build/length.ts";
import { ended, keep, procedure, series, success } from "../../build/procedure.ts";
import { enforcementStatement } from "../../instruments/supervision/enforcement-statement.ts";
import { readers, supervised, supervisors } from "./regime.ts";

/** 行政执法数据年度公开: last year's figures public, and reported up, by 31 January (国办发〔2018〕118号（六）). */
export const enforcementReport = procedure({
  id: "enforcement-report",
  title: "年度行政执法数据公开",
  area: "supervision",
  basis: TSY("06d"),
  subject: "{year}年度行政执法数据",
  numbering: { matter: series("{org}执数〔{year}〕{seq}号", { gapless: false }) },

  fields: {
    year: text("年度", { group: "编制", help: "如2025" }),
    from: date("统计期起", { group: "编制" }),
    to: date("统计期止", { group: "编制" }),
    figures: table(
      "执法数据",
      {
        kind: choice(
          "执法类别",
          { penalty: "行政处罚", measure: "行政强制", check: "行政检查", licence: "行政许可", other: "其他" },
          { required: true },
        ),
        count: integer("数量", { required: true, min: 0, unit: "件" }),
        amount: money("金额", { min: 0 }),
      },
      { group: "编制" },
    ),
    text: longtext("总体情况说明", { group: "编制" }),
    publishedOn: date("公开日期", { group: "公开" }),
    publishedWhere: text("公开载体", { group: "公开" }),
    reportedTo: text("报送机关", { group: "公开", help: "本级人民政府和上级主管部门" }),
    reportedOn: date("报送日期", { group: "公开" }),
    proof: exhibits("公开页面、报送凭证", { group: "公开" }),
  },
  computed: { count: computedNumber("执法数量合计", total(at("figures.count")), TSY("06d")) },
  facets: { topic: "year", total: "$computed.count", effectiveOn: "publishedOn", dueOn: "$due.publish" },

  states: { drafting: "编制中", releasing: "待公开", closed: ended("已公开") },
  initial: "drafting",
  outcomes: { published: success("已公开并报送") },

  acts: {
    begin: {
      title: "启动编制",
      basis: TSY("06d"),
      from: "new",
      by: ["case-clerk", "enforcement-head", ...supervisors],
      collects: ["year", "from", "to"],
      requires: [
        requires(gap("from", "to", "day", { atLeast: 364, atMost: 365 }), "统计期为整个年度", TSY("06d")),
        requires(atMost("to", valueAt("$today")), "年度结束后编制", TSY("06d")),
      ],
      assigns: { handler: "$actor.account" },
    },
    compile: {
      title: "汇总数据",
      basis: TSY("06d"),
      from: ["drafting"],
      to: "releasing",
      by: [handler, "case-clerk", ...supervisors],
      collects: ["figures", "text"],
      requires: [requires(filled("figures.0"), "请逐类填写执法数据", TSY("06d"))],
      approval: [consent("主要负责人审签", ["org-head"], { basis: TSY("06d") })],
      issues: ["enforcement-statement"],
    },
    release: {
      title: "公开并报送",
      basis: TSY("06d"),
      from: ["releasing"],
      to: "closed",
      outcome: "published",
      by: [handler, "case-clerk", ...supervisors],
      collects: ["publishedOn", "publishedWhere", "reportedTo", "reportedOn", collect("proof", { required: true })],
      requires: [
        requires(atMost("publishedOn", valueAt("$today")), "公开日期不得晚于今日", TSY("06d")),
        requires(atMost("reportedOn", valueAt("$today")), "报送日期不得晚于今日", TSY("06d")),
      ],
    },
  },

  clocks: {
    // Thirty-one days after the last of December: 31 January.
    publish: {
      title: "公开期限（1月31日前）",
      basis: TSY("06d"),
      length: days(31),
      starts: "begin",
      from: "to",
      stops: ["release"],
      roll: "none",
      warns: [days(10)],
      expires: "supervise",
    },
  },
  instruments: [enforcementStatement],
  leads: ["enforcement-head", "justice-office-head"],
  universal: { suspend: false, resume: false },
  seenBy: [...supervisors, ...supervised, ...readers, "case-clerk"],
  sensitivity: "public",
  retention: keep(30),
});
