import { SZD } from "../../build/basis.ts";
import { heading, instrument, line, numberLine, para, sealed, table } from "../blocks.ts";

/** 会议纪要: what a meeting agreed, who answers for it and by when (SZD-03: 公文条例第八条). */
export const meetingMinutes = instrument({
  id: "meeting-minutes",
  title: "会议纪要",
  headline: "{name}纪要",
  layout: "official",
  basis: SZD("03"),
  series: "{org}会纪〔{year}〕{seq}号",
  needs: { name: "会议名称", heldOn: "会议日期", chair: "主持人", agenda: "议题和议定意见", minutesText: "会议纪要" },
  body: [
    numberLine,
    para("{heldOn}，{chair}主持召开{name}。现将会议议定事项纪要如下："),
    para("{minutesText}"),
    heading("议题和议定意见"),
    table("agenda", {
      topic: ["议题", 3],
      resolution: ["议定意见", 5],
      responsible: ["落实单位", 2],
      dueOn: ["完成期限", 2],
    }),
    line("主持：{chair}"),
    line("实到：{attended}人"),
    sealed,
  ],
});
