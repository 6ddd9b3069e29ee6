import type { Field } from "@fadu/engine/definition/field.ts";
import {
  account,
  accounts,
  choice,
  choices,
  date,
  exhibits,
  longtext,
  money,
  text,
  yesno,
} from "../../../../build/field.ts";
import { STREET_PENALTIES } from "../../offence.ts";
import { publicityFields } from "../../publicity.ts";

/** 法制审核、集体讨论、决定、移送司法机关. */
export const decisionFields = {
  reviewItems: choices(
    "已审核的内容",
    {
      subject: "执法主体是否合法、执法人员是否具备资格",
      procedure: "程序是否合法",
      evidence: "事实是否清楚、证据是否合法充分",
      law: "适用法律、裁量基准是否适当",
      power: "是否超越法定权限",
      document: "文书是否完备、规范",
      crime: "违法行为是否涉嫌犯罪需要移送",
      other: "其他应当审核的内容",
    },
    { group: "法制审核" },
  ),
  reviewOpinion: choice(
    "法制审核意见",
    {
      agree: "同意",
      supplement: "事实不清、证据不足，补充调查",
      correct: "定性不准、适用法律错误、程序违法等，予以改正",
      transfer: "超出管辖范围或者涉嫌犯罪，移送",
    },
    { group: "法制审核" },
  ),
  reviewText: longtext("审核意见的说明", { group: "法制审核" }),
  reviewQualification: choice(
    "审核人员资格",
    {
      qualified: "已通过国家统一法律职业资格考试取得法律职业资格",
      experienced: "2021年7月15日前已从事行政处罚决定法制审核",
    },
    { group: "法制审核" },
  ),
  discussedOn: date("集体讨论日期", { group: "集体讨论" }),
  discussionChair: account("主持人", { group: "集体讨论" }),
  discussants: accounts("参加讨论的负责人", { group: "集体讨论", min: 2 }),
  discussionText: longtext("各人意见", { group: "集体讨论" }),
  discussionResult: longtext("讨论结论", { group: "集体讨论" }),
  discussionRecord: exhibits("集体讨论记录", { group: "集体讨论" }),
  sanctions: choices("处罚种类", STREET_PENALTIES, { group: "决定" }),
  fine: money("罚款金额", { group: "决定", min: 0 }),
  confiscated: money("没收金额", { group: "决定", min: 0 }),
  sanctionText: longtext("处罚内容", { group: "决定" }),
  performBy: longtext("履行方式和期限", { group: "决定" }),
  ...publicityFields,
  correctionState: choice(
    "责令改正的情况",
    { ordered: "已责令改正（限期改正）", corrected: "当事人已自行改正", none: "违法行为已经终了，无可改正" },
    { group: "决定", help: "实施行政处罚时，应当责令当事人改正或者限期改正违法行为" },
  ),
  permits: text("暂扣、吊销的证照名称及编号", { group: "决定" }),
  validUntil: date("处罚有效期至", { group: "决定", help: "限制从业、暂扣等有期限的处罚填写" }),
  exemptGround: choice(
    "不予行政处罚的依据",
    {
      child: "不满十四周岁的未成年人有违法行为（行政处罚法第三十条）",
      mental: "精神病人、智力残疾人在不能辨认或者不能控制自己行为时有违法行为（行政处罚法第三十一条）",
      trivial: "违法行为轻微并及时改正，没有造成危害后果（行政处罚法第三十三条第一款）",
      first: "初次违法且危害后果轻微并及时改正（行政处罚法第三十三条第一款）",
      faultless: "当事人有证据足以证明没有主观过错（行政处罚法第三十三条第二款）",
      expired: "超过行政处罚时效（行政处罚法第三十六条）",
      unfounded: "违法事实不能成立（行政处罚法第五十七条第一款第三项）",
    },
    { group: "决定" },
  ),
  exemptReason: longtext("不予行政处罚的理由", { group: "决定" }),
  education: longtext("教育情况", { group: "决定" }),
  amendKind: choice("补正、更正", { supplement: "补正", correct: "更正" }, { group: "决定" }),
  amendText: longtext("补正、更正的内容", { group: "决定" }),
  reviewerFirst: yesno("初次从事行政处罚决定法制审核", { group: "法制审核" }),
  crimeText: longtext("涉嫌犯罪的事实和理由", { group: "移送" }),
  policeText: longtext("司法机关的决定", { group: "移送" }),
} as const satisfies Record<string, Field>;
