import { OGI } from "../../build/basis.ts";
import { instrument, line, numberLine, para, sealed } from "../blocks.ts";

/** 补正告知书: once, within seven working days, saying what and by when (OGI-30a). */
export const correctionNotice = instrument({
  id: "correction-notice",
  title: "政府信息公开申请补正告知书",
  basis: [OGI("30a"), OGI("30b")],
  series: "{org}公开补〔{year}〕{seq}号",
  served: true,
  needs: { "applicant.name": "申请人", correctionItems: "需要补正的事项" },
  body: [
    numberLine,
    line("{applicant.name}："),
    para(
      "本机关于{receivedOn}收到你（单位）提出的政府信息公开申请。经审查，申请内容不明确。根据《中华人民共和国政府信息公开条例》第三十条的规定，请补正下列事项：",
    ),
    para("{correctionItems}"),
    para(
      "请自收到本告知书之日起{$setting.correctionDays}个工作日内补正。答复期限自本机关收到补正的申请之日起计算；无正当理由逾期不补正的，视为放弃申请，本机关不再处理该政府信息公开申请。",
    ),
    sealed,
  ],
});
