import { XF } from "../../build/basis.ts";
import { instrument, line, numberLine, para, sealed } from "../blocks.ts";

/** 信访事项延长办理期限告知书: the petitioner is told why (XF-34a, XF-34b). */
export const petitionExtensionNotice = instrument({
  id: "petition-extension-notice",
  title: "信访事项延长办理期限告知书",
  basis: [XF("34a"), XF("34b")],
  series: "{org}信延〔{year}〕{seq}号",
  served: true,
  needs: { "petitioner.name": "信访人", content: "信访请求", extensionReason: "延期的理由" },
  body: [
    numberLine,
    line("{petitioner.name}："),
    para("你（单位）提出的信访事项（信访请求：{content}），本机关已于{$first.accept}受理。"),
    para(
      "因{extensionReason}，根据《信访工作条例》第三十四条的规定，经本机关负责人批准，延长办理期限，将于{$due.handle}前办结。",
    ),
    sealed,
  ],
});
