import { XF } from "../../build/basis.ts";
import { is } from "../../build/condition.ts";
import { heading, instrument, line, numberLine, para, sealed } from "../blocks.ts";

/** 信访事项复查（复核）意见书: the second and the last level (XF-35b, XF-36b). */
export const petitionReviewOpinion = instrument({
  id: "petition-review-opinion",
  title: "信访事项复查（复核）意见书",
  basis: [XF("35b"), XF("36b")],
  series: "{org}信查〔{year}〕{seq}号",
  served: true,
  needs: {
    "petitioner.name": "信访人",
    requestText: "复查（复核）请求",
    originalText: "原处理（复查）意见",
    findings: "认定的事实和理由",
    result: "复查（复核）结论",
    resultText: "复查（复核）意见",
  },
  body: [
    numberLine,
    line("信访人：{petitioner.name}"),
    heading("一、请求"),
    para("{requestText}"),
    heading("二、原处理（复查）意见"),
    para("{originalText}"),
    heading("三、认定的事实和理由"),
    para("{findings}"),
    heading("四、意见"),
    para("{resultText}"),
    para("结论：{result}。"),
    para("如不服本复查意见，可以自收到本意见书之日起三十日内向复查机关的上一级机关请求复核。", is("stage", "review")),
    para(
      "本复核意见为信访事项的终结意见。信访人仍然以同一事实和理由提出投诉请求的，各级机关不再受理。",
      is("stage", "reexamination"),
    ),
    sealed,
  ],
});
