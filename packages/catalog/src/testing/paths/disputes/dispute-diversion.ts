import { serve, step, type Path, type Step } from "../../paths.ts";
import { CITIZEN, COMPANY, type Values } from "../../street.ts";

export const DIVERSION: Values = {
  originNumber: "南汇人调受字〔2024〕1号",
  dispute: "10",
  applicant: CITIZEN,
  respondent: COMPANY,
  community: "north",
  request: "拖欠三个月工资。",
  route: "arbitration",
};
const registered = step("dispute-clerk", "register", { on: "2024-09-02", values: DIVERSION, to: "registered" });
export const HANDED: Values = {
  route: "arbitration",
  receiver: "区劳动人事争议仲裁委员会",
  reason: "属于劳动争议，调解不成",
  limitText: "仲裁时效一年，自知道权利被侵害之日起计算。",
  toldParties: "written",
  handedOn: "2024-09-03",
};
const handed = step("dispute-clerk", "transferOut", { on: "2024-09-03", values: HANDED, to: "handedOver" });
const sent = serve("dispute-clerk", "dispute-transfer-letter", "2024-09-03");
const received = step("dispute-clerk", "recordReceipt", {
  on: "2024-09-05",
  values: { receipt: "accepted", receiptOn: "2024-09-05" },
  to: "received",
});
const resulted = (result: string): Step =>
  step("dispute-clerk", "recordResult", {
    on: "2024-10-20",
    values: { result, resultText: "已有结果。", resultOn: "2024-10-18" },
    to: "closed",
  });
export const TO_RECEIVED: readonly Step[] = [registered, handed, sent, received];
const ended = (title: string, outcome: string, result: string): Path => ({
  title,
  outcome,
  steps: [...TO_RECEIVED, resulted(result)],
});

export const disputeDiversionPaths: readonly Path[] = [
  {
    title: "退回补充后接收，跟踪，裁决",
    outcome: "decided",
    steps: [
      registered,
      handed,
      step("dispute-clerk", "recordReceipt", {
        on: "2024-09-04",
        values: { receipt: "returned", receiptOn: "2024-09-04", receiptText: "缺少证据。" },
        to: "registered",
      }),
      handed,
      received,
      step("dispute-clerk", "track", { on: "2024-10-08", values: { progress: "已开庭。" } }),
      resulted("decided"),
    ],
  },
  ended("和解", "settled", "settled"),
  ended("不予受理", "notAccepted", "notAccepted"),
  ended("当事人未申请", "dropped", "unused"),
  {
    title: "取消分流",
    outcome: "cancelled",
    steps: [registered, step("dispute-clerk", "cancel", { values: { cancelText: "双方已和解。" }, to: "closed" })],
  },
];
