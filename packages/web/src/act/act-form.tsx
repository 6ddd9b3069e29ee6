import { Button, Input } from "antd";
import { useRef, useState } from "react";
import type { ReactNode } from "react";

import type { ProblemError } from "../api/client.ts";
import type { Receipt } from "../api/generated.ts";
import { Loading } from "../app/states.tsx";
import type { InputProps } from "../field/field-ui.ts";
import type { Values } from "../field/values.ts";
import { shortMoment } from "../time/format.ts";
import { BasisText } from "./basis-text.tsx";
import { FieldRow } from "./field-row.tsx";
import type { FormSpec } from "./form-spec.ts";
import { usePerform } from "./perform.ts";
import { Phrases } from "./phrases.tsx";
import { Refusal } from "./refusal.tsx";
import { narrowing } from "./shown-fields.ts";
import { inPlaceOf, useActForm, useDraftPlace } from "./use-act-form.ts";
import type { ActForm as FormState, Subject } from "./use-act-form.ts";
import type { Draft } from "./draft.ts";
import { focusField, toFirstFault } from "./focus-field.ts";
import { useKeptDraft } from "./use-draft.ts";
import type { Keeping } from "./use-draft.ts";
import { useWarnBeforeLeaving } from "./use-warn-before-leaving.tsx";
import "./act.css";

interface ActFormProps {
  readonly spec: FormSpec;
  readonly subject: Subject;
  readonly exhibitKinds: Readonly<Record<string, string | undefined>>;
  readonly onDone: (receipt: Receipt) => void;
  readonly onCancel?: () => void;
  readonly onAct?: (act: string) => void;
  /** Beside the form, from what is filled in. */
  readonly watch?: (form: FormState) => ReactNode;
  /** Inputs that this form brings itself, in place of those of the fields' types. */
  readonly inputs?: OwnInputs;
  /** What stands in the way besides what the act asks; nothing is sent before it is put right. */
  readonly holds?: (values: Values) => ProblemError | undefined;
}

/** Field → its input, which knows the whole form. */
export type OwnInputs = Readonly<Record<string, (input: Omit<InputProps, "Part">, form: FormState) => ReactNode>>;

/** Any act, filled in and sent; it begins with what was filled in before, here or at another computer. */
export function ActForm(props: ActFormProps) {
  const { pending, draft } = useKeptDraft(useDraftPlace(props.spec, props.subject));
  return pending ? <Loading lines={4} /> : <Form {...props} kept={draft} />;
}

interface FormProps extends ActFormProps {
  readonly kept: Draft | undefined;
}

function Form({ spec, subject, exhibitKinds, onDone, onCancel, onAct, watch, inputs, holds, kept }: FormProps) {
  const form = useActForm(spec, subject, kept);
  const done = useRef(false);
  const perform = usePerform(subject, (receipt) => {
    done.current = true;
    form.draft.finish();
    onDone(receipt);
  });
  useWarnBeforeLeaving({
    typed: () => form.dirty && !done.current,
    unsent: () => form.draft.keeping !== "server",
    forget: form.clear,
  });
  const root = useRef<HTMLFormElement>(null);
  const [held, setHeld] = useState<ProblemError>();
  const refused = held ?? perform.error;
  const tests = (spec.definition.acts[spec.act]?.requires ?? []).map((one) => one.test);
  const needsWords = spec.words === "required" && form.words.trim() === "";

  const toField = (path: string): boolean => focusField(root.current, path);
  const submit = async (): Promise<void> => {
    form.touchAll();
    const stops = holds?.(form.values);
    setHeld(stops);
    if (stops) return void requestAnimationFrame(() => toFirstFault(stops, form.shown, root.current));
    const drafted = await form.draft.settle();
    perform.mutate(
      { act: spec.act, ...form.payload, ...inPlaceOf(spec), ...(drafted ? { draft: true } : {}) },
      { onError: (error) => requestAnimationFrame(() => toFirstFault(error, form.shown, root.current)) },
    );
  };
  return (
    <form
      ref={root}
      className="act-form"
      noValidate
      // An act is done by its button: Enter only ends what is typed into a line, as a calendar wants it.
      onSubmit={(event) => event.preventDefault()}
    >
      {(spec.help !== null || spec.basis.length > 0) && (
        <p className="small act-about">
          {spec.help !== null && <span>{spec.help}</span>}
          <BasisText basis={spec.basis} />
        </p>
      )}
      {form.restoredFrom !== undefined && form.dirty && (
        <p className="small act-about">
          已恢复上次没有提交的内容（{shortMoment(form.restoredFrom)}）。
          <button type="button" className="plain" onClick={form.clear}>
            清空重填
          </button>
        </p>
      )}
      <div className={watch ? "act-split" : undefined}>
        <div>
          {grouped(form.shown).map(([group, fields]) => (
            <fieldset key={group} className="act-group">
              {group !== "" && <legend>{group}</legend>}
              {fields.map((shown) => (
                <FieldRow
                  key={shown.key}
                  shown={shown}
                  value={form.values[shown.key]}
                  exhibitKinds={exhibitKinds}
                  narrowedBy={narrowing(tests, shown.key, form.values)}
                  faults={form.faults}
                  proposal={form.proposals[shown.key]}
                  onChange={(value) => form.set(shown.key, value)}
                  onLeave={() => form.touch(shown.key)}
                  draw={ownInput(inputs?.[shown.key], form)}
                />
              ))}
            </fieldset>
          ))}
          <Words spec={spec} form={form} />
        </div>
        {watch?.(form)}
      </div>
      <StillOpen form={form} refused={refused !== null} />
      {refused !== null && (
        <Refusal
          error={refused}
          act={spec.act}
          onField={toField}
          shown={form.shown.map((one) => one.key)}
          {...(onAct ? { onAct } : {})}
        />
      )}
      <div className="act-foot">
        <Button
          type="primary"
          danger={spec.danger}
          loading={perform.isPending}
          disabled={needsWords}
          onClick={() => void submit()}
        >
          {spec.inPlaceOf ? `代${spec.inPlaceOf.name}` : ""}
          {spec.needsApproval ? `${spec.title}，提交审批` : spec.title}
        </Button>
        {onCancel && <Button onClick={onCancel}>取消</Button>}
        {form.dirty && (
          <span className="small" role="status">
            {KEPT[form.draft.keeping]}
          </span>
        )}
      </div>
    </form>
  );
}

const ownInput = (input: OwnInputs[string] | undefined, form: FormState) =>
  input && ((props: Omit<InputProps, "Part">) => input(props, form));

/** Where the draft is, in words. */
const KEPT: Readonly<Record<Keeping, string>> = {
  nowhere: "",
  saving: "正在保存草稿…",
  server: "已自动保存草稿",
  browser: "连接不上服务器，草稿只存在本机",
};

function Words({ spec, form }: { readonly spec: FormSpec; readonly form: FormState }) {
  return (
    <div className="field">
      <label className="field-label" htmlFor="act-words">
        {spec.wordsTitle}
        {spec.words === "required" && <span className="bad">*</span>}
      </label>
      <Input.TextArea
        id="act-words"
        autoSize={{ minRows: 2, maxRows: 8 }}
        maxLength={4000}
        value={form.words}
        onChange={(event) => form.setWords(event.target.value)}
      />
      <Phrases act={spec.act} words={form.words} onPick={form.setWords} />
    </div>
  );
}

/** Said while the form is filled in, quietly; once refused, the refusal says it. */
function StillOpen({ form, refused }: { readonly form: FormState; readonly refused: boolean }) {
  if (refused || form.open.length === 0) return null;
  return (
    <div className="still-open" role="status">
      <span className="small">提交前还需要：</span>
      <ul className="failures">
        {form.open.map((one, index) => (
          <li key={index}>
            {one.says}
            <BasisText basis={one.basis} />
          </li>
        ))}
      </ul>
    </div>
  );
}

/** Fields under the headings of their groups, in the order in which they first come. */
function grouped(shown: FormState["shown"]): [string, FormState["shown"]][] {
  const groups = new Map<string, FormState["shown"][number][]>();
  for (const one of shown) {
    const group = one.field.group ?? "";
    groups.set(group, [...(groups.get(group) ?? []), one]);
  }
  return groups.size === 1 ? [["", shown]] : [...groups];
}
