import { XF } from "../../build/basis.ts";
import { instrument, line, numberLine, para, sealed } from "../blocks.ts";

/** 信访事项答复书: what became of a suggestion, or of a request to act (XF-29, XF-31a). */
export const petitionReply = instrument({
  id: "petition-reply",
  title: "信访事项答复书",
  basis: [XF("29"), XF("31a")],
  series: "{org}信复〔{year}〕{seq}号",
  served: true,
  needs: { "petitioner.name": "信访人", content: "信访请求", replyText: "答复内容" },
  body: [
    numberLine,
    line("{petitioner.name}："),
    para("你（单位）提出的信访事项（{content}）收悉。经研究，现答复如下："),
    para("{replyText}"),
    sealed,
  ],
});
