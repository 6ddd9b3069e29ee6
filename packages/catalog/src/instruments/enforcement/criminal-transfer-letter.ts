import { PAF, TRF } from "../../build/basis.ts";
import { contains, filled } from "../../build/condition.ts";
import { instrument, line, numberLine, para, sealed, signatures } from "../blocks.ts";

/** 涉嫌犯罪案件移送书 with its enclosures, copied to the procuratorate, and the receipt to be signed (TRF-06, TRF-07). */
export const criminalTransferLetter = instrument({
  id: "criminal-transfer-letter",
  title: "涉嫌犯罪案件移送书",
  basis: [TRF("06"), TRF("07"), PAF("24")],
  series: "{org}罪移字〔{year}〕{seq}号",
  needs: {
    policeOffice: "受移送的机关",
    "offender.name": "涉嫌犯罪的当事人",
    crimeText: "涉嫌犯罪的事实",
    suspectedCrime: "涉嫌罪名",
    copiedTo: "抄送的人民检察院",
  },
  body: [
    numberLine,
    line("{policeOffice}："),
    para("本机关在依法查处{offender.name}违法行为过程中，发现其行为涉嫌{suspectedCrime}：{crimeText}"),
    para(
      "根据《行政执法机关移送涉嫌犯罪案件的规定》第三条、第五条的规定，经本机关负责人批准，现将该案移送你机关审查。请在本移送书的回执上签字，并将是否立案的决定书面通知本机关。",
    ),
    para(
      "移送前已经作出行政处罚：{priorSanctions}；警告，责令停产停业，暂扣或者吊销许可证件的处罚不停止执行。",
      filled("priorSanctions"),
    ),
    para(
      "当事人已缴纳罚款人民币{priorFinePaid|upper}（¥{priorFinePaid}），依法判处罚金时应当折抵。",
      contains("priorSanctions", "fine"),
    ),
    line(
      "附：一、涉嫌犯罪案件情况的调查报告；二、涉案物品清单；三、有关检验报告或者鉴定结论；四、其他有关涉嫌犯罪的材料。",
    ),
    line("抄送：{copiedTo}"),
    sealed,
    line("移送回执：上述材料已收到。"),
    signatures({ 接收机关经办人签字: "", "接收时间（年月日时分）": "" }),
  ],
});
