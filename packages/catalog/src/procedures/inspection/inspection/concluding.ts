import { branch, collect, followUp } from "../../../build/act.ts";
import { APL, INS, SUP, TSY } from "../../../build/basis.ts";
import {
  anyOf,
  atMost,
  certifiedOfficers,
  is,
  isNot,
  not,
  over,
  requires,
  valueAt,
  where,
} from "../../../build/condition.ts";
import { workdays } from "../../../build/length.ts";
import { toldBack } from "../../events/told-back.ts";
import { INTERNAL } from "../parts.ts";
import { inspectors, asked, type InspectionActs } from "./parts.ts";

/** The result told in writing, what follows from it, and the recheck (INS-06). */
export const concluding = {
  inform: {
    title: "告知检查结果",
    basis: [INS("06"), TSY("06a"), APL("28a")],
    from: ["recorded"],
    to: [
      branch("rectifying", is("result", "rectify")),
      branch("closed", is("result", "qualified"), "qualified"),
      branch("closed", is("result", "corrected"), "corrected"),
      branch("closed", is("result", "penalty"), "filed"),
      branch("closed", is("result", "hazard"), "hazard"),
      branch("closed", undefined, "transferred"),
    ],
    by: inspectors,
    collects: [
      "result",
      "resultText",
      collect("rectifyItems", { when: is("result", "rectify") }),
      collect("rectifyBy", { when: is("result", "rectify") }),
      collect("law", { when: is("result", "rectify") }),
      collect("transferTo", { when: is("result", "transferred") }),
    ],
    requires: [
      requires(where(is("found", true), isNot("result", "qualified")), "发现问题的，结果不得为“未发现问题”", SUP("04")),
      requires(where(is("found", false), is("result", "qualified")), "没有发现问题的，结果应为“未发现问题”", SUP("04")),
      requires(
        where(is("result", "rectify"), over("rectifyBy", valueAt("$today"))),
        "改正期限须在今日以后",
        APL("28a"),
      ),
    ],
    issues: ["inspection-result", { instrument: "inspection-rectification", when: is("result", "rectify") }],
    opens: [
      followUp(
        "ordinary-penalty",
        {
          source: "=inspection",
          sourceNumber: "$matter.number",
          clue: "resultText",
          foundOn: "$on.record",
          offender: "object",
          place: "place",
          evidence: "records",
          officers: "officers",
        },
        { when: is("result", "penalty") },
      ),
      followUp(
        "hazard",
        {
          source: "=inspection",
          sourceNumber: "$matter.number",
          description: "resultText",
          place: "place",
          community: "community",
          foundOn: "$on.record",
          photos: "records",
          responsible: "object",
        },
        { when: is("result", "hazard") },
      ),
      followUp(
        "inspected-object",
        {
          code: "objectCode",
          object: "object.name",
          item: "item.title",
          field: "field",
          unit: "$matter.unit",
          inspectedOn: "$on.record",
          validFrom: "$on.record",
          validTo: "$due.interval",
        },
        { when: not(asked) },
      ),
    ],
    publishes: [
      {
        title: "行政检查结果",
        within: workdays(20),
        basis: [TSY("06a")],
        fields: ["object", "field", "form", "result"],
      },
    ],
    reports: toldBack("resultText", isNot("result", "rectify")),
  },
  recheck: {
    title: "复查",
    basis: [INS("06"), SUP("06")],
    from: ["rectifying"],
    to: [branch("closed", is("recheckResult", "passed"), "rectified"), branch("closed", undefined, "filed")],
    by: inspectors,
    collects: ["recheckOn", "recheckResult", "recheckText", "recheckPhotos"],
    requires: [
      requires(
        anyOf(is("recheckResult", "passed"), over("recheckOn", valueAt("rectifyBy"))),
        "改正期限尚未届满，不能认定逾期未改正",
        APL("28a"),
      ),
      requires(atMost("recheckOn", valueAt("$today")), "复查日期不得晚于今日", INTERNAL),
      requires(certifiedOfficers(2), "复查须由两名以上持有效执法证件的人员实施", [INS("04"), APL("42")]),
    ],
    issues: ["inspection-recheck"],
    opens: [
      followUp(
        "ordinary-penalty",
        {
          source: "=inspection",
          sourceNumber: "$matter.number",
          clue: "recheckText",
          foundOn: "recheckOn",
          offender: "object",
          place: "place",
          evidence: "recheckPhotos",
          officers: "officers",
        },
        { when: is("recheckResult", "failed") },
      ),
    ],
    reports: toldBack("recheckText"),
  },
} satisfies InspectionActs;
