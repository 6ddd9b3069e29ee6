import { APL, HCP, PAF } from "../../build/basis.ts";
import { cell, form, instrument, numberLine, opinions, wide } from "../blocks.ts";

/** 立案审批表. Without its date of approval the 90 days cannot begin (PAF-01). */
export const filingApproval = instrument({
  id: "filing-approval",
  title: "立案审批表",
  basis: [PAF("01"), APL("54b"), HCP("15c")],
  series: "{org}罚立字〔{year}〕{seq}号",
  needs: {
    source: "案件来源",
    clue: "案源情况",
    "offender.name": "当事人",
    cause: "涉嫌违法行为",
    initialEvidence: "初步证据",
    jurisdiction: "管辖依据",
    filingOpinion: "承办意见",
    officers: "承办人",
  },
  body: [
    numberLine,
    form(
      [cell("案件来源", "{source.title}", 6), cell("发现日期", "{foundOn}", 6)],
      [cell("当事人", "{offender.name}", 6), cell("联系电话", "{offender.phone}", 6)],
      [cell("证件号码", "{offender.idNumber}", 6), cell("法定代表人", "{offender.representative}", 6)],
      wide("住址（住所）", "{offender.address}", 1),
      wide("涉嫌违法行为", "{cause.title}", 1),
      [cell("发生时间", "{occurredAt}", 6), cell("发生地点", "{place.text}", 6)],
      wide("案源情况", "{clue}", 4),
      wide("初步证据", "{initialEvidence}", 3),
      wide("管辖依据", "{jurisdiction}", 2),
      wide("承办意见", "{filingOpinion}", 3),
      wide("承办人及执法证号", "{$signers}", 1),
    ),
    opinions,
  ],
});
