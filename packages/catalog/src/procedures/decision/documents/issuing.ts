import { ARC, DOC, NDR, OGI } from "../../../build/basis.ts";
import {
  allOf,
  anyOf,
  atLeast,
  atMost,
  contains,
  filled,
  is,
  requires,
  valueAt,
  where,
} from "../../../build/condition.ts";
import { workdays } from "../../../build/length.ts";
import { RULES, drafters, office, type OfficialActs } from "./parts.ts";

/** 复核、登记、印制、核发 (公文条例第二十五条), 归档, 撤销和废止. */
export const issuing = {
  registerNumber: {
    title: "复核登记，编发文字号",
    basis: [DOC("25"), DOC("09d")],
    from: ["signed"],
    to: "numbered",
    by: office,
    collects: ["recheck", "writtenOn"],
    requires: [
      requires(
        allOf(contains("recheck", "procedure"), contains("recheck", "attachments"), contains("recheck", "form")),
        "印发前应当复核审批手续、附件材料和格式",
        DOC("25"),
      ),
      requires(
        anyOf(
          is("writtenOn", valueAt("$on.signDocument")),
          allOf(filled("passedOn"), is("writtenOn", valueAt("passedOn"))),
        ),
        "成文日期署会议通过或者发文机关负责人签发的日期",
        DOC("09d"),
      ),
    ],
    issues: ["official-text"],
  },
  printDocument: {
    title: "印制",
    basis: DOC("25"),
    from: ["numbered"],
    to: "printed",
    by: office,
    collects: ["copies", "printedOn", "sealKind"],
    requires: [
      requires(
        anyOf(
          is("sealKind", "sealed"),
          allOf(is("sealKind", "minutes"), is("kind", "minutes")),
          allOf(is("sealKind", "exempt"), is("direction", "public")),
        ),
        "有发文机关署名的公文，应当加盖发文机关印章；有特定发文机关标志的普发性公文和电报可以不加盖",
        DOC("09e"),
      ),
      requires(atLeast("printedOn", valueAt("writtenOn")), "印发日期不得早于成文日期", DOC("25")),
      requires(atMost("printedOn", valueAt("$today")), "印发日期不得晚于今日", DOC("25")),
    ],
  },
  distribute: {
    title: "核发",
    help: "印制完毕后检查文字、格式和印刷质量，再分发",
    basis: DOC("25"),
    from: ["printed"],
    to: "issued",
    outcome: "issued",
    by: office,
    publishes: [
      {
        title: "公文主动公开",
        within: workdays(20),
        basis: [OGI("26")],
        when: is("openness", "active"),
        fields: ["about", "kind", "bodyText", "writtenOn"],
      },
    ],
    lasting: true,
  },
  registerIssued: {
    title: "补登已印发的公文",
    help: "未在本系统办理而已经印发的公文；未经合法性审查的列入未审清单",
    basis: [NDR("21"), RULES],
    from: "new",
    to: "issued",
    outcome: "issued",
    by: office,
    collects: [
      "about",
      "kind",
      "nameOf",
      "direction",
      "drafter",
      "writtenOn",
      "issuedNumber",
      "issuedReviewNumber?",
      "secrecy",
      "openness",
      "draft?",
    ],
    requires: [requires(atMost("writtenOn", valueAt("$today")), "成文日期不得晚于今日", RULES)],
    assigns: { unit: "drafter" },
  },
  archive: {
    title: "归档",
    basis: [ARC("05"), RULES],
    from: ["issued"],
    to: "closed",
    outcome: "issued",
    by: [...office, "archive-clerk"],
    collects: ["archiveNumber"],
  },
  declareVoid: {
    title: "撤销、废止",
    help: "被撤销的公文视为自始无效，被废止的自废止之日起失效",
    basis: DOC("33"),
    from: ["issued", "closed"],
    by: [...office, ...drafters],
    collects: ["voidKind", "voidOn", "voidText"],
    requires: [
      requires(filled("writtenOn"), "公文尚未印发", DOC("33")),
      requires(
        where(is("voidKind", "revoked"), is("voidOn", valueAt("writtenOn"))),
        "公文被撤销的，视为自始无效，失效日期为成文日期",
        DOC("33"),
      ),
      requires(
        where(is("voidKind", "repealed"), atLeast("voidOn", valueAt("$today"))),
        "公文被废止的，自废止之日起失效，失效日期不得早于今日",
        DOC("33"),
      ),
    ],
    task: "optional",
  },
} satisfies OfficialActs;
