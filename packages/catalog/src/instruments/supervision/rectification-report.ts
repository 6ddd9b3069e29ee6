import { SUP } from "../../build/basis.ts";
import { filled } from "../../build/condition.ts";
import { instrument, line, numberLine, para, sealed } from "../blocks.ts";

/** 行政执法监督整改情况报告 (SUP-03). */
export const rectificationReport = instrument({
  id: "rectification-report",
  title: "行政执法监督整改情况报告",
  layout: "official",
  basis: SUP("03"),
  series: "{org}执监报〔{year}〕{seq}号",
  needs: { facts: "问题情况", measures: "整改措施", result: "整改结果", reportText: "整改情况报告" },
  body: [
    numberLine,
    line("{issuer}：", filled("issuer")),
    para("你单位《{document}》（{documentNumber}）收悉，现将整改情况报告如下。", filled("documentNumber")),
    para("一、存在的问题。{facts}"),
    para("二、问题成因。{cause}"),
    para("三、整改措施和结果。{measures}{result}"),
    para("四、{reportText}"),
    sealed,
  ],
});
