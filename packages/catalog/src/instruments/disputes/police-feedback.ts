import { PSP, ZZ } from "../../build/basis.ts";
import { cell, form, instrument, numberLine, sealed, wide } from "../blocks.ts";

/** 非警务警情处置反馈单: told to the police station that handed the incident over. */
export const policeFeedback = instrument({
  id: "police-feedback",
  title: "非警务警情处置反馈单",
  basis: [PSP("03"), ZZ("01")],
  series: "{org}警反〔{year}〕{seq}号",
  needs: { policeNumber: "警情编号", station: "移交单位", resultText: "处置结果" },
  body: [
    numberLine,
    form(
      [cell("警情编号", "{policeNumber}", 6), cell("移交单位", "{station}", 6)],
      [cell("移交时间", "{receivedAt}", 6), cell("警情类别", "{kind.title}", 6)],
      wide("警情简述", "{request}", 4),
      wide("处置结果", "{resultText}", 5),
    ),
    sealed,
  ],
});
