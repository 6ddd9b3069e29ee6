import { ACL } from "../../build/basis.ts";
import { instrument, line, numberLine, para, sealed } from "../blocks.ts";

/** 立即代履行事后通知书, for a party that was not there (ACL-52). */
export const clearingNotice = instrument({
  id: "clearing-notice",
  title: "立即实施代履行通知书",
  basis: ACL(52),
  series: "{org}代履通字〔{year}〕{seq}号",
  served: true,
  needs: { "offender.name": "当事人", "place.text": "地点", clearedAt: "清除时间", performer: "代履行人" },
  body: [
    numberLine,
    line("{offender.name}："),
    para(
      "因{place.text}的{obstacle}需要立即清除，而你（单位）不能清除：{cannotClear}根据《中华人民共和国行政强制法》第五十二条的规定，本机关于{clearedAt}由{performer}立即实施代履行。因你（单位）当时不在场，现予以通知，并将依法作出处理。",
    ),
    sealed,
  ],
});
