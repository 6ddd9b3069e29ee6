import { HCP } from "../../build/basis.ts";
import { cell, form, instrument, numberLine, wide } from "../blocks.ts";

/** 案源登记表: from the day the clue came, the fifteen working days of checking run (HCP-15a). */
export const caseSourceForm = instrument({
  id: "case-source-form",
  title: "案源登记表",
  basis: HCP("15a"),
  series: "{org}案源字〔{year}〕{seq}号",
  needs: { source: "案件来源", clue: "案源情况", foundOn: "发现（收到）线索日期" },
  body: [
    numberLine,
    form(
      [cell("案件来源", "{source.title}", 6), cell("来源编号", "{sourceNumber}", 6)],
      [cell("发现（收到）日期", "{foundOn}", 6), cell("登记日期", "{$date}", 6)],
      [cell("当事人", "{offender.name}", 6), cell("联系电话", "{offender.phone}", 6)],
      [cell("涉嫌违法行为", "{cause.title}", 6), cell("发生地点", "{place.text}", 6)],
      wide("案源情况", "{clue}", 6),
      wide("核查期限", "{$due.clueCheck}", 1),
      wide("登记人及执法证号", "{$signers}", 1),
    ),
  ],
});
