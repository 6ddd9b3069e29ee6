import { ACL, PAF } from "../../build/basis.ts";
import { filled, is } from "../../build/condition.ts";
import { instrument, line, numberLine, para, sealed, signatures } from "../blocks.ts";

/** 强制执行申请书, signed by the office's head, sealed and dated (ACL-55). */
export const courtApplication = instrument({
  id: "court-application",
  title: "行政强制执行申请书",
  basis: [ACL(55), PAF("23")],
  series: "{org}强执申字〔{year}〕{seq}号",
  needs: {
    courtName: "人民法院",
    "offender.name": "被申请人",
    decisionTitle: "行政决定",
    decisionServedOn: "送达日期",
    obligation: "申请执行的内容",
    statementText: "当事人的意见",
  },
  body: [
    numberLine,
    line("申请人：{$org}"),
    line("被申请人：{offender.name}　　证件号码：{offender.idNumber}"),
    line("住址（住所）：{offender.address}"),
    line("{courtName}："),
    para(
      "本机关于{decidedOn}对被申请人作出{decisionTitle}（{decisionNumber}），于{decisionServedOn}送达。被申请人在法定期限内既未申请行政复议或者提起行政诉讼，又未履行该决定；或者经行政复议、行政诉讼维持后仍未履行。",
    ),
    para("本机关已依法催告，被申请人的意见：{statementText}"),
    para(
      "根据《中华人民共和国行政强制法》第五十三条、第五十四条、第五十五条的规定，特申请强制执行下列内容：{obligation}",
    ),
    para("申请执行金额：人民币{principal|upper}（¥{principal}）。", filled("principal")),
    para("加处罚款（滞纳金）：人民币{surcharge|upper}（¥{surcharge}）。", filled("surcharge")),
    para("因情况紧急，为保障公共安全，申请立即执行：{urgentReason}", is("urgent", true)),
    line(
      "附：一、行政决定书及作出决定的事实、理由和依据；二、当事人的意见及行政机关催告情况；三、申请强制执行标的情况；四、法律、行政法规规定的其他材料。",
    ),
    signatures({ 行政机关负责人签名: "", 日期: "" }),
    sealed,
  ],
});
