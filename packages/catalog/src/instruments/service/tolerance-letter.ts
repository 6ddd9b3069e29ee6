import { SERVICE } from "../../build/customs.ts";
import { instrument, numberLine, para, signatures, table } from "../blocks.ts";
import { APPLICATION_NEEDS, applicantLines } from "./parts.ts";

/** 容缺受理承诺书: what is missing and by when it will be there. */
export const toleranceLetter = instrument({
  id: "tolerance-letter",
  title: "容缺受理承诺书",
  basis: SERVICE,
  series: "{org}政容〔{year}〕{seq}号",
  needs: { ...APPLICATION_NEEDS, tolerated: "容缺材料", missingDueOn: "容缺材料补齐期限" },
  body: [
    numberLine,
    ...applicantLines,
    para("申请人因下列材料暂缺，申请容缺受理："),
    table("tolerated", { name: ["容缺材料", 12] }),
    para("申请人承诺于{missingDueOn}前补齐；逾期未补齐的，同意终止办理，由此产生的后果自行承担。"),
    signatures({ "申请人（签名或者盖章）": "", 日期: "" }),
  ],
});
