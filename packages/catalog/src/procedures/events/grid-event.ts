import { handler } from "../../build/act.ts";
import { POW, ZZ } from "../../build/basis.ts";
import { keep, localSetting, neutral, procedure, series, success, uncounted } from "../../build/procedure.ts";
import { clocks } from "./grid/clocks.ts";
import { closing } from "./grid/closing.ts";
import { dispatching } from "./grid/dispatching.ts";
import { fields } from "./grid/fields.ts";
import { handling } from "./grid/handling.ts";
import { intake } from "./grid/intake.ts";
import { FILING, INTERNAL, RESPONSE, states } from "./grid/parts.ts";

/**
 * The loop of digital city management: report, verify, accept, file, dispatch, handle, feed back, check, close. What is handed
 * on to another procedure comes back with its result before the event can be closed.
 */
export const gridEvent = procedure({
  id: "grid-event",
  title: "网格事件",
  area: "events",
  basis: [POW("02"), ZZ("01")],
  subject: "{class.title} {place.text} {description}",
  numbering: { matter: series("{org}事〔{year}〕{seq:6}号", { gapless: false }) },
  fields,
  facets: {
    category: "class",
    subcategory: "standard",
    source: "source",
    mode: "disposal",
    level: "level",
    party: "reporter",
    place: "place",
    unit: "handlingUnit",
    community: "community",
    filedOn: "$first.file",
    answeredOn: "$on.feedback",
    decidedOn: "$on.check",
    dueOn: "$due.total",
    topic: "label.title",
    person: "worker",
    flagged: "urgent",
    special: "exempt",
  },
  states,
  initial: "reported",
  outcomes: {
    solved: success("已解决"),
    selfDisposed: success("自行处置"),
    penalised: success("立案查处办结"),
    notAccepted: neutral("不予受理"),
    notFiled: neutral("不予立案"),
    forced: neutral("强制结案"),
    mistaken: uncounted("测试、误报"),
  },
  acts: { ...intake, ...dispatching, ...handling, ...closing },
  clocks,
  mainClocks: ["respond", "handle", "total"],
  settings: {
    acceptWithin: localSetting("受理时限（工作时）", 2, INTERNAL),
    verifyWithin: localSetting("核实时限（工作时）", 4, INTERNAL),
    fileWithin: localSetting("立案时限（工作时）", 2, INTERNAL),
    dispatchWithin: localSetting("派遣时限（工作时）", 2, INTERNAL),
    checkWithin: localSetting("核查时限（工作时）", 4, INTERNAL),
    respondWithin: localSetting("紧急事件到场时限（小时）", 1, RESPONSE),
    shelveDays: localSetting("挂账最长天数", 365, FILING),
  },

  leads: ["shift-lead", "command-director"],
  universal: {
    assign: false,
    transfer: false,
    return: false,
    suspend: false,
    merge: ["operator", "shift-lead"],
    extend: [handler, "unit-lead"],
  },
  seenBy: [
    "operator",
    "hotline-clerk",
    "dispatcher",
    "shift-lead",
    "command-director",
    "analyst",
    "unit-lead",
    "supervisor",
    "grid-worker",
    "micro-grid-lead",
    "community-clerk",
    "squad-leader",
    "deputy-head",
    "org-head",
  ],
  retention: keep(10),
});
