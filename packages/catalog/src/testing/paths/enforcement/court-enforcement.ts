import { expire, serve, step, type Path, type Step } from "../../paths.ts";
import type { Values } from "../../street.ts";
import { BUILDER, HEAD, OFFICER } from "./compulsion.ts";

export const TO_EXECUTE: Values = {
  offender: BUILDER,
  decisionTitle: "行政处罚决定书",
  decisionNumber: "南汇罚决字〔2024〕9号",
  decidedOn: "2024-09-02",
  decisionServedOn: "2024-09-03",
  obligation: "缴纳罚款一万元。",
  principal: 10_000,
  remedyRule: "either",
};
export const APPLICATION: Values = {
  courtName: "区人民法院",
  statementText: "无",
  decisionFile: ["documentary:1"],
  opinionFile: ["documentary:2"],
  subjectFile: ["documentary:3"],
  submittedOn: "2025-03-28",
  urgent: false,
};

export const started = (more: Values = {}): Step =>
  step(OFFICER, "start", { on: "2024-09-10", values: { ...TO_EXECUTE, ...more }, to: "waiting" });
export const DEMAND: Values = { performBy: "2025-03-20", performWay: "缴至指定银行" };
const demanded = step(OFFICER, "demand", { on: "2025-02-20", values: DEMAND });
const demandServed = serve(OFFICER, "court-demand", "2025-02-21");
/** The suit's six months are over on 2025-03-03. */
const lapsed = expire("suitPeriod", "2025-03-04");
export const TO_APPLY: readonly Step[] = [started(), demanded, demandServed, lapsed];
const applied = (more: Values = {}): Step =>
  step(OFFICER, "apply", { on: "2025-03-28", values: { ...APPLICATION, ...more }, approve: HEAD, to: "submitted" });
export const TO_SUBMITTED: readonly Step[] = [...TO_APPLY, applied()];
const accepted = step("case-clerk", "courtAccepts", {
  on: "2025-04-02",
  values: { acceptedOn: "2025-04-01" },
  to: "reviewing",
});
const RULING = (ruling: string): Values => ({
  ruling,
  rulingOn: "2025-04-09",
  rulingReceivedOn: "2025-04-10",
  rulingText: ruling === "granted" ? "准予强制执行" : "不予执行",
});
const ruled = (ruling: string, to: string): Step =>
  step("case-clerk", "rule", { on: "2025-04-10", values: RULING(ruling), to });
const result = (kind: string): Step =>
  step("case-clerk", "recordResult", {
    on: "2025-05-20",
    values: {
      result: kind,
      executedOn: "2025-05-19",
      executedAmount: 10_000,
      executionText: "已划拨。",
      costs: 50,
      costsFromOffender: true,
    },
    to: "closed",
  });
export const declined = step("case-clerk", "courtDeclines", {
  on: "2025-04-02",
  values: { rulingOn: "2025-04-01", rulingReceivedOn: "2025-04-02", rulingText: "材料不符" },
  to: "declined",
});
const objection: Values = { objection: "裁定有误。" };
const path = (title: string, outcome: string | undefined, ...steps: readonly Step[]): Path => ({
  title,
  steps,
  ...(outcome === undefined ? {} : { outcome }),
});
const gaveUp = (on: string): Step =>
  step(OFFICER, "giveUp", { on, values: { withdrawReason: "不再申请。" }, approve: HEAD, to: "closed" });
const objectedDecline = step("litigation-clerk", "objectToDecline", {
  on: "2025-04-07",
  values: { ...objection, objectedOn: "2025-04-07" },
  to: "declineObjected",
});
const objectedRefusal = step("litigation-clerk", "objectToRefusal", {
  on: "2025-04-15",
  values: { ...objection, objectedOn: "2025-04-15" },
  to: "refusalObjected",
});
const sued = step("litigation-clerk", "registerRemedy", {
  on: "2024-10-10",
  values: { remedyKind: "litigation", remedyOn: "2024-10-10" },
});

export const courtEnforcementPaths: readonly Path[] = [
  path(
    "申请、受理、听取意见、准予执行、执行完毕",
    "executed",
    ...TO_SUBMITTED,
    accepted,
    step("case-clerk", "courtHears", { values: { hearingReason: "法院通知听取意见" } }),
    ruled("granted", "executing"),
    result("executed"),
  ),
  path(
    "复议前置、原案已催告、紧急申请立即执行，部分执行",
    "partly",
    started({ remedyRule: "reconsiderationFirst", demandServedOn: "2024-09-10" }),
    expire("reconsiderationPeriod", "2024-11-05"),
    step(OFFICER, "recordStatement", { values: { statementText: "无力缴纳。", statementReply: "不成立。" } }),
    step(OFFICER, "apply", {
      on: "2024-11-06",
      values: { ...APPLICATION, submittedOn: "2024-11-06", urgent: true, urgentReason: "危及公共安全" },
      approve: HEAD,
    }),
    step("case-clerk", "courtAccepts", { on: "2024-11-08", values: { acceptedOn: "2024-11-07" } }),
    step("case-clerk", "rule", {
      on: "2024-11-11",
      values: { ruling: "granted", rulingOn: "2024-11-11", rulingReceivedOn: "2024-11-11", rulingText: "立即执行" },
    }),
    step("case-clerk", "recordResult", {
      on: "2024-11-14",
      values: { result: "partly", executedOn: "2024-11-14", executionText: "执行到位一半。" },
    }),
  ),
  path("终结执行", "ended", ...TO_SUBMITTED, accepted, ruled("granted", "executing"), result("ended")),
  path(
    "不予受理，上一级法院裁定受理",
    "executed",
    ...TO_SUBMITTED,
    declined,
    objectedDecline,
    step("litigation-clerk", "higherOnDecline", {
      on: "2025-04-20",
      values: { higherRuling: "accepted", rulingText: "撤销原裁定", acceptedOn: "2025-04-20" },
      to: "reviewing",
    }),
    step("case-clerk", "rule", {
      on: "2025-04-28",
      values: { ruling: "granted", rulingOn: "2025-04-28", rulingReceivedOn: "2025-04-28", rulingText: "准予" },
    }),
    result("executed"),
  ),
  path(
    "不予受理，复议维持",
    "notAccepted",
    ...TO_SUBMITTED,
    declined,
    objectedDecline,
    step("litigation-clerk", "higherOnDecline", {
      on: "2025-04-20",
      values: { higherRuling: "upheld", rulingText: "维持" },
      to: "closed",
    }),
  ),
  path("不予受理后不再申请", "notAccepted", ...TO_SUBMITTED, declined, gaveUp("2025-04-10")),
  path(
    "不予执行，上一级法院裁定执行",
    "executed",
    ...TO_SUBMITTED,
    accepted,
    ruled("refused", "refused"),
    objectedRefusal,
    step("litigation-clerk", "higherOnRefusal", {
      on: "2025-05-10",
      values: { higherRuling: "accepted", rulingText: "准予" },
      to: "executing",
    }),
    result("executed"),
  ),
  path(
    "不予执行，复议维持",
    "refusedByCourt",
    ...TO_SUBMITTED,
    accepted,
    ruled("refused", "refused"),
    objectedRefusal,
    step("litigation-clerk", "higherOnRefusal", {
      on: "2025-05-10",
      values: { higherRuling: "upheld", rulingText: "维持" },
      to: "closed",
    }),
  ),
  path(
    "不予执行后不再申请",
    "refusedByCourt",
    ...TO_SUBMITTED,
    accepted,
    ruled("refused", "refused"),
    gaveUp("2025-04-20"),
  ),
  path(
    "申请前当事人履行",
    "performed",
    started(),
    step("case-clerk", "perform", {
      on: "2024-12-02",
      values: { executedOn: "2024-12-02", executionText: "已缴清。", executedAmount: 10_000 },
      to: "closed",
    }),
  ),
  path(
    "起诉被驳回后申请",
    undefined,
    started(),
    sued,
    step("litigation-clerk", "endRemedy", {
      on: "2025-02-10",
      values: { remedyResult: "upheld", remedyEndedOn: "2025-02-10" },
      to: "waiting",
    }),
    step(OFFICER, "demand", { values: { ...DEMAND, performBy: "2025-02-28" } }),
    serve(OFFICER, "court-demand", "2025-02-10"),
    step(OFFICER, "apply", {
      on: "2025-02-25",
      values: { ...APPLICATION, submittedOn: "2025-02-25" },
      approve: HEAD,
      to: "submitted",
    }),
  ),
  path(
    "接手时救济已经终结",
    undefined,
    started({ decisionServedOn: "2024-03-01", decidedOn: "2024-03-01", remedyEndedOn: "2024-09-02" }),
    step(OFFICER, "demand", { values: { ...DEMAND, performBy: "2024-09-20" } }),
    serve(OFFICER, "court-demand", "2024-09-10"),
    step(OFFICER, "apply", {
      on: "2024-09-29",
      values: { ...APPLICATION, submittedOn: "2024-09-29" },
      approve: HEAD,
      to: "submitted",
    }),
  ),
  path(
    "决定被撤销",
    "overturned",
    started(),
    sued,
    step("litigation-clerk", "endRemedy", {
      on: "2025-02-10",
      values: { remedyResult: "overturned", remedyEndedOn: "2025-02-10" },
      to: "closed",
    }),
  ),
  path("撤回", "withdrawn", started(), gaveUp("2024-10-10")),
];
