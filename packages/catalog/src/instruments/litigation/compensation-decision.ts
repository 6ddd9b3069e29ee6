import { CMP } from "../../build/basis.ts";
import { filled } from "../../build/condition.ts";
import { instrument, line, numberLine, para, sealed } from "../blocks.ts";

/** 国家赔偿决定书, served within ten days (国家赔偿法第十三条). */
export const compensationDecision = instrument({
  id: "compensation-decision",
  title: "国家赔偿决定书",
  basis: [CMP("13"), CMP("13b"), CMP("14")],
  series: "{org}赔决字〔{year}〕{seq}号",
  served: true,
  needs: {
    "claimant.name": "赔偿请求人",
    act: "侵权的行政行为",
    claim: "赔偿请求",
    facts: "查明的事实",
    reasons: "理由和依据",
    amount: "赔偿金额",
    way: "赔偿方式",
  },
  body: [
    numberLine,
    line("赔偿请求人：{claimant.name}"),
    line("住址（住所）：{claimant.address}", filled("claimant.address")),
    para("{claimant.name}因{act}申请国家赔偿，本机关于{receivedOn}收到申请。请求和理由：{claim}"),
    para("经审查查明：{facts}"),
    para("本机关认为：{reasons}"),
    para(
      "根据《中华人民共和国国家赔偿法》第十三条的规定，决定：以{way}的方式予以赔偿，金额人民币{amount|upper}（¥{amount}）。",
    ),
    para("对赔偿的方式、项目、数额有异议的，可以自收到本决定书之日起三个月内向{$setting.court}提起诉讼。"),
    sealed,
  ],
});
