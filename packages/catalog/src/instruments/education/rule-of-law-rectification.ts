import { FZ } from "../../build/basis.ts";
import { filled } from "../../build/condition.ts";
import { heading, instrument, line, numberLine, para, sealed } from "../blocks.ts";

/** 督察反馈问题整改情况报告: to the body that inspected, by the day it set (FZ-26). */
export const ruleOfLawRectification = instrument({
  id: "rule-of-law-rectification",
  title: "督察反馈问题整改情况的报告",
  layout: "official",
  basis: FZ("26"),
  series: "{org}报〔{year}〕{seq}号",
  needs: { inspector: "督察单位", feedbackOn: "收到反馈日期", rectifyBy: "整改期限", rectified: "整改情况" },
  body: [
    numberLine,
    line("{inspector}："),
    para("{feedbackOn}收到反馈意见后，我单位按照{rectifyBy}前完成整改的要求逐项落实，现将整改情况报告如下："),
    heading("一、反馈意见"),
    para("{feedbackText}"),
    heading("二、整改情况"),
    para("{rectified}"),
    heading("三、未完成的问题和下一步安排", filled("remainder")),
    para("{remainder}", filled("remainder")),
    sealed,
  ],
});
