import { NDR } from "../../build/basis.ts";
import { instrument, numberLine, para, sealed } from "../blocks.ts";

/** 废止（宣布失效）行政规范性文件的决定 (NDR-20). */
export const repealNotice = instrument({
  id: "repeal-notice",
  title: "关于废止行政规范性文件的决定",
  layout: "official",
  basis: NDR("20"),
  series: "{org}规废〔{year}〕{seq}号",
  needs: { title: "文件名称", repealGround: "废止原因", repealText: "废止的理由" },
  body: [
    numberLine,
    para("经研究，决定废止《{title}》（原因：{repealGround}）。{repealText}"),
    para("本决定自公布之日起生效。"),
    sealed,
  ],
});
