import { SERVICE } from "../../build/customs.ts";
import { instrument, numberLine, para, sealed, table } from "../blocks.ts";
import { APPLICATION_NEEDS, applicantLines } from "./parts.ts";

/** 一次性告知: everything that is missing, told at once. */
export const papersNotice = instrument({
  id: "papers-notice",
  title: "申请材料补正一次性告知书",
  basis: SERVICE,
  series: "{org}政补告〔{year}〕{seq}号",
  served: true,
  needs: { ...APPLICATION_NEEDS, missing: "需要补正的材料" },
  body: [
    numberLine,
    ...applicantLines,
    para("你（单位）于{appliedOn}提出的申请，材料不齐全或者不符合要求，现一次性告知需要补正的全部内容："),
    table("missing", { name: ["材料名称", 5], demand: ["补正要求", 7] }),
    para(
      "请自收到本告知书之日起{$setting.supplementDays}个工作日内补正；逾期未补正的，不予受理，材料退回，可以另行申请。",
    ),
    sealed,
  ],
});
