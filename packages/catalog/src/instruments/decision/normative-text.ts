import { NDR } from "../../build/basis.ts";
import { filled } from "../../build/condition.ts";
import { instrument, numberLine, para, sealed } from "../blocks.ts";

/** 行政规范性文件: registered, numbered and issued by one hand (NDR-04). */
export const normativeText = instrument({
  id: "normative-text",
  title: "行政规范性文件",
  headline: "{title}",
  layout: "official",
  basis: [NDR("04"), NDR("13"), NDR("14")],
  series: "{org}规〔{year}〕{seq}号",
  needs: {
    title: "文件名称",
    bodyText: "正文",
    legalBasis: "制定依据",
    effectiveOn: "施行日期",
    validTo: "有效期截止日期",
  },
  body: [
    numberLine,
    para("根据{legalBasis}，制定本文件。"),
    para("{bodyText}"),
    para("本文件自{effectiveOn}起施行，有效期至{validTo}。"),
    para("提前施行的说明：{earlyReason}", filled("earlyReason")),
    sealed,
  ],
});
