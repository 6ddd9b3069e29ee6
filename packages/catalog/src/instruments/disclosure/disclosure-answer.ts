import type { Condition } from "@fadu/engine/definition/condition.ts";
import { ARL, OGI } from "../../build/basis.ts";
import { filled, is, oneOf } from "../../build/condition.ts";
import { instrument, line, numberLine, para, sealed } from "../blocks.ts";
import { reconsiderationFirst, remedyOf } from "../remedies.ts";

const REGULATION = "根据《中华人民共和国政府信息公开条例》";
const result = (...codes: readonly string[]): Condition => oneOf("result", ...codes);

/**
 * 政府信息公开答复书: each result has its own paragraph and article (OGI-36 to OGI-39). Whoever is not given what he asked
 * for goes to reconsideration first (OGI-51, ARL-23); only full disclosure leaves him the choice.
 */
export const disclosureAnswer = instrument({
  id: "disclosure-answer",
  title: "政府信息公开申请答复书",
  basis: [OGI("36"), OGI("37"), OGI("51"), ARL(23)],
  layout: "official",
  series: "{org}公开答〔{year}〕{seq}号",
  served: true,
  needs: {
    "applicant.name": "申请人",
    content: "申请内容",
    result: "办理结果",
    answerText: "答复内容",
  },
  body: [
    numberLine,
    line("{applicant.name}："),
    para("本机关于{receivedOn}收到你（单位）提出的政府信息公开申请，申请内容为：{content}经审查，现答复如下："),
    para(
      `${REGULATION}第三十六条第一项的规定，该信息已主动公开，获取的方式、途径如下：{accessWay}`,
      is("answerKind", "published"),
    ),
    para(`${REGULATION}第三十六条第二项的规定，予以公开：{answerText}`, is("answerKind", "disclosed")),
    para(
      `${REGULATION}第三十七条的规定，对能够作区分处理的内容予以公开：{answerText}其余内容不予公开，理由如下：{refusalReason}`,
      result("2"),
    ),
    para(
      `${REGULATION}第十四条、第三十六条第三项的规定，该信息属于{result.title}，不予公开。{answerText}`,
      result("3.1", "3.2", "3.3"),
    ),
    para(
      `${REGULATION}第十五条、第三十二条的规定，公开该信息会对第三方合法权益造成损害，不予公开。{answerText}`,
      result("3.4"),
    ),
    para(`${REGULATION}第十六条的规定，该信息{result.title}，不予公开。{answerText}`, result("3.5", "3.6", "3.7")),
    para(`${REGULATION}第三十六条第七项的规定，该信息依照有关法律、行政法规的规定查询。{answerText}`, result("3.8")),
    para(
      `${REGULATION}第三十六条第五项的规定，该信息不属于本机关负责公开。{answerText}`,
      is("answerKind", "otherOrgan"),
    ),
    para(
      `${REGULATION}第三十六条第四项的规定，经检索，本机关没有所申请的信息。{answerText}`,
      is("answerKind", "absent"),
    ),
    para(
      `${REGULATION}第三十八条的规定，该信息需要对现有政府信息进行加工、分析，本机关没有现成信息。{answerText}`,
      result("4.2"),
    ),
    para("申请内容经补正后仍不明确，无法提供。{answerText}", result("4.3")),
    para(
      `${REGULATION}第三十九条第一款的规定，该申请属于信访、投诉、举报等活动，不作为政府信息公开申请处理，请通过相应渠道提出。{answerText}`,
      result("5.1"),
    ),
    para(`${REGULATION}第三十六条第六项的规定，该申请属于重复申请，不予重复处理。{answerText}`, result("5.2")),
    para(
      `${REGULATION}第三十九条第二款的规定，所申请的内容为公开出版物，获取的途径如下：{accessWay}{answerText}`,
      result("5.3"),
    ),
    para(
      `${REGULATION}第三十五条的规定，申请公开政府信息的数量、频次明显超过合理范围且理由不合理，不予处理。{answerText}`,
      result("5.4"),
    ),
    para("{answerText}", result("5.5", "6.1", "6.2", "6.3")),
    para("公开该信息所依据的第三方意见处理情况：{thirdPartyOutcome}", filled("thirdPartyOutcome")),
    remedyOf("答复书", result("1")),
    reconsiderationFirst("答复书", { not: result("1") }),
    sealed,
  ],
});
