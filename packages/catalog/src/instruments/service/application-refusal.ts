import { SERVICE } from "../../build/customs.ts";
import { instrument, numberLine, para, sealed } from "../blocks.ts";
import { remedyOf } from "../remedies.ts";
import { APPLICATION_NEEDS, applicantLines } from "./parts.ts";

/** 不予受理通知书. */
export const applicationRefusal = instrument({
  id: "application-refusal",
  title: "不予受理通知书",
  basis: SERVICE,
  series: "{org}政不受〔{year}〕{seq}号",
  served: true,
  needs: { ...APPLICATION_NEEDS, refuseGround: "不予受理的理由", refuseText: "理由说明和告知的途径" },
  body: [
    numberLine,
    ...applicantLines,
    para("你（单位）于{appliedOn}提出的申请，因{refuseGround}，本机关决定不予受理。"),
    para("{refuseText}"),
    remedyOf("通知"),
    sealed,
  ],
});
