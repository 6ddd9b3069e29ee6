import { SERVICE } from "../../build/customs.ts";
import { TSY } from "../../build/basis.ts";
import { filled, is } from "../../build/condition.ts";
import { instrument, numberLine, para, sealed } from "../blocks.ts";
import { remedyOf } from "../remedies.ts";
import { APPLICATION_NEEDS, applicantLines } from "./parts.ts";

/** 办理（许可）决定书; a permit that was granted is published (TSY-06b). */
export const serviceDecision = instrument({
  id: "service-decision",
  title: "政务服务办理决定书",
  basis: [SERVICE, TSY("06b")],
  series: "{org}政决〔{year}〕{seq}号",
  served: true,
  needs: { ...APPLICATION_NEEDS, result: "办理结果", decisionText: "决定内容", decidedOn: "决定日期" },
  body: [
    numberLine,
    ...applicantLines,
    para("你（单位）于{appliedOn}提出的申请，经审查，本机关于{decidedOn}决定{result}办理。"),
    para("{decisionText}"),
    para("不予办理的理由和依据：{deniedReason}", is("result", "denied")),
    para("证照：{licenceName}，编号{licenceNumber}，有效期自{licenceFrom}起。", filled("licenceNumber")),
    para("本决定将依法公开。", is("permit", true)),
    remedyOf("决定", is("result", "denied")),
    sealed,
  ],
});
