import { SERVICE } from "../../../build/customs.ts";
import type { ActInput } from "../../../build/act.ts";
import { branch, collect, consent, followUp, handler } from "../../../build/act.ts";
import { TSY } from "../../../build/basis.ts";
import { allOf, anyOf, done, filled, is, isNot, overdue, requires, where } from "../../../build/condition.ts";
import { past } from "../../../build/dated.ts";
import { workdays } from "../../../build/length.ts";
import { hall } from "../parts.ts";

const workers = [handler, "section-clerk", "section-head", ...hall] as const;
const gapFilled = anyOf(is("tolerant", false), done("fillGap"));
const isGranted = is("result", "granted");
const isPermitGranted = allOf(is("permit", true), isGranted);

/** From review to the result in the applicant's hand. */
export const deciding = {
  fillGap: {
    title: "登记补齐容缺材料",
    basis: SERVICE,
    from: ["accepted"],
    by: workers,
    collects: ["filledOn", "materials"],
    requires: [requires(is("tolerant", true), "没有容缺材料", SERVICE), past("filledOn", "补齐日期", SERVICE)],
    lasting: true,
    task: "optional",
  },
  review: {
    title: "审查",
    basis: SERVICE,
    from: ["accepted"],
    by: workers,
    collects: ["opinion"],
    task: "awaited",
  },
  endUnfilled: {
    title: "容缺材料逾期未补，终止办理",
    basis: SERVICE,
    from: ["accepted"],
    to: "closed",
    outcome: "ended",
    by: workers,
    collects: ["withdrawText"],
    requires: [requires(overdue("tolerance"), "容缺材料补齐期限尚未届满", SERVICE)],
    approval: [consent("便民服务中心负责人审核", ["service-head"])],
    task: "optional",
  },
  decide: {
    title: "作出决定",
    help: "准予的行政许可决定应当公开",
    basis: [SERVICE, TSY("06b")],
    from: ["accepted"],
    to: "decided",
    by: workers,
    collects: [
      "result",
      "decisionText",
      collect("deniedReason", { when: is("result", "denied") }),
      "decidedOn",
      collect("licenceName", { when: isPermitGranted }),
      collect("licenceNumber", { when: isPermitGranted }),
      collect("licenceFrom", { when: isPermitGranted }),
      collect("licenceTo", { when: isPermitGranted, required: false }),
    ],
    requires: [
      requires(done("review"), "尚未登记审查意见", SERVICE),
      requires(where(isGranted, gapFilled), "容缺材料尚未补齐，不得作出准予决定", SERVICE),
      requires(where(isNot("result", "granted"), filled("deniedReason")), "不予办理的，说明理由和依据", SERVICE),
      past("decidedOn", "决定日期", SERVICE),
    ],
    approval: [consent("负责人审批", ["service-head", "deputy-head"])],
    issues: ["service-decision"],
    publishes: [
      {
        title: "行政许可决定公开",
        within: workdays(7),
        basis: [TSY("06b")],
        when: is("permit", true),
        fields: [
          "applicant",
          "item",
          "result",
          "decisionText",
          "decidedOn",
          "licenceName",
          "licenceNumber",
          "licenceFrom",
          "licenceTo",
        ],
      },
    ],
  },
  deliver: {
    title: "送达办结",
    basis: SERVICE,
    from: ["decided"],
    to: [branch("closed", isGranted, "granted"), branch("closed", undefined, "denied")],
    by: [...hall, handler],
    collects: ["deliveredOn", "deliveryWay", "visits", "rating?"],
    requires: [past("deliveredOn", "送达（发证）日期", SERVICE)],
    opens: [
      followUp(
        "commitment-check",
        {
          item: "item",
          promiser: "applicant",
          commitment: "commitment",
          promisedOn: "decidedOn",
          community: "community",
        },
        { when: allOf(is("committed", true), isGranted) },
      ),
    ],
  },
} as const satisfies Readonly<Record<string, ActInput>>;
