import { NDR } from "../../build/basis.ts";
import { instrument, line, numberLine, para, sealed } from "../blocks.ts";

/** 行政规范性文件备案报告 (NDR-15). */
export const filingReport = instrument({
  id: "filing-report",
  title: "关于报送行政规范性文件备案的报告",
  layout: "official",
  basis: [NDR("15"), NDR("16")],
  series: "{org}规备〔{year}〕{seq}号",
  needs: {
    filingOrgan: "备案机关",
    title: "文件名称",
    issuedOn: "印发日期",
    filingFiles: "正式文本、起草说明、合法性审核意见",
  },
  body: [
    numberLine,
    line("{filingOrgan}："),
    para("现将我单位于{issuedOn}印发的《{title}》，连同起草说明、合法性审核意见等材料，报请备案。"),
    sealed,
  ],
});
