import { filled } from "../../build/condition.ts";
import { DIS, HCP, PAF } from "../../build/basis.ts";
import { heading, instrument, offenderLines, opinions, para, signatures, table } from "../blocks.ts";

/** 案件调查终结报告 (HCP-20). */
export const investigationReport = instrument({
  id: "investigation-report",
  title: "案件调查终结报告",
  basis: [HCP("20"), PAF("07"), DIS("05")],
  needs: {
    "offender.name": "当事人",
    cause: "案由",
    source: "案源",
    course: "调查经过",
    facts: "查明的事实",
    evidenceList: "证据",
    brokenLaw: "违反的法律规定",
    conclusion: "处理建议",
    conclusionReason: "处理建议的理由",
  },
  body: [
    heading("一、当事人基本情况"),
    ...offenderLines,
    heading("二、案由、案源和调查经过"),
    para("案由：{cause.title}。案件来源：{source.title}。{clue}"),
    para("{course}"),
    heading("三、查明的事实"),
    para("{facts}"),
    heading("四、证据"),
    table("evidenceList", { kind: ["证据种类", 3], name: ["名称", 4], proves: ["证明事项", 5] }),
    heading("五、法律依据和处理建议"),
    para("上述行为违反了{brokenLaw}。"),
    para("处罚依据：{penaltyLaw}。", filled("penaltyLaw")),
    para("裁量基准适用情况及理由：裁量阶次为{discretionStep}。{discretionReason}", filled("discretionReason")),
    para("处理建议：{conclusion}。{conclusionReason}"),
    signatures({ 承办人签名及执法证号: "{$signers}", 日期: "{$date}" }),
    opinions,
  ],
});
