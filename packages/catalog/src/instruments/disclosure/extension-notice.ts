import { OGI } from "../../build/basis.ts";
import { instrument, line, numberLine, para, sealed } from "../blocks.ts";

/** 延期答复告知书: an extension that was not told is void (OGI-33b). */
export const extensionNotice = instrument({
  id: "extension-notice",
  title: "政府信息公开延期答复告知书",
  basis: OGI("33b"),
  series: "{org}公开延〔{year}〕{seq}号",
  served: true,
  needs: { "applicant.name": "申请人", extensionReason: "延期的理由" },
  body: [
    numberLine,
    line("{applicant.name}："),
    para(
      "本机关于{receivedOn}收到你（单位）提出的政府信息公开申请。因{extensionReason}，根据《中华人民共和国政府信息公开条例》第三十三条第二款的规定，经本机关政府信息公开工作机构负责人同意，延长答复期限二十个工作日，将于{$due.answer}前答复。",
    ),
    sealed,
  ],
});
