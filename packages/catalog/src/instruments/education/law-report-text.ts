import { FZ } from "../../build/basis.ts";
import { filled } from "../../build/condition.ts";
import { heading, instrument, line, para, signatures } from "../blocks.ts";

/** 述法报告: the leader's own account, signed by the leader (FZ-27). */
export const lawReportText = instrument({
  id: "law-report-text",
  title: "述法报告",
  layout: "official",
  basis: [FZ("06"), FZ("27")],
  needs: {
    reporterName: "述法人",
    year: "年度",
    study: "学法用法情况",
    lawfulDecision: "依法决策、依法行政情况",
    problems: "存在问题",
    improvements: "改进措施",
  },
  body: [
    line("{year}年度述法报告"),
    line("述法人：{reporterName}"),
    heading("一、学习贯彻习近平法治思想、学法用法情况"),
    para("{study}"),
    heading("二、履行推进法治建设第一责任人职责情况", filled("principalDuty")),
    para("{principalDuty}", filled("principalDuty")),
    heading("依法决策、依法行政情况"),
    para("{lawfulDecision}"),
    heading("存在问题"),
    para("{problems}"),
    heading("改进措施"),
    para("{improvements}"),
    signatures({ 述法人签名: "", 日期: "" }),
  ],
});
