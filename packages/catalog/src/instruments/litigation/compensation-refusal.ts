import { CMP } from "../../build/basis.ts";
import { instrument, line, numberLine, para, sealed } from "../blocks.ts";

/** 不予赔偿通知书, in writing and with reasons within ten days (国家赔偿法第十三条). */
export const compensationRefusal = instrument({
  id: "compensation-refusal",
  title: "不予国家赔偿通知书",
  basis: [CMP("13b"), CMP("14")],
  series: "{org}赔不字〔{year}〕{seq}号",
  served: true,
  needs: {
    "claimant.name": "赔偿请求人",
    act: "侵权的行政行为",
    claim: "赔偿请求",
    facts: "查明的事实",
    refuseGround: "不予赔偿的理由",
    reasons: "理由和依据",
  },
  body: [
    numberLine,
    line("{claimant.name}："),
    para("你（单位）因{act}申请国家赔偿，本机关于{receivedOn}收到申请。请求和理由：{claim}"),
    para("经审查查明：{facts}"),
    para("本机关决定不予赔偿。理由：{refuseGround}。{reasons}"),
    para("对本决定不服的，可以自收到本通知书之日起三个月内向{$setting.court}提起诉讼。"),
    sealed,
  ],
});
