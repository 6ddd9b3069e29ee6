import { DOC } from "../../build/basis.ts";
import { allOf, filled, is, isNot, missing } from "../../build/condition.ts";
import { instrument, line, numberLine, para, sealed } from "../blocks.ts";

/** 公文: title of organ, matter and kind; the signer named on what goes up; dated the day it was signed (DOC-09a to DOC-09e). */
export const officialText = instrument({
  id: "official-text",
  title: "公文",
  headline: "{$org}关于{about}的{kind}",
  layout: "official",
  basis: [DOC("09a"), DOC("09b"), DOC("09c"), DOC("09d")],
  series: "{org}发〔{year}〕{seq}号",
  needs: { about: "事由", kind: "文种", bodyText: "正文", writtenOn: "成文日期" },
  body: [
    line("份号：{copyNumber}", filled("copyNumber")),
    line("密级和保密期限：{secrecy}★{secrecyYears}年", isNot("secrecy", "none")),
    line("紧急程度：{urgency}", isNot("urgency", "none")),
    numberLine,
    line("签发人：{$setting.headName}", is("direction", "up")),
    line("{mainSend}：", allOf(filled("mainSend"), missing("otherMainSend"))),
    line("{mainSend}、{otherMainSend}：", filled("otherMainSend")),
    para("{bodyText}"),
    para("（此件公开发布）", is("openness", "active")),
    para("（此件依申请公开）", is("openness", "onRequest")),
    line("抄送：{copySend}", allOf(filled("copySend"), missing("copyDown"))),
    line("抄送：{copyDown}", allOf(filled("copyDown"), missing("copySend"))),
    line("抄送：{copySend}、{copyDown}", allOf(filled("copyDown"), filled("copySend"))),
    sealed,
  ],
});
