import { NDR } from "../../build/basis.ts";
import { instrument, numberLine, para, sealed, table } from "../blocks.ts";

/** 规范性文件清理结果: what stays in force, is amended, is repealed (NDR-20). */
export const cleanupResult = instrument({
  id: "cleanup-result",
  title: "关于公布行政规范性文件清理结果的通知",
  layout: "official",
  basis: NDR("20"),
  series: "{org}规清〔{year}〕{seq}号",
  needs: { name: "清理批次", list: "清理意见", meeting: "审议会议" },
  body: [
    numberLine,
    para(
      "{name}经{meeting}审议决定，共清理行政规范性文件{total}件，其中继续有效{kept}件，予以修改{amended}件，予以废止、宣布失效{repealed}件。现将清理结果公布如下：",
    ),
    table("list", {
      title: ["文件名称", 5],
      number: ["发文字号", 3],
      result: ["清理结果", 2],
      reason: ["理由", 2],
    }),
    sealed,
  ],
});
