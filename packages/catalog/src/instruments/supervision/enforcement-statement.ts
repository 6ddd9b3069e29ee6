import { TSY } from "../../build/basis.ts";
import { instrument, numberLine, para, sealed, table } from "../blocks.ts";

/** 年度行政执法总体情况 (国办发〔2018〕118号（六）). */
export const enforcementStatement = instrument({
  id: "enforcement-statement",
  title: "年度行政执法总体情况",
  layout: "official",
  basis: TSY("06d"),
  series: "{org}执数公〔{year}〕{seq}号",
  needs: { year: "年度", figures: "执法数据", text: "总体情况说明" },
  body: [
    numberLine,
    para("{year}年度（{from}至{to}）本机关行政执法总体情况公开如下。"),
    table("figures", { kind: ["执法类别", 5], count: ["数量（件）", 3], amount: ["金额（元）", 4] }),
    para("{text}"),
    sealed,
  ],
});
