import { SAFETY } from "../../build/customs.ts";
import { filled } from "../../build/condition.ts";
import { cell, form, instrument, para, signatures, wide } from "../blocks.ts";

/** 约谈记录. */
export const interviewRecord = instrument({
  id: "interview-record",
  title: "安全约谈记录",
  basis: SAFETY,
  needs: { "object.name": "约谈对象", heldOn: "约谈日期", attendees: "参加人员", recordText: "约谈内容" },
  body: [
    form(
      [cell("约谈对象", "{object.name}", 6), cell("约谈日期", "{heldOn}", 6)],
      [cell("主持人", "{host}", 6), cell("参加人员", "{attendees}", 6)],
      wide("约谈原因", "{reasonText}", 3),
      wide("约谈内容", "{recordText}", 6),
      wide("整改承诺", "{promise}", 3),
    ),
    para("整改期限：{rectifyBy}前。", filled("rectifyBy")),
    signatures({ 约谈对象签名: "", 主持人签名: "", 记录人签名: "" }),
  ],
});
