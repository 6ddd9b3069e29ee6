import { handler, type ActInput } from "../../../build/act.ts";
import { LAB } from "../../../build/basis.ts";
import {
  anyOf,
  atMost,
  contains,
  done,
  filled,
  gap,
  isNot,
  oneOf,
  requires,
  valueAt,
  where,
} from "../../../build/condition.ts";
import { told } from "../mediation/ending.ts";
import type { LabourField } from "./fields.ts";

/** Who mediates a labour dispute. */
export const workers = [handler, "mediator", "dispute-clerk"] as const;

/** Whether the agreement was kept, and the payment order where it was not (劳动争议调解仲裁法第十四条、第十六条). */
export const performance = {
  revisit: {
    title: "回访履行情况",
    basis: LAB("14b"),
    from: ["agreed"],
    by: [...workers, "community-clerk"],
    collects: ["revisitOn", "performed", "paidAmount?"],
    requires: [requires(atMost("revisitOn", valueAt("$today")), "回访日期不得晚于今日", LAB("14b"))],
    task: "awaited",
  },
  advisePaymentOrder: {
    title: "告知申请支付令",
    help: "因支付拖欠劳动报酬、工伤医疗费、经济补偿或者赔偿金达成协议，用人单位在约定期限内不履行的",
    basis: LAB("16"),
    from: ["agreed", "closed"],
    by: workers,
    collects: ["unpaidText"],
    requires: [
      requires(
        anyOf(...["wages", "injury", "severance", "damages"].map((kind) => contains("payKinds", kind))),
        "只有拖欠劳动报酬、工伤医疗费、经济补偿或者赔偿金的协议可以申请支付令",
        LAB("16"),
      ),
      requires(gap("performBy", "$today", "day", { atLeast: 1 }), "协议约定的期限尚未届满", LAB("16")),
      requires(where(filled("performed"), isNot("performed", "full")), "协议已经履行", LAB("16")),
    ],
    issues: ["payment-order-notice"],
    task: "optional",
  },
  close: {
    title: "结案",
    basis: LAB("14b"),
    from: ["agreed"],
    to: "closed",
    outcome: "agreed",
    by: workers,
    collects: ["closingText?"],
    requires: [
      requires(done("revisit"), "请先回访履行情况", LAB("14b")),
      requires(
        anyOf(oneOf("performed", "full", "notDue"), done("advisePaymentOrder"), {
          all: [contains("payKinds", "other"), filled("closingText")],
        }),
        "用人单位未履行的，请先告知劳动者申请支付令",
        LAB("16"),
      ),
    ],
    reports: told("=success", "agreement"),
  },
} satisfies Readonly<Record<string, ActInput<LabourField, "agreed" | "closed">>>;
