import type { Definition } from "@fadu/engine/definition/definition.ts";
import type { Field, Value } from "@fadu/engine/definition/field.ts";
import { SERVICE_WAYS } from "@fadu/engine/definition/universal.ts";

import type { BatchOffer, MatterView, Offer } from "../api/generated.ts";
import type { Values } from "../field/values.ts";
import { textAt } from "../field/values.ts";
import { today } from "../time/format.ts";
import { withFields } from "./form-spec.ts";
import type { FormSpec } from "./form-spec.ts";

/** What an act that every matter knows asks for. */
interface UniversalForm {
  readonly fields?: (view: MatterView, definition: Definition) => Readonly<Record<string, Field>>;
  readonly words?: "required" | "optional";
  readonly wordsTitle?: string;
  readonly danger?: boolean;
  readonly send?: (values: Values) => Values;
}

const account = (title: string, required = true): Field => ({ type: "account", title, required });
const people = (title: string): Field => ({ type: "accounts", title, required: true });
const choice = (title: string, options: Readonly<Record<string, string>>): Field => ({
  type: "choice",
  title,
  options,
  required: true,
});
const day = (title: string, required = false): Field => ({ type: "date", title, required });

const REASON = { words: "required", wordsTitle: "理由" } as const;

/** A reference is picked as a matter and sent as its id. */
const idOf =
  (key: string) =>
  (values: Values): Values => {
    const id = textAt(values[key], "id");
    return id === "" ? values : { ...values, [key]: id };
  };

const stepsBefore = (view: MatterView): Record<string, string> => {
  const approval = view.approval;
  const before = approval ? approval.steps.slice(0, Math.max(approval.step, 0)) : [];
  return { "-1": "申请人", ...Object.fromEntries(before.map((step, index) => [String(index), step.title])) };
};

/** States it has been in before the present one. */
const statesBefore = (view: MatterView): Record<string, string> =>
  Object.fromEntries(
    view.visits.slice(0, -1).flatMap(({ state, title }) => (state === view.state.id ? [] : [[state, title]])),
  );

const extendable = (view: MatterView, definition: Definition): Record<string, string> =>
  Object.fromEntries(
    view.clocks.flatMap((clock) =>
      definition.clocks[clock.id]?.extension && clock.phase !== "stopped"
        ? [[clock.id, `${clock.title}（${clock.dueOn} 届满）`]]
        : [],
    ),
  );

const unserved = (view: MatterView): Record<string, string> =>
  Object.fromEntries(
    view.instruments.flatMap((one) =>
      one.mustBeServed && one.served === null && !one.withdrawn
        ? [[one.id, [one.title, one.number].filter(Boolean).join(" ")]]
        : [],
    ),
  );

const duties = (view: MatterView, published: boolean): Record<string, string> =>
  Object.fromEntries(
    view.publications.flatMap((one) =>
      (one.publishedOn !== null) === published && one.withdrawnOn === null ? [[one.id, one.title]] : [],
    ),
  );

/** The only choice there is need not be made. */
const only = (options: Readonly<Record<string, string>>): string | undefined => {
  const keys = Object.keys(options);
  return keys.length === 1 ? keys[0] : undefined;
};

const FORMS: Readonly<Record<string, UniversalForm>> = {
  assign: {
    fields: () => ({
      unit: { type: "unit", title: "承办机构" },
      handler: account("承办人", false),
      coHandlers: { type: "accounts", title: "协办人" },
    }),
  },
  transfer: {
    ...REASON,
    fields: () => ({ unit: { type: "unit", title: "转办机构" }, handler: account("承办人", false) }),
  },
  return: { ...REASON, fields: (view) => ({ state: choice("退回到", statesBefore(view)) }) },
  suspend: { ...REASON, fields: () => ({ until: day("恢复日期") }) },
  extend: { ...REASON, fields: (view, definition) => ({ clock: choice("延长的期限", extendable(view, definition)) }) },
  urge: { wordsTitle: "催办内容" },
  supervise: { words: "required", wordsTitle: "督办要求" },
  circulate: { fields: () => ({ accounts: people("传阅给") }) },
  consult: { words: "required", wordsTitle: "会商事项", fields: () => ({ accounts: people("请谁会商") }) },
  advise: { words: "required", wordsTitle: "会商意见" },
  note: { words: "required", wordsTitle: "批注" },
  link: { fields: () => ({ matter: { type: "matter", title: "关联到", required: true } }), send: idOf("matter") },
  merge: {
    ...REASON,
    danger: true,
    fields: (view) => ({ into: { type: "matter", title: "并入", of: view.procedure.id, required: true } }),
    send: idOf("into"),
  },
  void: { ...REASON, danger: true },
  reopen: REASON,
  serve: {
    fields: (view) => ({
      instrument: choice("文书", unserved(view)),
      on: day("送达日期", true),
      way: choice("送达方式", Object.fromEntries(SERVICE_WAYS.map((way) => [way, way]))),
      receiver: { type: "text", title: "收件人", max: 50 },
    }),
  },
  publish: { fields: (view) => ({ publication: choice("公示内容", duties(view, false)), on: day("公示日期", true) }) },
  unpublish: {
    ...REASON,
    fields: (view) => ({ publication: choice("撤下的内容", duties(view, true)), on: day("撤下日期", true) }),
  },
  approve: { wordsTitle: "意见" },
  refuse: { words: "required", wordsTitle: "不同意的理由", danger: true },
  sendBack: {
    words: "required",
    wordsTitle: "退回的理由",
    fields: (view) => ({ step: choice("退回到", stepsBefore(view)) }),
    send: (values) => ({ ...values, step: Number(values["step"] ?? -1) }),
  },
  handOver: { fields: () => ({ to: account("转给谁审批") }) },
  addSigner: {
    fields: () => ({
      account: account("加签人"),
      where: choice("加签位置", {
        before: "前加签：先于本环节",
        beside: "并加签：与本环节一起",
        after: "后加签：在本环节之后",
      }),
    }),
  },
  removeSigner: { fields: () => ({ account: account("减去谁") }) },
};

/** What concerns one matter alone, or one step of one approval. */
const SINGLE: readonly string[] = ["link", "void", "reopen", "removeSigner", "advise"];

/** Fields already filled in, to be corrected: the former values stay in the record. */
function correction(view: MatterView, definition: Definition): Readonly<Record<string, Field>> {
  const filled = new Set(view.facts.flatMap((fact) => (fact.masked ? [] : [fact.field])));
  return Object.fromEntries(
    Object.entries(definition.fields)
      .filter(([key]) => filled.has(key))
      .map(([key, field]) => [key, unconditional(field)]),
  );
}

/** The form of an act of the engine's own. Dates that must be given begin as today. */
export function universalSpec(offer: Offer, view: MatterView, definition: Definition, known: Values): FormSpec {
  const correct = offer.act === "correct";
  const form: UniversalForm = correct ? REASON : (FORMS[offer.act] ?? {});
  const fields = correct ? correction(view, definition) : (form.fields?.(view, definition) ?? {});
  return {
    act: offer.act,
    title: offer.title,
    help: correct ? "只改有误的内容；更正前的内容保留在全过程记录中。" : offer.help,
    basis: offer.basis,
    definition: withFields(definition, fields),
    collects: Object.keys(fields).map((field) => ({ field })),
    known: correct ? known : {},
    needsApproval: offer.needsApproval,
    inPlaceOf: offer.for,
    words: form.words ?? "optional",
    wordsTitle: form.wordsTitle ?? "说明",
    danger: form.danger ?? false,
    initial: correct ? {} : initial(fields),
    ...(form.send ? { send: form.send } : {}),
  };
}

/** The form asks every matter the same: it does not look at the one it is for. */
const asksTheSame = ({ fields }: UniversalForm): boolean => fields === undefined || fields.length === 0;

/** Where a matter was before differs; back to whoever applied is the same everywhere. */
const TO_APPLICANT: UniversalForm = { words: "required", wordsTitle: "退回申请人的理由", send: () => ({ step: -1 }) };

/** Acts of the engine's own that one form can do to many matters. */
const COMMON: Readonly<Record<string, UniversalForm>> = {
  ...Object.fromEntries(Object.entries(FORMS).filter(([act, form]) => !SINGLE.includes(act) && asksTheSame(form))),
  sendBack: TO_APPLICANT,
  claim: {},
  read: {},
};

export const isCommon = (act: string): boolean => act in COMMON;

/** The form of such an act, of no matter in particular; undefined for any other. */
export function commonSpec(
  offer: Pick<BatchOffer, "act" | "title" | "needsApproval">,
  definition: Definition,
): FormSpec | undefined {
  const form = COMMON[offer.act];
  if (!form) return undefined;
  const fields = (form.fields as (() => Readonly<Record<string, Field>>) | undefined)?.() ?? {};
  return {
    act: offer.act,
    title: offer.title,
    help: null,
    basis: [],
    definition: withFields(definition, fields),
    collects: Object.keys(fields).map((field) => ({ field })),
    known: {},
    needsApproval: offer.needsApproval,
    words: form.words ?? "optional",
    wordsTitle: form.wordsTitle ?? "说明",
    danger: form.danger ?? false,
    initial: initial(fields),
    ...(form.send ? { send: form.send } : {}),
  };
}

function initial(fields: Readonly<Record<string, Field>>): Record<string, Value> {
  return Object.fromEntries(
    Object.entries(fields).flatMap(([key, field]): [string, Value][] => {
      if (field.type === "date" && field.required === true) return [[key, today()]];
      const one = field.type === "choice" ? only(field.options ?? {}) : undefined;
      return one === undefined ? [] : [[key, one]];
    }),
  );
}

/** What has been filled in can be corrected, whatever it depended on. */
function unconditional(field: Field): Field {
  const copy: { -readonly [K in keyof Field]: Field[K] } = { ...field };
  delete copy.when;
  return copy;
}
