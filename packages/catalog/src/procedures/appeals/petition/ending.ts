import { member, system } from "../../../build/act.ts";
import { XF } from "../../../build/basis.ts";
import {
  anyOf,
  atMost,
  childrenClosed,
  done,
  exhibitsAt,
  is,
  not,
  requires,
  valueAt,
  where,
} from "../../../build/condition.ts";
import { OFFICE, clerks, handlers, byPetition, headApproves, type PetitionActs } from "./parts.ts";

/** How it was resolved, judged by the petitioner, or withdrawn. */
export const ending = {
  resolve: {
    title: "认定化解",
    help: "诉求合理的解决问题到位、诉求无理的思想教育到位、生活困难的帮扶救助到位、行为违法的依法处理",
    basis: [XF("27"), XF("37")],
    from: ["handling", "answered", "closed"],
    to: "closed",
    outcome: "resolved",
    by: handlers,
    collects: ["resolvedOn", "resolveWay", "resolveText", "resolveFiles"],
    requires: [
      requires(done("accept"), "未受理的事项不作化解认定", XF("31b")),
      requires(
        not(anyOf(is("class", "suggestion"), done("resolve"), done("settle"))),
        "建议意见和已经化解的事项不再认定化解",
        XF("27"),
      ),
      requires(
        where(byPetition, done("opine")),
        "申诉求决事项应当出具信访处理意见书后认定化解；达成协议的请办理调解、和解",
        XF("31b"),
      ),
      requires(exhibitsAt("resolveFiles", 1), "请附信访人确认、息诉等化解佐证材料", XF("27")),
      requires(atMost("resolvedOn", valueAt("$today")), "化解日期不得晚于今日", OFFICE),
      requires(childrenClosed("supervision-item"), "联席会议议定事项尚未落实办结", XF("40")),
    ],
    approval: [headApproves],
    task: "optional",
  },
  evaluate: {
    title: "登记满意度评价",
    basis: XF("21"),
    from: ["accepted", "handling", "answered", "closed"],
    by: [system, ...clerks],
    collects: ["satisfaction"],
    task: "optional",
  },
  requestWithdrawn: {
    title: "信访人撤回",
    basis: OFFICE,
    from: ["received", "accepted", "handling"],
    to: "closed",
    outcome: "withdrawn",
    by: [...clerks, member],
    collects: ["withdrawText", "exhibits?"],
    task: "optional",
  },
} satisfies PetitionActs;
