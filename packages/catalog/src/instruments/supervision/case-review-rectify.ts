import { REV } from "../../build/basis.ts";
import { instrument, line, numberLine, para, sealed } from "../blocks.ts";

/** 案卷评查整改通知书 (REV-21). */
export const caseReviewRectify = instrument({
  id: "case-review-rectify",
  title: "行政执法案卷评查整改通知书",
  basis: REV("21"),
  series: "{org}卷评改〔{year}〕{seq}号",
  needs: { fileNumber: "案卷文号", opinion: "评查意见", rectifyDemand: "整改要求" },
  body: [
    numberLine,
    line("{organ}："),
    para("经评查，{fileNumber}案卷得分{score}分。评查意见：{opinion}"),
    para("现要求你单位：{rectifyDemand}"),
    para("请自收到本通知之日起{$setting.rectifyDays}日内整改完毕并报送整改情况。"),
    sealed,
  ],
});
