import { FZ } from "../../build/basis.ts";
import { filled } from "../../build/condition.ts";
import { heading, instrument, line, numberLine, para, sealed } from "../blocks.ts";

/** 法治政府建设年度情况的报告: to the level above, copied to its inspection office (FZ-23a), in the four parts of FZ-25. */
export const annualReportLetter = instrument({
  id: "annual-report-letter",
  title: "法治政府建设年度情况的报告",
  layout: "official",
  basis: [FZ("23a"), FZ("25")],
  series: "{org}报〔{year}〕{seq}号",
  needs: {
    year: "报告年度",
    addressee: "报送的上一级党委、政府",
    copyTo: "抄送的督察单位",
    measures: "主要举措和成效",
    problems: "不足和原因",
    headDuty: "主要负责人履职情况",
    plan: "下一年度安排",
  },
  body: [
    numberLine,
    line("{addressee}："),
    para("现将{year}年度法治政府建设情况报告如下："),
    heading("一、主要举措和成效"),
    para("{measures}"),
    heading("二、存在的不足和原因"),
    para("{problems}"),
    heading("三、主要负责人履行推进法治建设第一责任人职责情况"),
    para("{headDuty}"),
    heading("四、下一年度主要安排"),
    para("{plan}"),
    heading("五、其他需要报告的情况", filled("others")),
    para("{others}", filled("others")),
    sealed,
    line("抄送：{copyTo}"),
  ],
});
