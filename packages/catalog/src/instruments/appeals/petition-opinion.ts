import { XF } from "../../build/basis.ts";
import { heading, instrument, line, numberLine, para, sealed } from "../blocks.ts";

/** 信访处理意见书: claim, facts and reasons, opinion and its law; supported, explained or not supported (XF-32). */
export const petitionOpinion = instrument({
  id: "petition-opinion",
  title: "信访处理意见书",
  basis: [XF("31b"), XF("32"), XF("35a")],
  series: "{org}信处〔{year}〕{seq}号",
  served: true,
  needs: {
    "petitioner.name": "信访人",
    content: "信访人投诉请求",
    facts: "事实和理由",
    conclusion: "处理结论",
    opinionText: "处理意见",
    opinionBasis: "处理意见的法律法规依据",
    reviewOrgan: "复查机关",
  },
  body: [
    numberLine,
    line("信访人：{petitioner.name}"),
    line("住址：{petitioner.address}"),
    heading("一、投诉请求"),
    para("{content}"),
    heading("二、事实和理由"),
    para("{facts}"),
    heading("三、处理意见及依据"),
    para("{opinionText}"),
    para("法律法规依据：{opinionBasis}"),
    para("结论：{conclusion}。"),
    para(
      "如不服本处理意见，可以自收到本意见书之日起三十日内向{reviewOrgan}请求复查。逾期未请求复查的，不再按信访程序复查。",
    ),
    sealed,
  ],
});
