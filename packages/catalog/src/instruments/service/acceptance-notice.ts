import { SERVICE } from "../../build/customs.ts";
import { instrument, numberLine, para, sealed } from "../blocks.ts";
import { is } from "../../build/condition.ts";
import { APPLICATION_NEEDS, applicantLines } from "./parts.ts";

/** 受理通知书. */
export const acceptanceNotice = instrument({
  id: "acceptance-notice",
  title: "受理通知书",
  basis: SERVICE,
  series: "{org}政受〔{year}〕{seq}号",
  needs: APPLICATION_NEEDS,
  body: [
    numberLine,
    ...applicantLines,
    para("你（单位）于{appliedOn}提出的申请，经审查，本机关决定予以受理。"),
    para("本事项以容缺方式受理，所缺材料请于{missingDueOn}前补齐；未补齐的，不能作出准予决定。", is("tolerant", true)),
    para("办理期限自受理之日起{$setting.decideDays}个工作日，依法延长的另行告知。"),
    sealed,
  ],
});
