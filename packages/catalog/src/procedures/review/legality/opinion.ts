import { consent, opener, report } from "../../../build/act.ts";
import { MAD, NDR, SZD, TSY } from "../../../build/basis.ts";
import {
  allOf,
  anyOf,
  apart,
  contains,
  done,
  given,
  exhibitsAt,
  filled,
  gap,
  is,
  not,
  oneOf,
  requires,
  where,
} from "../../../build/condition.ts";
import { isNormative, reviewers, SCOPE, type ReviewActs } from "./parts.ts";

/** Procedures that open a review and keep what it said. */
const REVIEWED_FOR = ["contract", "normative-document", "major-decision", "three-major", "official-document"] as const;

/** Looked at point by point, found lawful or not, and what came of the opinion. */
export const opinion = {
  counsel: {
    title: "法律顾问、公职律师出具意见",
    basis: MAD("28"),
    from: ["reviewing"],
    by: ["legal-counsel", "public-lawyer"],
    collects: ["counselText"],
  },
  opine: {
    title: "出具合法性审查意见",
    basis: [NDR("07"), NDR("09"), NDR("115a"), NDR("115b")],
    from: ["reviewing"],
    to: "opined",
    by: reviewers,
    collects: ["checked", "opinion", "opinionText", "opinions?", "riskLevel?", "risk?"],
    requires: [
      requires(apart("$actor.account", "submit"), "送审人不得审查自己送审的事项", TSY("13b")),
      requires(
        where(
          isNormative,
          allOf(
            ...["subject", "power", "content", "measures", "rights", "duties", "procedure"].map((one) =>
              contains("checked", one),
            ),
          ),
        ),
        "规范性文件须逐项审核主体、职权、内容、违法设定、减损权益、增权减责、程序七项",
        NDR("09"),
      ),
      requires(
        where(
          is("object", "decision"),
          allOf(contains("checked", "power"), contains("checked", "procedure"), contains("checked", "content")),
        ),
        "重大行政决策须审查决策权限、决策程序和决策内容",
        MAD("27"),
      ),
      requires(
        where(is("object", "decision"), done("counsel")),
        "重大行政决策的合法性审查，应当组织法律顾问、公职律师提出法律意见",
        MAD("28"),
      ),
      requires(where(given("riskLevel", "high"), filled("risk")), "法律风险等级为高的，应当提示具体风险", NDR("07")),
      requires(where(is("object", "contract"), contains("checked", "terms")), "合同须审查条款和法律风险", SZD("05")),
      requires(
        where(
          allOf(isNormative, not(allOf(filled("urgent"), is("urgent", true)))),
          gap("$on.accept", "$today", "workday", { atLeast: { setting: "minimumDays" } }),
        ),
        "除为了预防、应对和处置突发事件，或者执行上级机关的紧急命令和决定外，合法性审核时间一般不少于五个工作日",
        NDR("115a"),
      ),
    ],
    approval: [
      consent("司法所所长审签", ["justice-office-head", "deputy-head"], { basis: NDR("07") }),
      consent("分管负责人审签", ["deputy-head", "org-head"], { when: given("scope.grade", "major"), basis: SCOPE }),
    ],
    issues: ["legality-review-opinion"],
    reports: REVIEWED_FOR.map((procedure) =>
      report(procedure, "receiveReview", {
        reviewNumber: "$matter.number",
        reviewOpinion: "opinion",
        reviewedOn: "$today",
      }),
    ),
    notifies: [opener],
  },
  reportAdoption: {
    title: "反馈采纳情况",
    basis: [NDR("08"), NDR("07")],
    from: ["opined"],
    to: [
      { to: "closed", when: is("opinion", "lawful"), outcome: "lawful" },
      { to: "closed", when: is("opinion", "amend"), outcome: "amend" },
      { to: "closed", outcome: "unlawful" },
    ],
    by: [opener, "section-clerk", "section-head", "office-clerk", "case-clerk"],
    collects: ["adopted", "adoptedText?", "revised?"],
    requires: [
      requires(
        where(oneOf("adopted", "rejected", "partly"), filled("adoptedText")),
        "不采纳或者部分采纳审查意见的，应当说明理由",
        NDR("08"),
      ),
      requires(
        where(is("opinion", "unlawful"), is("adopted", "adopted")),
        "经审查不合法的，不得提交集体审议、签署或者作出决定",
        NDR("08"),
      ),
      requires(
        where(
          allOf(is("opinion", "amend"), anyOf(is("adopted", "adopted"), is("adopted", "partly"))),
          exhibitsAt("revised", 1),
        ),
        "请附修改稿",
        NDR("08"),
      ),
    ],
  },
} satisfies ReviewActs;
