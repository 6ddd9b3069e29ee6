import { APL, PAF } from "../../build/basis.ts";
import { cell, form, instrument, signatures, wide } from "../blocks.ts";

/** 听证报告: what the chair reports to whoever decides (PAF-10; asked for by local rules). */
export const hearingReport = instrument({
  id: "hearing-report",
  title: "听证报告",
  basis: [PAF("10"), APL(65)],
  series: "{org}听报字〔{year}〕{seq}号",
  needs: { hearingChair: "听证主持人", hearingReport: "听证情况和意见" },
  body: [
    form(
      [cell("当事人", "{offender.name}", 6), cell("案由", "{cause.title}", 6)],
      [cell("听证时间", "{hearingAt}", 6), cell("听证主持人", "{hearingChair}", 6)],
      wide("拟处罚内容", "{proposedText}", 3),
      wide("听证情况和处理意见", "{hearingReport}", 8),
    ),
    signatures({ 听证主持人: "", 日期: "{$date}" }),
  ],
});
