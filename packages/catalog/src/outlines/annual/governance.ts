import type { OutlineSection } from "@fadu/engine/definition/indicator.ts";
import { said, some, writer } from "../build.ts";

/** 压实法治建设责任: the leadership, study, and who carries it. */
export const dutySection: OutlineSection = {
  id: "duty",
  heading: "压实法治建设责任",
  required: false,
  paragraphs: [
    writer("学习贯彻习近平法治思想、落实上级年度工作要点、法治建设议事协调机制的情况"),
    said(
      "今年以来，班子会议研判法治议题{JC-01}次",
      some("FY-08", "，化解高风险行政案件{FY-08}起"),
      "。",
      some("JC-02", "审议三重一大议题{JC-02}宗。"),
      some("JC-03", "其中涉及重大工程（采购）{JC-03}宗。"),
      some("D-01", "形成月度研判报告{D-01}期。"),
    ),
    said(
      "推进领导干部带头学法用法，开展{XUE-01}期理论学习中心组的法治学习。",
      some("XUE-05", "开展专题述法{XUE-05}场。"),
      some("ZZ-01", "街道公职律师新增{ZZ-01}名。"),
      "执法证考试通过率{RY-01}",
      some("RY-02", "，取得新证{RY-02}人"),
      "。",
    ),
    said(
      some("XUE-02", "国家工作人员学法考试参考率{XUE-02}", "XUE-04"),
      some("XUE-04", "，通过率{XUE-04}，优秀率{XUE-03}。", "XUE-02", "XUE-03"),
      some("XUE-06", "工作人员法治培训覆盖率{XUE-06}。"),
      some("RY-05", "执法人员培训学时达标率{RY-05}。"),
      some("RY-06", "专项教育开展集中学习{RY-06}次。"),
      some("RY-08", "执法队伍教育整顿为期{RY-08|汉字}个月。"),
      some("ZZ-04", "目前法治人才库在库{ZZ-04}人。"),
      some("QT-03", "启动调研课题{QT-03}个。"),
    ),
  ],
};

/** 推动依法行政规范化: disputes, disclosure, review, decisions, litigation. */
export const administrationSection: OutlineSection = {
  id: "administration",
  heading: "推动依法行政规范化",
  required: false,
  paragraphs: [
    said(
      "强化矛盾纠纷协调处置。今年以来，成功调处各类矛盾纠纷{TJ-01}起",
      some("TJ-07", "，防止{TJ-07|汉字}起可能转化为刑事案件的纠纷恶化"),
      "。",
      some("TJ-03", "调解案件{TJ-02}件，涉及金额{TJ-03|万}万元，调解成功率{TJ-04}。", "TJ-02"),
      some("TJ-05", "处理劳资纠纷{TJ-05}宗，涉及劳动者{TJ-06}人次。"),
      some("TJ-08", "就纠纷召开协调会{TJ-08}次。"),
      some("TJ-10", "推动{TJ-10}户遗留问题达成共识。"),
      some("TJ-09", "目前已编印调解案例汇编{TJ-09}版。"),
    ),
    said(
      some("XF-01", "畅通信访渠道。受理信访诉求{XF-01}宗，化解{XF-02}宗，化解率{XF-03}。"),
      some("XF-04", "目前建成群众诉求服务大厅{XF-04}个。"),
      some("XF-05", "目前设有群众诉求服务窗口{XF-05}个。"),
    ),
    said(
      "做好信息公开。{年}年主动公开信息{GK-01}条，全年收到政府信息公开申请{GK-02}件",
      "，按时答复率{GK-03}。",
      some("GK-04", "线下通过居民区公示信息{GK-04}份。"),
    ),
    said(
      "推行法律顾问和合法性审查制度。今年以来，共出具合法性审查意见书{HS-01}件。",
      some("HT-01", "审核各类合同{HT-01}份。"),
      some("ZX-01", "法律顾问为政府部门解答法律咨询{ZX-01}次。"),
      some("HS-02", "法律顾问参与法治审核会{HS-02}次。"),
      some("FY-09", "法律顾问处置诉讼案件、纠纷{FY-09}件。"),
      some("HS-04", "发文合法性审查覆盖率{HS-04}。"),
      some("ZZ-03", "目前驻队律师年度经费{ZZ-03}元。"),
    ),
    said(
      some("GF-03", "规范行政决策和文件管理。制定行政规范性文件{GF-03}件，公开征求意见覆盖率{GF-04}。"),
      some("GF-01", "行政规范性文件备案{GF-01}件。"),
      some("GF-02", "废止行政规范性文件{GF-02}件。"),
      some("JC-04", "作出重大行政决策{JC-04}件。"),
      { text: "无决策被认定违法、无效情形。", when: [{ figure: "JC-05", is: "zero" }] },
      some("JC-05", "决策被认定违法、无效{JC-05}件。"),
      some("JC-06", "收到法治观察意见{JC-06}份。"),
      { text: "无政府失信行为。", when: [{ figure: "QT-05", is: "zero" }] },
      some("QT-05", "被认定政府失信行为{QT-05}次。"),
      some("QT-04", "登记违规干预情形{QT-04}次。"),
      some("QT-06", "目前无法定依据的审批、中介、收费事项仍有{QT-06}项。"),
    ),
    said(
      "有效化解行政争议。以实现行政诉讼立案量和败诉率下降为目标，调处行政争议{FY-07}件",
      { text: "，实现本年度行政诉讼{FY-03|零}败诉", when: [{ figure: "FY-03", is: "zero" }] },
      { text: "，本年度行政诉讼败诉{FY-03}件", when: [{ figure: "FY-03", is: "some" }] },
      "；行政诉讼收案{D-14A}宗",
      { text: "，同比下降{FY-10|绝对值}", when: [{ figure: "FY-10", is: "down" }] },
      { text: "，同比上升{FY-10|绝对值}", when: [{ figure: "FY-10", is: "up" }] },
      { text: "，与上年持平", when: [{ figure: "FY-10", is: "level" }] },
      { text: "，败诉率同比下降{FY-11|绝对值}", when: [{ figure: "FY-11", is: "down" }] },
      { text: "，败诉率同比上升{FY-11|绝对值}", when: [{ figure: "FY-11", is: "up" }] },
      "。严格落实负责人出庭制度，行政机关负责人出庭率{FY-04}。",
    ),
    said(
      some("FY-05", "涉诉涉议案件共{FY-01}宗，其中行政诉讼{D-14A}宗、行政复议{FY-05}宗。", "D-14A"),
      some("FY-02", "行政诉讼胜诉结案{FY-02}宗。"),
      some("FY-06", "行政复议调解结案{FY-06}宗。"),
      some("D-14B", "民事应诉收案{D-14B}宗。"),
      some("FY-12", "组织民事应诉，胜诉{FY-12}审。"),
      some("FY-13", "诉讼案件涉及原告{FY-13}名。"),
    ),
  ],
};
