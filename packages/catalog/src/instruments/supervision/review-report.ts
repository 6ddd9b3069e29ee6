import { REV } from "../../build/basis.ts";
import { instrument, numberLine, para, sealed } from "../blocks.ts";

/** 案卷评查情况通报 (REV-06, REV-12). */
export const reviewReport = instrument({
  id: "review-report",
  title: "行政执法案卷评查情况通报",
  layout: "official",
  basis: [REV("06"), REV("12")],
  series: "{org}卷评通〔{year}〕{seq}号",
  needs: { title: "活动名称", reportText: "评查总体情况", commonErrors: "普遍性问题和原因", advice: "改进要求" },
  body: [
    numberLine,
    para("{title}已经完成，评查{from}至{to}期间结案的案卷，现将情况通报如下。"),
    para("一、总体情况。{reportText}"),
    para("二、普遍性问题和原因。{commonErrors}"),
    para("三、改进要求。{advice}"),
    sealed,
  ],
});
