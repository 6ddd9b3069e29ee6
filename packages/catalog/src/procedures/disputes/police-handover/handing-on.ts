import { followUp, handler, system, type ActInput } from "../../../build/act.ts";
import { PSP, SUP, ZZ } from "../../../build/basis.ts";
import { is, oneOf } from "../../../build/condition.ts";
import { choice } from "../../../build/field.ts";
import { handedBack, handedFields, toInspection, toJointOperation } from "../../events/handed.ts";

const GROUP = "转办";

/** Where a hand-over of the police goes on, when it is no dispute and not settled by the unit alone. */
export const handingFields = {
  handTo: choice(
    "转办去向",
    { event: "网格事件", inspection: "行政检查", joint: "联合执法（一件事）" },
    { group: GROUP },
  ),
  handReason: handedFields.handReason,
  handedObject: handedFields.handedObject,
  handedCode: handedFields.handedCode,
  handedItem: handedFields.handedItem,
  handedField: handedFields.handedField,
  handedOfficers: handedFields.handedOfficers,
  handedOn: handedFields.handedOn,
  handedResult: handedFields.handedResult,
  handedNumber: handedFields.handedNumber,
  handedClosedOn: handedFields.handedClosedOn,
} as const;

type HandingActs = Readonly<
  Record<string, ActInput<keyof typeof handingFields, "signed" | "handling" | "handedOn" | "disposed">>
>;

const inspected = (field: keyof typeof handingFields) => ({ field, when: is("handTo", "inspection"), required: true });

/** Handed on to another procedure, which tells back how it ended; the police are answered after that (信息全闭环反馈). */
export const handingOn = {
  handOn: {
    title: "转相关程序办理",
    help: "转网格事件、行政检查、联合执法；办结后结果自动反馈",
    basis: [ZZ("01"), SUP("04")],
    from: ["signed", "handling"],
    to: "handedOn",
    by: [handler, "dispute-clerk", "command-director", "dispatcher"],
    collects: [
      "handTo",
      "handReason",
      inspected("handedObject"),
      inspected("handedCode"),
      inspected("handedItem"),
      inspected("handedField"),
      inspected("handedOfficers"),
      { field: "handedOn", when: oneOf("handTo", "inspection", "joint"), required: true },
    ],
    opens: [
      followUp(
        "grid-event",
        {
          source: "=police",
          sourceNumber: "policeNumber",
          description: "handReason",
          place: "place",
          community: "community",
        },
        { when: is("handTo", "event"), act: "register" },
      ),
      toInspection("=transferred"),
      toJointOperation,
    ],
    task: "optional",
  },
  takeResult: {
    title: "转办结果反馈",
    help: "转办事项办结时自动反馈；在外部系统办理的由经办人登记",
    basis: [PSP("03"), ZZ("01")],
    from: ["handedOn"],
    to: "disposed",
    by: [system, "dispute-clerk", "command-director", "dispatcher"],
    collects: handedBack,
    task: "optional",
  },
} satisfies HandingActs;
