import { DV } from "../../build/basis.ts";
import { instrument, line, numberLine, para, sealed } from "../blocks.ts";

/** 家庭暴力情况报告: written proof that the duty to report was done (DV-14). */
export const dvReport = instrument({
  id: "dv-report",
  title: "家庭暴力情况报告",
  basis: DV("14"),
  series: "{org}反家暴报字〔{year}〕{seq}号",
  needs: {
    "victim.name": "受害人",
    foundAt: "发现（接报）时间",
    facts: "暴力情况",
    reportedAt: "报告时间",
    police: "接报的公安机关和人员",
  },
  body: [
    numberLine,
    line("{police}："),
    para("{foundAt}，本街道发现（接报）{victim.name}遭受或者疑似遭受家庭暴力，情况如下："),
    para("{facts}"),
    para("根据《中华人民共和国反家庭暴力法》第十四条的规定，于{reportedAt}报告，请依法处置。"),
    sealed,
  ],
});
