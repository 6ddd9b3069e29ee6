import { DRG } from "../../build/basis.ts";
import { instrument, line, numberLine, para, sealed } from "../blocks.ts";

/** Report of a serious breach of the agreement to the police (DRG-20). */
export const rehabBreachReport = instrument({
  id: "rehab-breach-report",
  title: "严重违反社区戒毒（康复）协议情况报告",
  basis: DRG("20"),
  series: "{org}戒报字〔{year}〕{seq}号",
  served: true,
  needs: {
    "person.name": "戒毒（康复）人员",
    breachGround: "严重违反协议的情形",
    policeReport: "报告内容",
    policeReceiver: "接报机关和人员",
  },
  body: [
    numberLine,
    line("{policeReceiver}："),
    para(
      "{category}人员{person.name}（决定书：{decisionNumber}），在执行期间有{breachGround}的情形，属于严重违反协议。",
    ),
    para("{policeReport}"),
    para("根据《戒毒条例》第二十条的规定，现予报告。"),
    sealed,
  ],
});
