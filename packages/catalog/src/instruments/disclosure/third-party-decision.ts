import { OGI } from "../../build/basis.ts";
import { instrument, line, numberLine, para, sealed } from "../blocks.ts";

/** 告知第三方: disclosed against its will for the public interest, it is told what and why (条例第三十二条). */
export const thirdPartyDecision = instrument({
  id: "third-party-decision",
  title: "政府信息公开第三方告知书",
  basis: [OGI("32"), OGI("15")],
  series: "{org}公开三告〔{year}〕{seq}号",
  served: true,
  needs: { "thirdParty.name": "第三方", consultedContent: "决定公开的内容", thirdPartyOutcome: "理由" },
  body: [
    numberLine,
    line("{thirdParty.name}："),
    para(
      "你（单位）不同意公开本机关征求意见的政府信息。本机关认为不公开可能对公共利益造成重大影响，根据《中华人民共和国政府信息公开条例》第三十二条的规定，决定予以公开。",
    ),
    para("决定公开的政府信息内容：{consultedContent}"),
    para("理由：{thirdPartyOutcome}"),
    sealed,
  ],
});
