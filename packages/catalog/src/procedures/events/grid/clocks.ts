import { consent } from "../../../build/act.ts";
import type { ClockInput } from "../../../build/clock.ts";
import { given, is, valueAt } from "../../../build/condition.ts";
import { days, hours, lengthAt, setting, workhours } from "../../../build/length.ts";
import { FILING, INTERNAL, RESPONSE } from "./parts.ts";

/** Two levels of consent; a unit that asks for itself goes to the dispatcher directly. */
const byUnitThenDispatcher = [
  consent("机构负责人审核", ["unit-lead"], { when: is("$actor.account", valueAt("$matter.handler")) }),
  consent("派遣员审批", ["dispatcher"]),
];

/** Limits of every step, of the whole, and of the first response to what is urgent. */
export const clocks = {
  accept: {
    title: "受理时限",
    basis: INTERNAL,
    length: workhours(setting("acceptWithin")),
    starts: ["report", "register"],
    stops: ["accept", "reject"],
    suspends: ["sendToVerify"],
    resumes: ["verify"],
  },
  verify: {
    title: "核实时限",
    basis: INTERNAL,
    length: workhours(setting("verifyWithin")),
    starts: "sendToVerify",
    stops: ["verify"],
  },
  file: {
    title: "立案时限",
    basis: INTERNAL,
    length: workhours(setting("fileWithin")),
    starts: "accept",
    stops: ["file", "declineFiling"],
  },
  dispatch: {
    title: "派遣时限",
    basis: INTERNAL,
    length: workhours(setting("dispatchWithin")),
    starts: ["file", "refile", "decline"],
    stops: ["dispatch", "redispatch", "appoint", "sendBackToIntake"],
  },
  handle: {
    title: "处置时限",
    basis: FILING,
    length: lengthAt("standard.limit"),
    starts: ["dispatch", "redispatch", "appoint", "rework"],
    stops: ["feedback", "decline"],
    suspends: ["shelve", "handOn"],
    resumes: ["unshelve", "takeResult"],
    warns: [hours(24), hours(1)],
    extension: {
      length: lengthAt("standard.limit"),
      times: 2,
      with: ["total"],
      approval: byUnitThenDispatcher,
    },
    expires: "supervise",
  },
  check: {
    title: "核查时限",
    basis: INTERNAL,
    length: workhours(setting("checkWithin")),
    starts: ["feedback", "checkAgain"],
    stops: ["check"],
  },
  total: {
    title: "总时限",
    basis: FILING,
    length: lengthAt("standard.limit"),
    starts: ["file", "refile"],
    stops: ["close", "declineFiling", "refile"],
    suspends: ["shelve", "handOn", "feedback", "checkAgain"],
    resumes: ["unshelve", "takeResult", "check"],
    warns: [hours(24), hours(1)],
  },
  shelved: {
    title: "挂账期限",
    length: days(0),
    from: "shelvedUntil",
    starts: "shelve",
    stops: ["unshelve"],
    kind: "cap",
    warns: [days(3)],
    expires: { act: "unshelve" },
  },
  respond: {
    title: "紧急事件到场时限",
    basis: RESPONSE,
    length: hours(setting("respondWithin")),
    starts: ["dispatch", "redispatch", "appoint"],
    when: given("urgent", true),
    stops: ["arrive", "handle", "decline"],
    expires: "supervise",
  },
} satisfies Readonly<Record<string, ClockInput>>;
