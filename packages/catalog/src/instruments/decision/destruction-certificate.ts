import { ARC } from "../../build/basis.ts";
import { instrument, numberLine, para, sealed, signatures, table } from "../blocks.ts";

/** 档案销毁证明: what was destroyed, on whose word and before whose eyes; what remains of the files is in its list. */
export const destructionCertificate = instrument({
  id: "destruction-certificate",
  title: "档案销毁证明",
  layout: "official",
  basis: ARC("03"),
  series: "{org}档销证〔{year}〕{seq}号",
  needs: {
    title: "清册名称",
    count: "件数",
    appraisal: "鉴定意见",
    supervisors: "监销人",
    destroyedOn: "销毁日期",
    way: "销毁方式",
  },
  body: [
    numberLine,
    para("《{title}》所列档案{count}保管期满。{reason}"),
    para("经{appraisers}于{appraisedOn}鉴定：{appraisal}"),
    para("经批准，于{destroyedOn}以下列方式销毁：{way}。监销人：{supervisors}。"),
    para(
      "下列各件的内容、附件和当事人信息已经销毁；编号、程序、办结日期和各条记录的哈希值保留，可凭以核验全过程记录未被改动。",
    ),
    table("list", {
      number: ["编号", 3],
      procedureTitle: ["程序", 3],
      closedOn: ["办结日期", 2],
      years: ["保管年限", 1],
      head: ["末条记录哈希", 3],
    }),
    signatures({ 监销人签名: "", 日期: "" }),
    sealed,
  ],
});
