import { OGI } from "../../build/basis.ts";
import { instrument, line, numberLine, para, sealed } from "../blocks.ts";

/** 征求第三方意见书: fifteen working days to answer, not counted in the answer's limit (OGI-32, OGI-33c). */
export const thirdPartyLetter = instrument({
  id: "third-party-letter",
  title: "征求第三方意见书",
  basis: [OGI("32"), OGI("33c"), OGI("15")],
  series: "{org}公开征〔{year}〕{seq}号",
  served: true,
  needs: { "thirdParty.name": "第三方", consultedContent: "拟公开的内容" },
  body: [
    numberLine,
    line("{thirdParty.name}："),
    para("本机关收到一件政府信息公开申请，所申请的信息涉及你（单位）：{consultedContent}"),
    para(
      "根据《中华人民共和国政府信息公开条例》第三十二条的规定，请自收到本意见书之日起十五个工作日内提出是否同意公开的意见并说明理由。逾期未提出意见的，由本机关依照条例的规定决定是否公开。",
    ),
    para(
      "你（单位）不同意公开且有合理理由的，本机关不予公开；本机关认为不公开可能对公共利益造成重大影响的，可以决定予以公开，并将决定公开的政府信息内容和理由书面告知你（单位）。",
    ),
    sealed,
  ],
});
