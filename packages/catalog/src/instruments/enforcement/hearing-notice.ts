import { APL, PAF } from "../../build/basis.ts";
import { is } from "../../build/condition.ts";
import { instrument, line, numberLine, para, sealed } from "../blocks.ts";

/** 听证通知书, served at least seven working days ahead (APL-64b). */
export const hearingNotice = instrument({
  id: "hearing-notice",
  title: "行政处罚听证通知书",
  basis: [PAF("10"), APL("64b"), APL("64c"), APL("64d"), APL("64e")],
  series: "{org}听通字〔{year}〕{seq}号",
  served: true,
  needs: {
    "offender.name": "当事人",
    hearingAt: "听证时间",
    hearingPlace: "听证地点",
    hearingChair: "听证主持人",
    hearingOpen: "公开方式",
  },
  body: [
    numberLine,
    line("{offender.name}："),
    para("根据你（单位）的申请，本机关定于{hearingAt}在{hearingPlace}就{cause.title}一案举行听证。"),
    para("本次听证公开举行。", is("hearingOpen", "public")),
    para("因涉及国家秘密、商业秘密或者个人隐私，本次听证不公开举行。", is("hearingOpen", "closed")),
    para("听证主持人：{hearingChair}。你（单位）认为主持人与本案有直接利害关系的，有权申请回避。"),
    para(
      "你（单位）可以亲自参加听证，也可以委托一至二人代理。无正当理由拒不出席或者未经许可中途退出的，视为放弃听证权利，本机关终止听证。",
    ),
    sealed,
  ],
});
