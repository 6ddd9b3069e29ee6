import { APL } from "../../build/basis.ts";
import { instrument, line, numberLine, OFFENDER_NEEDS, para, sealed } from "../blocks.ts";

/** 电子监控违法事实告知书: told at once, with the means to look it up and to answer (行政处罚法第四十一条第三款). */
export const offSiteNotice = instrument({
  id: "off-site-notice",
  title: "电子技术监控违法事实告知书",
  basis: [APL("41c"), APL("41a"), APL("41b")],
  series: "{org}监告字〔{year}〕{seq}号",
  served: true,
  needs: {
    ...OFFENDER_NEEDS,
    device: "监控设备",
    deviceSite: "设置地点",
    capturedAt: "记录时间",
    queryWay: "查询方式",
  },
  body: [
    numberLine,
    line("{offender.name}："),
    para(
      "设置在{deviceSite}的电子技术监控设备（{device}）于{capturedAt}记录，你（单位）涉嫌{cause.title}。该记录已经本机关审核。",
    ),
    para("你（单位）可以通过下列方式查询记录、陈述和申辩：{queryWay}"),
    sealed,
  ],
});
