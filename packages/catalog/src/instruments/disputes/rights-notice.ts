import { MED } from "../../build/basis.ts";
import { instrument, para, signatures } from "../blocks.ts";

/** 人民调解权利义务告知书, given before mediation begins (MED-09, MED-10). */
export const rightsNotice = instrument({
  id: "mediation-rights-notice",
  title: "人民调解权利义务告知书",
  issuer: "{$setting.committee}",
  basis: [MED("09"), MED("10")],
  needs: { "applicant.name": "当事人", mediators: "人民调解员" },
  body: [
    para("人民调解由当事人自愿、平等协商，不违背法律、法规和国家政策；人民调解委员会调解民间纠纷，不收取任何费用。"),
    para(
      "当事人在调解活动中享有下列权利：选择或者接受人民调解员；接受调解、拒绝调解或者要求终止调解；要求调解公开进行或者不公开进行；自主表达意愿、自愿达成调解协议。",
    ),
    para(
      "当事人在调解活动中履行下列义务：如实陈述纠纷事实；遵守调解现场秩序，尊重人民调解员；尊重对方当事人行使权利。",
    ),
    para(
      "经调解达成的调解协议具有法律约束力，当事人应当按照约定履行；可以自协议生效之日起三十日内共同向人民法院申请司法确认。调解不影响当事人依法通过仲裁、行政、司法等途径维护自己的权利。",
    ),
    para("本件由人民调解员在调解开始前告知。"),
    signatures({ 当事人签名: "", 人民调解员签名: "{mediators}", 日期: "{$date}" }),
  ],
});
