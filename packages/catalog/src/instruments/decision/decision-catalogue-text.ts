import { MAD } from "../../build/basis.ts";
import { instrument, numberLine, para, sealed, table } from "../blocks.ts";

/** 重大行政决策事项目录: published with the consent of the party committee (MAD-03b). */
export const decisionCatalogueText = instrument({
  id: "decision-catalogue-text",
  title: "重大行政决策事项目录",
  headline: "{$org}{year}年度重大行政决策事项目录（{version}）",
  layout: "official",
  basis: MAD("03b"),
  series: "{org}决目〔{year}〕{seq}号",
  needs: { year: "年度", version: "目录版本", items: "决策事项", partyConsent: "同级党委同意情况" },
  body: [
    numberLine,
    para("经{partyConsent}同意，现将{year}年度重大行政决策事项目录公布如下："),
    table("items", {
      title: ["事项名称", 5],
      kind: ["事项类别", 3],
      lead: ["承办单位", 2],
      planOn: ["计划完成时间", 2],
    }),
    sealed,
  ],
});
