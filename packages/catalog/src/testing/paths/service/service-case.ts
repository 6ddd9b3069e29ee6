import { serve, step, type Path, type Step } from "../../paths.ts";
import type { Values, World } from "../../street.ts";

/** The hall's items: a permit and a public service. */
export const ITEMS: World = {
  matters: {
    i1: { procedure: "service-item", title: "食品小作坊登记", closed: false },
    c1: { procedure: "service-case", title: "食品小作坊登记 张三", closed: false },
  },
};
export const ITEM = { id: "i1", title: "食品小作坊登记" } as const;

export const APPLICATION: Values = {
  item: ITEM,
  permit: true,
  applicant: { kind: "citizen", name: "张三", idNumber: "11010519491231002X" },
  way: "window",
  appliedOn: "2024-09-02",
};
const who = "service-window";
export const applied = (more: Values = {}): Step =>
  step(who, "apply", { on: "2024-09-02", values: { ...APPLICATION, ...more }, to: "applied" });
export const accepted = (more: Values = {}): Step =>
  step(who, "accept", { values: { tolerant: false, committed: false, worker: who, ...more }, to: "accepted" });
export const TOLERANT: Values = { tolerant: true, tolerated: [{ name: "租赁合同" }], missingDueOn: "2024-09-12" };
export const reviewed = step(who, "review", { values: { opinion: "符合条件。" } });
export const GRANTED: Values = {
  result: "granted",
  decisionText: "准予登记。",
  decidedOn: "2024-09-05",
  licenceName: "登记证",
  licenceNumber: "证1号",
  licenceFrom: "2024-09-05",
  licenceTo: "2027-09-04",
};
const decided = (values: Values): Step =>
  step(who, "decide", { on: "2024-09-05", values, approve: ["service-head"], to: "decided" });
const delivered = step(who, "deliver", {
  on: "2024-09-06",
  values: { deliveredOn: "2024-09-06", deliveryWay: "window", visits: 1, rating: "5" },
  to: "closed",
});
const asked = step(who, "askPapers", {
  values: { missing: [{ name: "场地证明", demand: "补充租赁合同" }] },
  to: "supplementing",
});
const path = (title: string, outcome: string, ...steps: readonly Step[]): Path => ({
  title,
  outcome,
  steps,
  world: ITEMS,
});
const committed: Values = { committed: true, commitment: "场地符合要求。", commitmentFiles: ["signed:1"] };

export const serviceCasePaths: readonly Path[] = [
  path(
    "补正、容缺、告知承诺、准予",
    "granted",
    applied({ way: "home", place: { text: "北街1号" } }),
    asked,
    serve(who, "papers-notice", "2024-09-02"),
    step(who, "supplement", {
      on: "2024-09-03",
      values: { supplementedOn: "2024-09-03", materials: ["documentary:1"] },
      to: "applied",
    }),
    accepted({ ...TOLERANT, ...committed }),
    step(who, "fillGap", { on: "2024-09-04", values: { filledOn: "2024-09-04", materials: ["documentary:2"] } }),
    reviewed,
    decided(GRANTED),
    delivered,
  ),
  path(
    "审查中止、恢复，不予",
    "denied",
    applied({ permit: false }),
    accepted(),
    step(who, "suspend", {}),
    step(who, "resume", { on: "2024-09-04" }),
    reviewed,
    decided({ result: "denied", decisionText: "不予办理。", deniedReason: "不符合条件。", decidedOn: "2024-09-05" }),
    delivered,
  ),
  path(
    "不予受理",
    "refused",
    applied(),
    step(who, "declineApplication", {
      values: { refuseGround: "otherOrgan", refuseText: "请向区局申请。" },
      approve: ["service-head"],
      to: "closed",
    }),
  ),
  path(
    "申请人撤回",
    "withdrawn",
    applied(),
    step(who, "withdrawApplication", { values: { withdrawText: "不再办理。" }, to: "closed" }),
  ),
  path(
    "容缺材料逾期未补",
    "ended",
    applied(),
    accepted(TOLERANT),
    step(who, "endUnfilled", {
      on: "2024-09-13",
      values: { withdrawText: "逾期未补。" },
      approve: ["service-head"],
      to: "closed",
    }),
  ),
];
