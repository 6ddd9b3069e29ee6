import { POW } from "../../build/basis.ts";
import { instrument, line, numberLine, para, sealed } from "../blocks.ts";

/** 提请规划认定的函 to the planning authority (POW-12). */
export const planningInquiry = instrument({
  id: "planning-inquiry",
  title: "关于提请规划认定的函",
  basis: POW(12),
  layout: "official",
  series: "{org}规询函〔{year}〕{seq}号",
  needs: {
    planningOffice: "规划主管部门",
    "place.text": "地点",
    measuredArea: "测量面积",
    planningQuestion: "提请认定的事项",
  },
  body: [
    numberLine,
    line("{planningOffice}："),
    para(
      "本机关查处位于{place.text}的涉嫌违法建设一案（{$matter.number}），建设单位（个人）{offender.name}，经{measureWay}，建筑面积{measuredArea}平方米，用途为{use.title}，结构为{structure}。",
    ),
    para("现提请你单位就下列事项出具书面认定意见：{planningQuestion}"),
    line("附：测量图（成果）、现场照片"),
    sealed,
  ],
});
