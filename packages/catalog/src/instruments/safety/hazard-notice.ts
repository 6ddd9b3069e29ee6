import { LOOP } from "../../build/customs.ts";
import { filled } from "../../build/condition.ts";
import { instrument, line, numberLine, para, sealed, signatures } from "../blocks.ts";

/** 隐患整改通知书: what is wrong, what is asked, by when. */
export const hazardNotice = instrument({
  id: "hazard-notice",
  title: "安全隐患整改通知书",
  basis: LOOP,
  series: "{org}安改〔{year}〕{seq}号",
  served: true,
  needs: {
    "responsible.name": "责任单位（人）",
    "place.text": "隐患地点",
    "class.title": "隐患类别",
    level: "隐患等级",
    description: "隐患情况",
    demand: "整改要求",
  },
  body: [
    numberLine,
    line("{responsible.name}："),
    para("{foundOn}，本街道在{place.text}发现你单位（人）存在下列安全隐患（{class.title}，{level}）："),
    para("{description}"),
    para("整改要求：{demand}"),
    para("整改期间须采取的防范措施：{interim}", filled("interim")),
    para(
      "请自本通知书作出之日起{$setting.firstDays}日内整改完毕并反馈。逾期未整改到位的，将再次限期整改、依法查处或者移送有关部门。",
    ),
    signatures({ 签收人: "", 签收日期: "" }),
    sealed,
  ],
});
