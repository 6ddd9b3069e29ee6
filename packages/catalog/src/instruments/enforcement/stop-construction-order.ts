import { POW } from "../../build/basis.ts";
import { instrument, line, numberLine, para, partySigns, sealed } from "../blocks.ts";
import { remedyOf } from "../remedies.ts";

/** 责令停止建设通知书 (POW-11, POW-12). */
export const stopConstructionOrder = instrument({
  id: "stop-construction-order",
  title: "责令停止建设通知书",
  basis: [POW(11), POW(12)],
  series: "{org}责停字〔{year}〕{seq}号",
  served: true,
  needs: { "offender.name": "建设单位（个人）", "place.text": "地点", stopOrder: "责令停止建设的内容" },
  body: [
    numberLine,
    line("{offender.name}："),
    para("经现场核查，你（单位）在{place.text}进行的建设涉嫌违法：{sceneText}"),
    para("根据《中华人民共和国城乡规划法》的规定，现责令你（单位）自收到本通知书之时起停止建设：{stopOrder}"),
    para("不停止建设的，将依法报请县级以上地方人民政府责成有关部门采取查封施工现场、强制拆除等措施。"),
    remedyOf("通知书"),
    partySigns,
    sealed,
  ],
});
