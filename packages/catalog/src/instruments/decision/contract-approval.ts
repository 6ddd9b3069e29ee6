import { SZD } from "../../build/basis.ts";
import { cell, form, instrument, numberLine, opinions, wide } from "../blocks.ts";

/** 合同签订审批表: what is signed, with whom, for how much, and who agreed (SZD-05). */
export const contractApproval = instrument({
  id: "contract-approval",
  title: "合同签订审批表",
  basis: SZD("05"),
  series: "{org}合〔{year}〕{seq}号",
  needs: {
    title: "合同名称",
    "counterpart.name": "合同相对方",
    amount: "标的金额",
    content: "主要内容",
    signedOn: "签订日期",
    performTo: "履行期限",
  },
  body: [
    numberLine,
    form(
      [cell("合同名称", "{title}", 8), cell("类别", "{kind}", 4)],
      [cell("相对方", "{counterpart.name}", 8), cell("标的金额（元）", "{amount}", 4)],
      [cell("承办科室", "{from}", 4), cell("签订日期", "{signedOn}", 4), cell("履行期限", "{performTo}", 4)],
      wide("主要内容", "{content}", 4),
    ),
    opinions,
  ],
});
