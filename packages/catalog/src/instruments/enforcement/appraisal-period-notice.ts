import { ACL } from "../../build/basis.ts";
import { instrument, line, numberLine, OFFENDER_NEEDS, para, sealed } from "../blocks.ts";

/** 检测（检验、检疫、鉴定）期间告知书: the time that is not counted, told in writing (ACL-25c). */
export const appraisalPeriodNotice = instrument({
  id: "appraisal-period-notice",
  title: "检测（检验、检疫、鉴定）期间告知书",
  basis: ACL("25c"),
  series: "{org}检期告字〔{year}〕{seq}号",
  served: true,
  needs: { ...OFFENDER_NEEDS, appraisal: "委托事项", appraiser: "受委托机构", appraisalUntil: "期间" },
  body: [
    numberLine,
    line("{offender.name}："),
    para(
      "对本机关{kind}的物品需要进行{appraisal}，已委托{appraiser}办理，期间自{$date}起至{appraisalUntil}止。根据《中华人民共和国行政强制法》第二十五条第三款的规定，该期间不计入查封、扣押期限，费用由本机关承担。",
    ),
    sealed,
  ],
});
