import { checkValue } from "@fadu/engine/field/registry.ts";
import type { Value } from "@fadu/engine/definition/field.ts";
import type { Failure } from "@fadu/engine/matter/command.ts";
import { isFilled, settingsOf } from "@fadu/engine/matter/scope.ts";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useMemo, useState } from "react";

import { call } from "../api/client.ts";
import type { CheckResult } from "../api/generated.ts";
import { useDebounced } from "../app/use-debounced.ts";
import { impliedBy } from "../field/implied.ts";
import type { Values } from "../field/values.ts";
import { useMe } from "../session/session.ts";
import { draftKey } from "./draft.ts";
import type { Draft } from "./draft.ts";
import { valuesToSend } from "./form-spec.ts";
import type { FormSpec } from "./form-spec.ts";
import { formScope, shownFields } from "./shown-fields.ts";
import type { ShownField } from "./shown-fields.ts";
import { useDraftSaving } from "./use-draft.ts";
import type { DraftPlace, DraftSaving } from "./use-draft.ts";

/** What the act is done to: a matter, or a procedure that opens one. */
export type Subject = { readonly matter: string; readonly revision: number } | { readonly procedure: string };

const CHECK_AFTER_MS = 500;
/** How long a mouse button is held down, generously. */
const CLICK_MS = 250;

export interface ActForm {
  readonly shown: readonly ShownField[];
  readonly values: Values;
  readonly words: string;
  /** Typed in, and neither sent nor taken back. */
  readonly dirty: boolean;
  /** When what was filled in before had been kept. */
  readonly restoredFrom: string | undefined;
  readonly draft: DraftSaving;
  readonly set: (key: string, value: Value | undefined) => void;
  readonly setWords: (words: string) => void;
  readonly touch: (key: string) => void;
  readonly touchAll: () => void;
  /** Takes back everything that was typed. */
  readonly clear: () => void;
  /** What is wrong where, in the server's words: by path. Only of what was left or sent. */
  readonly faults: readonly Failure[];
  /** Conditions of the act that do not hold yet, of no one field. */
  readonly open: readonly Failure[];
  /** Field → what is proposed for it, by what is filled in. */
  readonly proposals: NonNullable<FormSpec["proposals"]>;
  readonly payload: { readonly values: Values; readonly words?: string };
}

/** Where the draft of a form is kept. */
export function useDraftPlace(spec: Pick<FormSpec, "act">, subject: Subject): DraftPlace {
  const { account } = useMe();
  const about = "matter" in subject ? subject.matter : subject.procedure;
  return { key: draftKey(account, about, spec.act), about, act: spec.act };
}

/** The state of one form: values, draft, what is shown, what is wrong. The server's judgement is asked while typing. */
export function useActForm(spec: FormSpec, subject: Subject, kept: Draft | undefined): ActForm {
  const me = useMe();
  const place = useDraftPlace(spec, subject);
  const [given, setGiven] = useState<Values>({ ...kept?.values, ...spec.chosen });
  const [words, setWords] = useState(kept?.words ?? "");
  const [touched, setTouched] = useState<ReadonlySet<string>>(new Set());
  const [now] = useState(() => new Date().toISOString());
  const filled = useMemo(() => ({ ...spec.initial, ...given }), [spec.initial, given]);
  const values = useMemo(() => ({ ...spec.known, ...filled }), [spec.known, filled]);
  const dirty = words !== "" || Object.entries(given).some(([key, value]) => value !== spec.chosen?.[key]);

  const scope = formScope(
    spec.definition,
    spec.known,
    filled,
    { account: me.account, unit: me.unit.id, now },
    "procedure" in subject,
  );
  const shown = shownFields(spec.definition, spec.collects, scope);
  const changed = valuesToSend(
    shown.map((one) => one.key),
    filled,
    spec.known,
  );
  const payload = {
    values: spec.send ? spec.send(changed) : changed,
    ...(words.trim() === "" ? {} : { words: words.trim() }),
  };

  const draft = useDraftSaving(place, { values: given, words, dirty }, kept);
  const judged = useJudgement(spec, subject, payload, dirty);
  const own = ownFaults(spec, shown, values);
  const isTouched = (path: string | undefined): boolean => path !== undefined && touched.has(path.split(".")[0] ?? "");
  const theirs = (judged?.current === true ? judged.failures : []).filter((one) =>
    shown.some(({ key: field }) => one.path?.split(".")[0] === field),
  );
  const known = new Set(own.map((one) => one.path));
  return {
    shown,
    values,
    words,
    dirty,
    restoredFrom: kept?.at,
    draft,
    set: (field, value) =>
      setGiven((all) => ({ ...all, ...implied(shown, [field, value], all), [field]: value ?? null })),
    setWords,
    touch: (field) => {
      draft.flush();
      // What is said of a field moves what lies below; a click that ends its editing must land first.
      setTimeout(() => setTouched((all) => (all.has(field) ? all : new Set([...all, field]))), CLICK_MS);
    },
    touchAll: () => setTouched(new Set(shown.map((one) => one.key))),
    clear: () => {
      setGiven(spec.chosen ?? {});
      setWords("");
      setTouched(new Set());
      draft.drop();
    },
    faults: [...own, ...theirs.filter((one) => !known.has(one.path))].filter((one) => isTouched(one.path)),
    proposals: judged?.proposals ?? spec.proposals ?? {},
    open: (judged?.failures ?? []).filter((one) => one.path === undefined),
    payload,
  };
}

const implied = (shown: readonly ShownField[], change: readonly [string, Value | undefined], given: Values): Values =>
  impliedBy(
    shown.map(({ key, field }) => [key, field]),
    change,
    given,
  );

/** What the engine finds wrong by the values alone, at once and in the server's words. */
export function ownFaults(spec: FormSpec, shown: readonly ShownField[], values: Values): Failure[] {
  const settings = settingsOf(spec.definition);
  return shown.flatMap(({ key, field, required }) => {
    const value = values[key];
    if (isFilled(value)) return checkValue(field, value, key, undefined, settings);
    return required ? [{ says: `请填写“${field.title}”`, basis: [], path: key }] : [];
  });
}

/** What is sent when somebody stands in for another. */
export const inPlaceOf = (spec: Pick<FormSpec, "inPlaceOf">): { for?: string } =>
  spec.inPlaceOf ? { for: spec.inPlaceOf.id } : {};

/** What the server says of the form; `current` while nothing has been typed since. */
interface Judgement extends CheckResult {
  readonly current: boolean;
}

function useJudgement(
  spec: FormSpec,
  subject: Subject,
  payload: ActForm["payload"],
  asked: boolean,
): Judgement | undefined {
  const now = JSON.stringify(payload);
  const question = useDebounced(now, CHECK_AFTER_MS);
  const { data, isPlaceholderData } = useQuery({
    queryKey: ["check", subject, spec.act, question],
    queryFn: ({ signal }) => {
      const { values, words } = JSON.parse(question) as ActForm["payload"];
      const about = "matter" in subject ? { matter: subject.matter } : { procedure: subject.procedure };
      return call(
        "checkAct",
        {},
        { ...about, ...inPlaceOf(spec), act: spec.act, values, ...(words === undefined ? {} : { words }) },
        { signal },
      );
    },
    enabled: asked,
    placeholderData: keepPreviousData,
    gcTime: 10_000,
    retry: false,
  });
  return asked && data ? { ...data, current: question === now && !isPlaceholderData } : undefined;
}
