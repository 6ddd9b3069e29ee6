import { MED } from "../../build/basis.ts";
import { filled, is } from "../../build/condition.ts";
import { cell, form, instrument, line, para, signatures, wide } from "../blocks.ts";

/** 人民调解卷宗封面 (MED-13, MED-38). */
export const mediationFileCover = instrument({
  id: "mediation-file-cover",
  title: "人民调解卷宗封面",
  issuer: "{$setting.committee}",
  basis: [MED("13"), MED("38")],
  needs: { "applicant.name": "当事人（甲方）", "respondent.name": "当事人（乙方）" },
  body: [
    form(
      wide("卷宗名称", "{applicant.name}与{respondent.name}{dispute.title}", 3),
      [cell("受理编号", "{$matter.number}", 6), cell("纠纷类型", "{dispute.title}", 6)],
      [cell("调解组织", "{organisation.title}", 6), cell("人民调解员", "{mediators}", 6)],
      [cell("受理日期", "{$on.accept}", 6), cell("达成协议日期", "{agreedOn}", 6)],
      [cell("协议形式", "{agreementForm}", 6), cell("归档日期", "{$date}", 6)],
      [cell("保管期限", "", 6), cell("卷内页数", "", 6)],
    ),
  ],
});

/** 人民调解卷宗目录: the order of MED-38. */
export const mediationFileCatalogue = instrument({
  id: "mediation-file-catalogue",
  title: "人民调解卷宗目录",
  issuer: "{$setting.committee}",
  basis: [MED("13"), MED("38")],
  needs: { "applicant.name": "当事人（甲方）", "respondent.name": "当事人（乙方）" },
  body: [
    line("1. 人民调解申请书或者受理登记表"),
    line("2. 人民调解权利义务告知书"),
    line("3. 当事人身份证明、授权委托书"),
    line("4. 人民调解调查记录"),
    line("5. 人民调解证据材料"),
    line("6. 人民调解记录"),
    line("7. 人民调解协议书", is("agreementForm", "written")),
    line("7. 人民调解口头协议登记表", is("agreementForm", "oral")),
    line("8. 履行凭证、人民调解回访记录"),
    line("9. 司法确认有关材料", filled("confirmOn")),
    line("10. 卷宗情况说明"),
    line("11. 封底"),
  ],
});

/** 卷宗情况说明: what the file lacks or needs saying, and who closed it (MED-38). */
export const mediationFileStatement = instrument({
  id: "mediation-file-statement",
  title: "人民调解卷宗情况说明",
  issuer: "{$setting.committee}",
  basis: [MED("13"), MED("38")],
  needs: { mediators: "立卷人" },
  body: [
    form(wide("情况说明", "{closingText}", 10), [
      cell("履行情况", "{performed}", 6),
      cell("回访日期", "{revisitOn}", 6),
    ]),
    para("立卷人对卷内材料的真实、齐全、有序负责。"),
    signatures({ 立卷人: "{mediators}", 检查人: "", 立卷日期: "{$date}" }),
  ],
});

/** 人民调解证据材料: the first sheet before the evidence itself (MED-38). */
export const mediationEvidence = instrument({
  id: "mediation-evidence",
  title: "人民调解证据材料",
  issuer: "{$setting.committee}",
  basis: [MED("13"), MED("38")],
  needs: { files: "证据材料" },
  body: [
    form(
      [cell("纠纷类型", "{dispute.title}", 6), cell("受理编号", "{$matter.number}", 6)],
      [cell("当事人（甲方）", "{applicant.name}", 6), cell("当事人（乙方）", "{respondent.name}", 6)],
      wide("证据材料", "{files}", 8),
    ),
    signatures({ 提交人签名: "", 人民调解员签名: "{mediators}", 日期: "{$date}" }),
  ],
});

/** 人民调解卷宗封底 (MED-38). */
export const mediationFileBack = instrument({
  id: "mediation-file-back",
  title: "人民调解卷宗封底",
  issuer: "{$setting.committee}",
  basis: [MED("13"), MED("38")],
  needs: { mediators: "立卷人" },
  body: [
    form(
      [cell("立卷人", "{mediators}", 6), cell("立卷日期", "{$date}", 6)],
      [cell("检查人", "", 6), cell("卷内页数", "", 6)],
    ),
  ],
});
