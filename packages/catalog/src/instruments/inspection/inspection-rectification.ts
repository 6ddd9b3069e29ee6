import { APL, INS } from "../../build/basis.ts";
import { instrument, line, numberLine, para, sealed } from "../blocks.ts";

/** 责令限期改正通知书 after an inspection (行政处罚法第二十八条). */
export const inspectionRectification = instrument({
  id: "inspection-rectification",
  title: "责令限期改正通知书（行政检查）",
  basis: [APL("28a"), INS("06")],
  series: "{org}检改〔{year}〕{seq}号",
  served: true,
  needs: {
    "object.name": "检查对象",
    rectifyItems: "改正内容和要求",
    rectifyBy: "改正期限",
    law: "改正依据",
  },
  body: [
    numberLine,
    line("{object.name}："),
    para("本机关于{$on.record}检查发现你（单位）存在以下问题：{resultText}"),
    para("根据{law}，责令你（单位）在{rectifyBy}前改正，具体要求：{rectifyItems}"),
    para("改正期限届满后本机关将予复查；逾期不改正的，依法处理。"),
    sealed,
  ],
});
