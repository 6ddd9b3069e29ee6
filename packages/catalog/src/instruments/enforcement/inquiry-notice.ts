import { APL, PAF } from "../../build/basis.ts";
import { instrument, line, numberLine, para, sealed } from "../blocks.ts";

/** 询问通知书: who is to come, when and where, about what. */
export const inquiryNotice = instrument({
  id: "inquiry-notice",
  title: "询问通知书",
  basis: [APL(55), PAF("03")],
  series: "{org}询通字〔{year}〕{seq}号",
  served: true,
  needs: { inquired: "被询问人", inquireAt: "询问时间", inquirePlace: "询问地点" },
  body: [
    numberLine,
    line("{inquired}："),
    para(
      "本机关正在依法调查{cause.title}一案。请你于{inquireAt}到{inquirePlace}接受询问，并携带下列材料：{inquireBring}",
    ),
    para("你有如实回答询问、协助调查的义务，有申请执法人员回避和陈述、申辩的权利。"),
    line("联系人：{contactPerson}　　联系电话：{contactPhone}"),
    sealed,
  ],
});
