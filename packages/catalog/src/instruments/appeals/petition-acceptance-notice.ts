import { XF } from "../../build/basis.ts";
import { instrument, line, numberLine, para, sealed } from "../blocks.ts";

/** 信访事项受理告知书: received, by which way and procedure it is handled (XF-23b, XF-23c). */
export const petitionAcceptanceNotice = instrument({
  id: "petition-acceptance-notice",
  title: "信访事项受理告知书",
  basis: [XF("23b"), XF("23c"), XF("31b")],
  series: "{org}信受〔{year}〕{seq}号",
  served: true,
  needs: {
    "petitioner.name": "信访人",
    receivedOn: "收到信访事项之日",
    content: "信访请求",
    class: "信访事项类别",
    wayText: "处理途径和程序",
  },
  body: [
    numberLine,
    line("{petitioner.name}："),
    para("你（单位）提出的信访事项，本机关于{receivedOn}收到，信访请求为：{content}"),
    para("经审查，该信访事项属于{class}类，属于本机关职权范围，决定予以受理。处理途径和程序：{wayText}"),
    para("你（单位）可以凭本告知书编号查询办理情况，并对办理情况作出评价。"),
    sealed,
  ],
});
