import { ACL } from "../../build/basis.ts";
import { instrument, numberLine, para, sealed } from "../blocks.ts";

/** 查找建设单位（个人）通告: where nobody can be found to serve (ACL-LOC). */
export const builderNotice = instrument({
  id: "builder-notice",
  title: "违法建设通告",
  basis: ACL("LOC"),
  layout: "official",
  series: "{org}违建通字〔{year}〕{seq}号",
  needs: { "place.text": "地点", noticePostedOn: "通告日期", noticePlaces: "张贴地点、媒介" },
  body: [
    numberLine,
    para("经查，位于{place.text}的建（构）筑物涉嫌违法建设（{facts}），其建设单位或者个人无法确定。"),
    para(
      "请该建（构）筑物的建设单位、所有人或者管理人自本通告发布之日起{$setting.noticeDays}日内，持有关证明材料到本机关接受调查。逾期不到的，本机关将依法处理。",
    ),
    sealed,
  ],
});
