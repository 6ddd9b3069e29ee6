import { XF } from "../../build/basis.ts";
import { filled, is } from "../../build/condition.ts";
import { instrument, line, numberLine, para, sealed } from "../blocks.ts";

/** 信访事项告知书: transferred, led into the way the law provides, or not accepted, and to whom to turn (XF-22b, XF-23b, XF-31a). */
export const petitionGuidanceNotice = instrument({
  id: "petition-guidance-notice",
  title: "信访事项告知书",
  basis: [XF("23b"), XF("22b"), XF("31a")],
  series: "{org}信告〔{year}〕{seq}号",
  served: true,
  needs: {
    "petitioner.name": "信访人",
    receivedOn: "收到信访事项之日",
    content: "信访请求",
    toldText: "告知的理由、途径和有权处理的机关",
  },
  body: [
    numberLine,
    line("{petitioner.name}："),
    para("你（单位）提出的信访事项，本机关于{receivedOn}收到，信访请求为：{content}"),
    para("经审查，对该信访事项本机关不予受理（不再受理）。理由和依据：{refuseGround}。", filled("refuseGround")),
    para("该信访事项已转送{forwardTo}处理。", filled("forwardTo")),
    para("该信访事项应当通过下列途径处理：{route}。", filled("route")),
    para("检举控告事项的内容依法保密。", is("class", "accusation")),
    para("现告知如下：{toldText}"),
    sealed,
  ],
});
