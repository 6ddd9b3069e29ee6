import { INS, SUP } from "../../build/basis.ts";
import { is } from "../../build/condition.ts";
import { instrument, line, numberLine, para, partySigns } from "../blocks.ts";

/** 复查意见书: what was found when the correction was looked at. */
export const inspectionRecheck = instrument({
  id: "inspection-recheck",
  title: "复查意见书",
  basis: [INS("06"), SUP("06")],
  series: "{org}检复〔{year}〕{seq}号",
  served: true,
  needs: { "object.name": "检查对象", recheckOn: "复查日期", recheckText: "复查情况", officers: "复查人员" },
  body: [
    numberLine,
    line("{object.name}："),
    para("本机关责令你（单位）在{rectifyBy}前改正的问题，已于{recheckOn}复查，复查结果为：{recheckResult}。"),
    para("{recheckText}"),
    para("逾期未改正的问题，本机关将依法立案查处。", is("recheckResult", "failed")),
    partySigns,
  ],
});
