import type { OutlineSection } from "@fadu/engine/definition/indicator.ts";
import { said, some, writer } from "../build.ts";

/** 推进行政执法改革: teams, cases, illegal construction, supervision. */
export const enforcementSection: OutlineSection = {
  id: "enforcement",
  heading: "推进行政执法改革",
  required: false,
  paragraphs: [
    said(
      "推进执法队伍集成。目前，总纳管人员{RY-03}人。",
      some("RY-04", "目前一线综合执法人员{RY-04}名。"),
      "推进一件事集成，共有{LH-02}个一件事主题。",
      "去年以来，以街道名义立案查处一般程序案件{CFP-01}件，其中今年{CFP-01Y}件。",
      some("LH-01", "协调组织联合执法{LH-01}次。"),
    ),
    said(
      "依托平台对事件办理情况的动态分析，今年以来，成功预警执法、涉稳等风险{YP-01|余}起",
      { text: "，投诉量同比下降{SQ-02|绝对值}", when: [{ figure: "SQ-02", is: "down" }] },
      { text: "，投诉量同比上升{SQ-02|绝对值}", when: [{ figure: "SQ-02", is: "up" }] },
      { text: "，投诉量同比持平", when: [{ figure: "SQ-02", is: "level" }] },
      "。",
      some("YP-02", "综合研判事项{YP-02}项。"),
    ),
    said(
      some(
        "CFP-03",
        "全年对各类违法行为立案{CFP-01A}宗，作出行政处罚决定{CFP-03}宗，涉及罚款金额{CFP-05|万}万元",
        "CFP-01A",
      ),
      some("CFP-04", "（含上年立案本年作出决定的{CFP-04}宗、金额{CFP-06|万}万元）"),
      some("CFP-03", "。"),
      some("CFP-07", "已收到罚没款{CFP-07|万}万元。"),
      some("CFP-01E", "受委托立案{CFP-01E}宗，罚款金额{CFP-05E|万}万元。"),
      some("CFJ-01", "简易程序处罚{CFJ-01}件次，罚款{CFJ-02|万}万元。"),
      some("CFJ-02", "全年累计罚款{CFP-08}元。", "CFP-05"),
      some("CFJ-04", "查处交通违章行为{CFJ-04}件次，罚款{CFJ-05}元。"),
    ),
    said(
      some("QT-01", "发布执法巡查任务{QT-01}项。"),
      some("QT-02", "开展执法检查{QT-02}次。"),
      some("EVT-01", "完成数字案件办理{EVT-01}件。"),
      some("EVT-02", "解决社区反馈问题{EVT-02}件次。"),
      some("EVT-03", "微网格巡查覆盖率{EVT-03}。"),
      some("EVT-04", "目前事件分类标签共有{EVT-04}个。"),
    ),
    said(
      some("WJ-01", "立案查处违法建筑{WJ-01}起。"),
      some("WJ-02", "强制拆除违法建筑{WJ-02}起。"),
      some("WJ-03", "拆除违法建设{WJ-03}处，拆除面积{WJ-04}㎡。"),
      some("WJ-05", "违法建设罚没{WJ-05}元。"),
      some("WJ-06", "年度拆违任务完成率{WJ-06}。"),
      some("WJ-07", "办结上级督办案件{WJ-07}件。"),
    ),
    said(
      some("JD-01", "目前聘请行政执法监督员{JD-01}人。"),
      some("JD-02", "监督员参加执法活动{JD-02}次。"),
      some("JD-03", "现场收集行政执法监督意见{JD-03}次。"),
      some("HS-03", "审核重大执法决定{HS-03}起。"),
      some("D-11", "评查执法案卷{D-11}份。"),
    ),
    writer("行政执法三项制度、执法监督、联合执法的情况"),
  ],
};
