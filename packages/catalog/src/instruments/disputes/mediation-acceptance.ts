import { MED } from "../../build/basis.ts";
import { cell, form, instrument, signatures, wide } from "../blocks.ts";
import { OTHER_PARTIES, PARTIES } from "./parties.ts";

/** 人民调解受理登记表: who asked, what about, who mediates (MED-05, MED-07, MED-38). */
export const mediationAcceptance = instrument({
  id: "mediation-acceptance",
  title: "人民调解受理登记表",
  issuer: "{$setting.committee}",
  basis: [MED("05"), MED("07"), MED("38")],
  needs: { "applicant.name": "当事人（甲方）", "respondent.name": "当事人（乙方）", mediators: "人民调解员" },
  body: [
    form(
      [cell("受理编号", "{$matter.number}", 6), cell("受理日期", "{$date}", 6)],
      [cell("纠纷来源", "{source}", 6), cell("委托移送文号", "{sourceNumber}", 6)],
      [cell("纠纷类型", "{dispute.title}", 6), cell("调解组织", "{organisation.title}", 6)],
      [cell("涉及人数", "{headcount}", 6), cell("涉及金额", "{amount}", 6)],
    ),
    PARTIES,
    OTHER_PARTIES,
    form(wide("纠纷概况和当事人要求", "{request}", 8), [
      cell("当事人意愿", "{willing}", 6),
      cell("人民调解员", "{mediators}", 6),
    ]),
    signatures({ 登记人: "", 日期: "{$date}" }),
  ],
});
