import { expire, publicity, serve, step, type Path, type Step } from "../../paths.ts";
import type { Values, World } from "../../street.ts";

export const CITIZEN_OFFENDER = {
  kind: "citizen",
  name: "张三",
  idNumber: "330302199001011235",
  phone: "13800000000",
  address: "万源路1号",
} as const;

export const COMPANY_OFFENDER = {
  kind: "organisation",
  name: "南汇建材有限公司",
  idNumber: "91330302MA2ABCDE11",
  phone: "13800000001",
  address: "万源路2号",
  representative: "李四",
} as const;

/** The causes in force for the street. */
export const POWERS: World = {
  rosters: Object.fromEntries(
    ["SR01", "SR02", "SR03", "SC01", "GH01"].map((cause) => [
      `penalty-power/${cause}`,
      [{ from: "2021-01-01", values: { source: "devolved" } }],
    ]),
  ),
};

/** The court's part is over. */
export const COURT_OVER: World = {
  ...POWERS,
  relatives: [{ id: "court", procedure: "court-enforcement", kind: "child", closed: true, outcome: "ended" }],
};

const officers = ["officer-a", "officer-b"];
const arrival: Values = {
  officers,
  identityShown: true,
  place: { text: "万源路口" },
  occurredAt: "2024-09-03T01:00:00.000Z",
};

/** A street vendor fined fifty yuan, paid at the bank. */
export const SPOT_DECISION: Values = {
  offender: CITIZEN_OFFENDER,
  cause: "SR01",
  facts: "在人行道摆摊占道经营。",
  brokenLaw: "《城市市容和环境卫生管理条例》第十四条",
  penaltyLaw: "《城市市容和环境卫生管理条例》第三十六条",
  discretionStep: "light",
  told: true,
  defence: "无",
  evidence: ["photo:1"],
  powerSource: "devolved",
  inNameOf: "street",
  sanction: "fine",
  fine: 50,
  collection: "bank",
  signing: "signed",
  publicity: "publish",
};

export const arrive: Step = step("officer-a", "start", { on: "2024-09-03", values: arrival, to: "onSite" });
const decide = (more: Values = {}): Step =>
  step("officer-a", "decide", { values: { ...SPOT_DECISION, ...more }, to: "decided" });
const deliver = serve("officer-a", "on-the-spot-decision");
const record = step("squad-leader", "fileRecord", { on: "2024-09-05" });
const path = (title: string, outcome: string, ...steps: readonly Step[]): Path => ({
  title,
  outcome,
  steps: [arrive, ...steps],
  world: COURT_OVER,
});
const paid = (paidAmount: number, on: string, to: string): Step =>
  step("finance-clerk", "pay", { on, values: { paidOn: on, paidAmount, receiptNumber: `P${paidAmount}` }, to });
const toCourt = (): readonly Step[] => [
  decide(),
  deliver,
  record,
  expire("pay", "2024-09-20"),
  step("officer-a", "addSurcharge", { on: "2024-10-08", values: { surcharge: 27 } }),
  step("squad-leader", "enforce", { values: { closingReason: "逾期不缴" }, to: "enforcing" }),
];

const warning: Values = Object.fromEntries(
  Object.entries({ ...SPOT_DECISION, sanction: "warning" }).filter(([key]) => key !== "fine" && key !== "collection"),
);

export const simplePenaltyPaths: readonly Path[] = [
  path(
    "罚款在银行分两次缴清，结案后复议撤销，退还罚款",
    "executed",
    decide(),
    deliver,
    record,
    paid(20, "2024-09-09", "decided"),
    paid(30, "2024-09-10", "settled"),
    step("case-clerk", "close", { to: "closed" }),
    step("litigation-clerk", "registerRemedy", {
      on: "2024-10-08",
      values: { remedyKind: "reconsideration", remedyOn: "2024-10-08" },
    }),
    step("litigation-clerk", "endRemedy", {
      on: "2024-11-08",
      values: { remedyResult: "revoked", remedyEndedOn: "2024-11-07", remedyText: "复议决定撤销" },
    }),
    step("case-clerk", "revoke", { values: { remedyResult: "revoked", closingReason: "复议决定撤销" } }),
    step("finance-clerk", "refund", {
      on: "2024-11-11",
      values: { refundedOn: "2024-11-11", refund: 50, refundFiles: ["receipt:1"] },
    }),
  ),
  path(
    "一百元以下当场收缴",
    "executed",
    decide({ fine: 100, collection: "cash" }),
    deliver,
    step("officer-a", "collectOnSpot", {
      values: {
        cashGround: "small",
        receiptNumber: "A1",
        collectedOn: "2024-09-03",
        paidOn: "2024-09-03",
        paidAmount: 100,
      },
      to: "settled",
    }),
    step("officer-a", "remit", { on: "2024-09-04", values: { remittedOn: "2024-09-04" } }),
    step("finance-clerk", "bank", { on: "2024-09-05", values: { bankedOn: "2024-09-05" } }),
    record,
    step("squad-leader", "close", { to: "closed" }),
  ),
  path(
    "警告",
    "executed",
    step("officer-a", "decide", { values: warning, to: "decided" }),
    deliver,
    step("officer-a", "warn", { to: "settled" }),
    record,
    step("squad-leader", "close", { to: "closed" }),
  ),
  path(
    "逾期不缴，加处罚款后转法院执行，法院程序办结",
    "enforced",
    ...toCourt(),
    step("squad-leader", "courtEnds", {
      on: "2025-06-02",
      values: { closingReason: "法院裁定终结执行" },
      to: "closed",
    }),
  ),
  path(
    "法院执行期间分两次缴清",
    "executed",
    ...toCourt(),
    paid(20, "2025-03-03", "enforcing"),
    paid(30, "2025-03-04", "settled"),
    step("squad-leader", "close", { to: "closed" }),
  ),
  path(
    "教育纠正",
    "educated",
    step("officer-a", "educate", {
      values: {
        offender: CITIZEN_OFFENDER,
        cause: "SR01",
        facts: "摆摊。",
        timelyCorrected: true,
        harm: "none",
        education: "说明规定，当事人表示不再占道。",
        closingReason: "当场改正",
      },
      to: "closed",
    }),
  ),
  path(
    "转普通程序",
    "transferred",
    step("officer-a", "toOrdinary", {
      values: { transferReason: "拟处罚款超过二百元", offender: CITIZEN_OFFENDER, cause: "SR01" },
      to: "closed",
    }),
  ),
  path("误登", "mistaken", step("officer-a", "discard", { values: { closingReason: "重复" }, to: "closed" })),
  path(
    "公示后决定被确认违法，三日内撤回公示",
    "revoked",
    decide(),
    deliver,
    record,
    publicity("case-clerk", "publish", "2024-09-06"),
    paid(50, "2024-09-09", "settled"),
    step("case-clerk", "revoke", {
      on: "2024-09-09",
      values: { remedyResult: "unlawful", closingReason: "自行确认违法" },
    }),
    publicity("case-clerk", "unpublish", "2024-09-10"),
    step("finance-clerk", "refund", { values: { refundedOn: "2024-09-10", refund: 50, refundFiles: ["receipt:1"] } }),
    step("squad-leader", "close", { to: "closed" }),
  ),
];
