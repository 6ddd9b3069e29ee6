import { CORRECTION } from "../../../build/customs.ts";
import type { ActInput } from "../../../build/act.ts";
import { branch, collect, consent, handler } from "../../../build/act.ts";
import { CC } from "../../../build/basis.ts";
import { anyOf, atLeast, is, oneOf, requires, valueAt } from "../../../build/condition.ts";
import { past } from "../../../build/dated.ts";

const office = [handler, "justice-assistant", "justice-office-head"] as const;
const headConsents = [consent("司法所负责人审核", ["justice-office-head"])];

/** How it ends: 期满解除, 收监, 终止, 变更执行地. */
export const ending = {
  recordRuling: {
    title: "登记裁定（决定）结果",
    basis: CC("46"),
    from: ["proposed"],
    to: [branch("closed", is("ruling", "revoked"), "imprisoned"), branch("underway")],
    by: office,
    collects: [
      "ruling",
      "rulingNumber",
      collect("leftOn", { when: is("ruling", "revoked") }),
      collect("leaveGround", { when: is("ruling", "revoked") }),
    ],
    requires: [
      requires(
        anyOf(is("ruling", "maintained"), is("leaveGround", "imprisoned")),
        "撤销、收监的，原因应为“被裁定撤销、决定收监执行”",
        CC("46"),
      ),
    ],
  },
  release: {
    title: "解除社区矫正",
    basis: [CC("02"), CORRECTION],
    from: ["underway"],
    to: "closed",
    outcome: "released",
    by: office,
    collects: ["leftOn", "leaveGround", "endText?"],
    requires: [
      requires(oneOf("leaveGround", "expired", "pardoned"), "解除的原因为矫正期满或者被赦免", CORRECTION),
      requires(
        anyOf(is("leaveGround", "pardoned"), atLeast("leftOn", valueAt("termTo"))),
        "矫正期限尚未届满",
        CORRECTION,
      ),
      past("leftOn", "解除日期", CORRECTION),
    ],
    approval: headConsents,
  },
  terminate: {
    title: "终止（死亡）",
    basis: CORRECTION,
    from: ["received", "underway", "missing", "proposed"],
    to: "closed",
    outcome: "ended",
    by: office,
    collects: ["leftOn", "leaveGround", "endText"],
    requires: [
      requires(is("leaveGround", "died"), "终止的原因应为死亡；收监执行的登记裁定结果", CORRECTION),
      past("leftOn", "终止日期", CORRECTION),
    ],
    approval: headConsents,
    task: "optional",
  },
  transferOut: {
    title: "变更执行地转出",
    help: "迁居须报经批准",
    basis: CC("27"),
    from: ["received", "underway"],
    to: "closed",
    outcome: "transferred",
    by: office,
    collects: ["leaveTo", "countyNumber", "leftOn", "leaveGround", "endText"],
    requires: [
      requires(is("leaveGround", "moved"), "原因应为“变更执行地转出”", CC("27")),
      past("leftOn", "转出日期", CC("27")),
    ],
    approval: headConsents,
    task: "optional",
  },
} as const satisfies Readonly<Record<string, ActInput>>;
