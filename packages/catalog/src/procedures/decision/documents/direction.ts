import { DOC } from "../../../build/basis.ts";
import {
  allOf,
  anyOf,
  atMost,
  filled,
  given,
  is,
  isNot,
  missing,
  oneOf,
  requires,
  where,
} from "../../../build/condition.ts";

const up = is("direction", "up");

/** To whom a document may go, and what it may hold (公文条例第十四条至第十七条). */
export const directionRules = [
  requires(
    where(given("bypass", true), filled("bypassed")),
    "一般不得越级行文；特殊情况需要越级的，应当同时抄送被越过的机关",
    DOC("14"),
  ),
  requires(where(up, missing("otherMainSend")), "上行文原则上主送一个上级机关", DOC("15a")),
  requires(where(up, missing("copyDown")), "上行文不抄送下级机关", DOC("15a")),
  requires(where(is("kind", "request"), given("matters", 1)), "请示应当一文一事", DOC("15b")),
  requires(where(is("kind", "report"), given("asks", false)), "报告不得夹带请示事项", DOC("15b")),
  requires(
    where(up, anyOf(missing("toPerson"), is("toPerson", false))),
    "除上级机关负责人直接交办事项外，不得以本机关名义向上级机关负责人个人报送公文",
    DOC("15b"),
  ),
  requires(
    where(allOf(is("direction", "down"), is("nameOf", "office")), filled("authorised")),
    "内设机构未经授权不得向下级行文",
    DOC("16"),
  ),
  requires(
    where(given("joint", true), allOf(filled("partners"), given("ownDuty", false))),
    "属于各自职权范围内的工作，不得联合行文",
    DOC("17"),
  ),
  requires(where(oneOf("direction", "up", "level", "down"), filled("mainSend")), "请填写主送机关", DOC("09a")),
];

/** What a secret document must state, and for how long it may be secret (公文条例第九条; 保密法第二十条). */
export const secrecyRules = [
  requires(
    where(isNot("secrecy", "none"), allOf(filled("copyNumber"), filled("secrecyYears"))),
    "涉密公文应当标注份号、密级和保密期限",
    DOC("09b"),
  ),
  requires(
    allOf(
      where(is("secrecy", "secret"), atMost("secrecyYears", 10)),
      where(is("secrecy", "confidential"), atMost("secrecyYears", 20)),
      where(is("secrecy", "top"), atMost("secrecyYears", 30)),
    ),
    "保密期限，绝密级不超过三十年，机密级不超过二十年，秘密级不超过十年",
    DOC("SEC"),
  ),
  requires(where(isNot("secrecy", "none"), is("openness", "closed")), "涉密公文不予公开", DOC("09b")),
];

/** How long a document may be (整治形式主义为基层减负若干规定). */
export const lengthRule = requires(
  anyOf(
    is("policyKind", "other"),
    filled("lengthReason"),
    allOf(is("policyKind", "policy"), atMost("words", 5000)),
    allOf(is("policyKind", "special"), atMost("words", 4000)),
  ),
  "政策性文件一般不超过五千字，专项文件一般不超过四千字",
  DOC("LEN"),
);
