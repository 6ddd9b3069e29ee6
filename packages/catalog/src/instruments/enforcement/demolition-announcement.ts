import { ACL } from "../../build/basis.ts";
import { instrument, numberLine, para, sealed } from "../blocks.ts";

/** 限期自行拆除公告, before anything is pulled down by force (ACL-44). */
export const demolitionAnnouncement = instrument({
  id: "demolition-announcement",
  title: "限期自行拆除公告",
  basis: ACL(44),
  layout: "official",
  series: "{org}拆公告〔{year}〕{seq}号",
  needs: {
    "place.text": "地点",
    orderText: "拆除的范围和内容",
    selfDemolishBy: "自行拆除期限",
    announcePlaces: "公告地点、媒介",
  },
  body: [
    numberLine,
    para(
      "位于{place.text}的违法建筑（建设单位或者个人：{offender.name}），本机关已于{$on.orderDemolition}作出责令限期拆除决定，决定书于{$served.demolition-order}送达，当事人逾期未自行拆除。",
    ),
    para(
      "根据《中华人民共和国行政强制法》第四十四条的规定，现予以公告，限当事人于{selfDemolishBy}前自行拆除：{orderText}",
    ),
    para(
      "当事人在法定期限内不申请行政复议或者提起行政诉讼，又不拆除的，将依法强制拆除。请当事人及时自行清理建筑内的财物。",
    ),
    sealed,
  ],
});
