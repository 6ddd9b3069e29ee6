import { XF } from "../../build/basis.ts";
import { heading, instrument, line, numberLine, para, sealed } from "../blocks.ts";

/** 重大矛盾纠纷情况报告: reported in time, told to the units concerned (XF-25). */
export const conflictReport = instrument({
  id: "conflict-report",
  title: "重大矛盾纠纷情况报告",
  layout: "official",
  basis: XF("25"),
  series: "{org}报〔{year}〕{seq}号",
  needs: { reportedTo: "报告的机关", situation: "基本情况", measures: "已采取的措施" },
  body: [
    numberLine,
    line("{reportedTo}："),
    heading("一、基本情况"),
    para("{title}，涉及{headcount}人。{situation}"),
    heading("二、诉求"),
    para("{demands}"),
    heading("三、已采取的措施和下一步工作"),
    para("{measures}"),
    sealed,
  ],
});
