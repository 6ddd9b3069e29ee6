import { expire, serve, step, type Path, type Step } from "../paths.ts";
import type { Values } from "../street.ts";

export const APPLICATION: Values = {
  applicant: { kind: "citizen", name: "张三", phone: "13800000000" },
  applicantKind: "person",
  identity: ["identity:1"],
  way: "inPerson",
  receivedOn: "2024-09-02",
  content: "某路改造合同。",
  form: "paper",
};

const clerk = "disclosure-clerk";
export const registered = (more: Values = {}): Step =>
  step(clerk, "register", { on: "2024-09-02", values: { ...APPLICATION, ...more }, to: "received" });
export const handling = step(clerk, "accept", { on: "2024-09-03", values: { section: "office" }, to: "handling" });
export const answered = (result: string, on: string, more: Values = {}): Step =>
  step(clerk, "answer", {
    on,
    values: {
      result,
      answerText: "答复如下。",
      secrecy: result === "1" || result === "2" ? "passed" : "none",
      ...more,
    },
    approve: ["office-head"],
    to: "closed",
  });
const corrected = [
  step(clerk, "askCorrection", { on: "2024-09-04", values: { correctionItems: "请写明合同名称。" }, to: "correcting" }),
  serve(clerk, "correction-notice", "2024-09-04"),
];
const came = step(clerk, "receiveCorrection", {
  on: "2024-09-12",
  values: { correctedOn: "2024-09-12", correctedText: "改造工程施工合同。", section: "office" },
  to: "handling",
});
const path = (title: string, outcome: string, ...steps: readonly Step[]): Path => ({ title, outcome, steps });

export const disclosureRequestPaths: readonly Path[] = [
  path(
    "征求第三方、延期后予以公开",
    "disclosed",
    registered({ way: "online", confirmed: "9月2日电话确认" }),
    handling,
    step(clerk, "consultThirdParty", {
      on: "2024-09-04",
      values: { thirdParty: { kind: "organisation", name: "某公司" }, consultedContent: "合同价款。" },
      to: "consulting",
    }),
    serve(clerk, "third-party-letter", "2024-09-05"),
    step(clerk, "receiveOpinion", {
      on: "2024-09-20",
      values: { thirdPartyOpinion: "agree", thirdPartyOutcome: "同意公开。" },
      to: "handling",
    }),
    step(clerk, "extend", { on: "2024-10-08", values: { clock: "answer" }, approve: ["office-head"] }),
    step(clerk, "tellExtension", { values: { extensionReason: "检索量大" } }),
    answered("1", "2024-10-25", { answerKind: "disclosed" }),
  ),
  path("部分公开", "partly", registered(), handling, answered("2", "2024-09-10", { refusalReason: "涉及个人隐私。" })),
  path("不予公开", "refused", registered(), handling, answered("3.6", "2024-09-10")),
  path("补正后仍不明确", "unavailable", registered(), ...corrected, came, answered("4.3", "2024-09-20")),
  path(
    "逾期不补正",
    "other",
    registered(),
    ...corrected,
    expire("correctionPeriod", "2024-09-29"),
    answered("6.1", "2024-09-29"),
  ),
  path(
    "大量反复申请，说明理由后不予处理",
    "notHandled",
    registered(),
    step(clerk, "askReason", { values: { reasonAsked: "理由不合理。" } }),
    answered("5.4", "2024-09-10"),
  ),
  path(
    "逾期未缴费",
    "other",
    registered(),
    handling,
    step(clerk, "notifyFee", { on: "2024-09-04", values: { feeGround: "perPage", feeQuantity: 70, fee: 400 } }),
    expire("feePeriod", "2024-10-12"),
    answered("6.2", "2024-10-12"),
  ),
  path(
    "缴费，第三方不同意而因公共利益公开，转为主动公开",
    "disclosed",
    registered(),
    handling,
    step(clerk, "notifyFee", { on: "2024-09-04", values: { feeGround: "perPage", feeQuantity: 70, fee: 400 } }),
    step("finance-clerk", "payFee", { on: "2024-09-05", values: { feePaidOn: "2024-09-05", paidAmount: 400 } }),
    step(clerk, "consultThirdParty", {
      values: {
        thirdParty: { kind: "organisation", name: "某公司" },
        coMaker: "third",
        consultedContent: "排污数据。",
      },
      to: "consulting",
    }),
    serve(clerk, "third-party-letter", "2024-09-05"),
    step(clerk, "receiveOpinion", {
      on: "2024-09-12",
      values: { thirdPartyOpinion: "disagree", thirdPartyOutcome: "涉及公众健康。", publicInterest: true },
      to: "handling",
    }),
    step(clerk, "proposeOpen", {
      values: { similar: 3, publicTitle: "企业排污数据", catalogue: "20-13", formedOn: "2024-08-30" },
    }),
    answered("1", "2024-09-20", { answerKind: "disclosed" }),
  ),
  path(
    "撤回申请",
    "other",
    registered(),
    handling,
    step(clerk, "withdrawApplication", { values: { withdrawnText: "书面撤回", result: "6.3" }, to: "closed" }),
  ),
];
