import { SAFETY } from "../../build/customs.ts";
import { instrument, line, numberLine, para, sealed } from "../blocks.ts";

/** 约谈通知书. */
export const interviewNotice = instrument({
  id: "interview-notice",
  title: "安全约谈通知书",
  basis: SAFETY,
  series: "{org}安约〔{year}〕{seq}号",
  served: true,
  needs: {
    "object.name": "约谈对象",
    reasonText: "存在的问题",
    appointedAt: "约谈时间",
    appointedPlace: "约谈地点",
  },
  body: [
    numberLine,
    line("{object.name}："),
    para("因你单位（人）存在下列问题，本街道决定进行安全约谈："),
    para("{reasonText}"),
    para("约谈时间：{appointedAt}；地点：{appointedPlace}。请主要负责人按时参加，并准备整改情况说明。"),
    sealed,
  ],
});
