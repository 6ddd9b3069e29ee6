import { INS, TSY } from "../../build/basis.ts";
import { is } from "../../build/condition.ts";
import { instrument, line, numberLine, para, sealed } from "../blocks.ts";

/** 行政检查结果告知书: whoever was inspected is told in writing what came of it (INS-06). */
export const inspectionResult = instrument({
  id: "inspection-result",
  title: "行政检查结果告知书",
  basis: [INS("06"), TSY("06a")],
  series: "{org}检告〔{year}〕{seq}号",
  served: true,
  needs: { "object.name": "检查对象", result: "检查结果", resultText: "检查结论" },
  body: [
    numberLine,
    line("{object.name}："),
    para("本机关于{$on.record}对你（单位）实施了{item.title}检查，检查结果为：{result}。"),
    para("{resultText}"),
    para("请按照责令限期改正通知书的要求，在{rectifyBy}前改正，本机关将予复查。", is("result", "rectify")),
    para("上述问题本机关将依法立案查处。", is("result", "penalty")),
    para("上述问题已列入安全隐患整改，请按照隐患整改通知书的要求整改。", is("result", "hazard")),
    para("上述问题本机关将移送{transferTo}处理。", is("result", "transferred")),
    sealed,
  ],
});
