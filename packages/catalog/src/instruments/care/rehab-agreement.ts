import { DRG } from "../../build/basis.ts";
import { instrument, line, numberLine, para, signatures, table, sealed } from "../blocks.ts";

/** 社区戒毒（康复）协议: who helps, what is done, what must be kept to, what follows a breach (DRG-15, DRG-37). */
export const rehabAgreement = instrument({
  id: "rehab-agreement",
  title: "社区戒毒（社区康复）协议书",
  basis: [DRG("15"), DRG("37")],
  series: "{org}戒协字〔{year}〕{seq}号",
  needs: {
    "person.name": "戒毒（康复）人员",
    decisionNumber: "决定书文号",
    receivedOn: "报到日期",
    team: "工作小组",
    measures: "戒毒（康复）措施",
    duties: "应当遵守的规定和违反的责任",
    signedOn: "签订日期",
  },
  body: [
    numberLine,
    line("戒毒（康复）人员：{person.name}　　类别：{category}"),
    line("决定机关和文号：{police}　{decisionNumber}"),
    para("根据《戒毒条例》的规定，{person.name}于{receivedOn}到本街道报到，双方于{signedOn}签订本协议。"),
    para("一、工作小组成员"),
    table("team", { name: ["姓名", 6], role: ["身份", 6] }),
    para("二、戒毒（康复）措施：{measures}"),
    para("三、应当遵守的规定和违反的责任：{duties}"),
    para(
      "四、三次以上拒绝接受检测，擅自离开执行地所在县（市、区）三次以上或者累计超过三十日的，属于严重违反协议，本街道将及时报告公安机关。",
    ),
    signatures({ "戒毒（康复）人员": "", 监护人: "", 工作小组: "" }),
    sealed,
  ],
});
