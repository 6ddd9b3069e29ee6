import { useBlocker } from "@tanstack/react-router";
import { App, Button, Input } from "antd";
import { useRef } from "react";
import type { ReactNode } from "react";

import type { Receipt } from "../api/generated.ts";
import { BasisText } from "./basis-text.tsx";
import { FieldRow } from "./field-row.tsx";
import type { FormSpec } from "./form-spec.ts";
import { usePerform } from "./perform.ts";
import { Phrases } from "./phrases.tsx";
import { Refusal } from "./refusal.tsx";
import { narrowing } from "./shown-fields.ts";
import { useActForm } from "./use-act-form.ts";
import type { ActForm as FormState, Subject } from "./use-act-form.ts";
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
}

/** Any act, filled in and sent. */
export function ActForm({ spec, subject, exhibitKinds, onDone, onCancel, onAct, watch }: ActFormProps) {
  const form = useActForm(spec, subject);
  const done = useRef(false);
  const perform = usePerform(subject, (receipt) => {
    done.current = true;
    form.clear();
    onDone(receipt);
  });
  useWarnBeforeLeaving(() => form.dirty && !done.current);
  const root = useRef<HTMLFormElement>(null);
  const tests = (spec.definition.acts[spec.act]?.requires ?? []).map((one) => one.test);
  const needsWords = spec.words === "required" && form.words.trim() === "";

  const submit = (): void => {
    form.touchAll();
    perform.mutate(
      { act: spec.act, ...form.payload },
      {
        onError: () =>
          requestAnimationFrame(() =>
            root.current?.querySelector('[aria-invalid="true"], .refusal')?.scrollIntoView({ block: "center" }),
          ),
      },
    );
  };
  return (
    <form
      ref={root}
      className="act-form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (!perform.isPending && !needsWords) submit();
      }}
    >
      {(spec.help !== null || spec.basis.length > 0) && (
        <p className="small act-about">
          {spec.help}
          <BasisText basis={spec.basis} />
        </p>
      )}
      {form.restored && form.dirty && (
        <p className="small act-about">
          已恢复上次没有提交的内容。
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
                />
              ))}
            </fieldset>
          ))}
          <Words spec={spec} form={form} />
        </div>
        {watch?.(form)}
      </div>
      <StillOpen form={form} refused={perform.isError} />
      {perform.isError && <Refusal error={perform.error} act={spec.act} {...(onAct ? { onAct } : {})} />}
      <div className="act-foot">
        <Button type="primary" htmlType="submit" danger={spec.danger} loading={perform.isPending} disabled={needsWords}>
          {spec.needsApproval ? `${spec.title}，提交审批` : spec.title}
        </Button>
        {onCancel && <Button onClick={onCancel}>取消</Button>}
        {form.dirty && <span className="small">已自动保存草稿</span>}
      </div>
    </form>
  );
}

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

function useWarnBeforeLeaving(typed: () => boolean): void {
  const { modal } = App.useApp();
  useBlocker({
    enableBeforeUnload: typed,
    shouldBlockFn: ({ current, next }) => {
      if (!typed() || current.pathname === next.pathname) return false;
      return new Promise((resolve) => {
        modal.confirm({
          title: "内容还没有提交",
          content: "已保存为草稿，回到这里可以继续填写。现在离开吗？",
          okText: "离开",
          cancelText: "继续填写",
          onOk: () => resolve(false),
          onCancel: () => resolve(true),
        });
      });
    },
  });
}
