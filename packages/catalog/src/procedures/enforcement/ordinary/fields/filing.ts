import type { Field } from "@fadu/engine/definition/field.ts";
import { account, choice, date, longtext, taxonomy, text, yesno } from "../../../../build/field.ts";

/** 线索、立案、管辖、回避、移送. */
export const filingFields = {
  source: taxonomy("案件来源", "case-source", { group: "案源" }),
  sourceNumber: text("来源编号", { group: "案源" }),
  clue: longtext("案源情况", { group: "案源" }),
  foundOn: date("发现（收到）线索日期", { group: "案源" }),
  grave: yesno("涉及公民生命健康安全、金融安全且有危害后果", { group: "案源", help: "处罚时效为五年" }),
  initialEvidence: longtext("初步证据", { group: "立案" }),
  jurisdiction: longtext("管辖依据", { group: "立案" }),
  filingOpinion: longtext("承办意见", { group: "立案" }),
  declineGround: choice(
    "不予立案的理由",
    {
      noEvidence: "没有初步证据证明存在违法行为",
      noJurisdiction: "不属于本机关管辖",
      expired: "超过行政处罚时效",
      minor: "违法行为轻微并及时改正，没有造成危害后果",
    },
    { group: "立案" },
  ),
  declineText: longtext("理由说明", { group: "立案" }),
  disputeWith: text("有管辖争议的机关", { group: "管辖" }),
  disputeOn: date("管辖争议发生日期", { group: "管辖" }),
  disputeText: longtext("管辖争议的情况", { group: "管辖" }),
  designatedTo: choice("管辖的结果", { ours: "由本机关管辖", theirs: "由对方机关管辖" }, { group: "管辖" }),
  designation: longtext("协商结果或者指定管辖文书", { group: "管辖" }),
  recusalOf: account("申请回避的执法人员", { group: "回避" }),
  recusalBy: choice("提出方式", { own: "自行回避", party: "当事人申请" }, { group: "回避" }),
  recusalGround: longtext("回避的理由", { group: "回避" }),
  recusalGranted: yesno("决定回避", { group: "回避" }),
  transferTo: text("移送的机关", { group: "立案" }),
  transferReason: longtext("移送的理由", { group: "立案" }),
} as const satisfies Record<string, Field>;
