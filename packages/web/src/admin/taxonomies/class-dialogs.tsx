import { useMutation, useQueryClient } from "@tanstack/react-query";
import { App, Input, Select } from "antd";
import { useState } from "react";

import { call } from "../../api/client.ts";
import type { Body } from "../../api/client.ts";
import type { TaxonomyClass } from "../../api/generated.ts";
import { today } from "../../time/format.ts";
import { DayPicker } from "../day-picker.tsx";
import { FormDialog, FormLine } from "../form-dialog.tsx";
import { AttributeInput } from "./attribute-input.tsx";
import { isComplete, sharedAttributes } from "./attributes.ts";

/** Saves, brings every list of classes up to date and says so. */
function useClassSave(save: () => Promise<unknown>, said: string, onDone: () => void) {
  const client = useQueryClient();
  const { message } = App.useApp();
  return useMutation({
    mutationFn: save,
    onSuccess: async () => {
      await client.invalidateQueries({ queryKey: ["taxonomies"] });
      void message.success(said);
      onDone();
    },
  });
}

interface EditClassProps {
  readonly taxonomy: string;
  readonly classes: readonly TaxonomyClass[];
  /** The class changed; none: a new one. */
  readonly item?: TaxonomyClass;
  readonly parent?: TaxonomyClass;
  readonly onSaved: (parent: string | undefined) => void;
  readonly onClose: () => void;
}

type ClassDraft = Pick<Body<"setTaxonomyItem">, "code" | "title"> & {
  readonly parent: string | undefined;
  readonly nationalCode: string | undefined;
  readonly validFrom: string;
  readonly attributes: TaxonomyClass["attributes"];
};

const CODE = /^[A-Za-z0-9.-]{1,64}$/;

/** A class of the street's own, or its own version of a national one, from a day on. */
export function EditClass({ taxonomy, classes, item, parent, onSaved, onClose }: EditClassProps) {
  const [draft, setDraft] = useState<ClassDraft>({
    code: item?.code ?? "",
    title: item?.title ?? "",
    parent: item?.parent ?? parent?.code,
    nationalCode: item?.nationalCode ?? undefined,
    validFrom: today(),
    attributes: item?.attributes ?? {},
  });
  const [reason, setReason] = useState("");
  const shared = sharedAttributes(classes);
  const put = (change: Partial<ClassDraft>) => setDraft((last) => ({ ...last, ...change }));
  const taken = item === undefined && classes.some(({ code }) => code === draft.code.trim());
  const save = useClassSave(
    () => call("setTaxonomyItem", { id: taxonomy }, bodyOf(draft, reason)),
    item === undefined ? `已增加“${draft.title.trim()}”` : "已修改",
    () => {
      onSaved(draft.parent);
      onClose();
    },
  );
  const ready =
    CODE.test(draft.code.trim()) &&
    !taken &&
    draft.title.trim() !== "" &&
    reason.trim().length >= 2 &&
    isComplete(draft.attributes, shared);
  return (
    <FormDialog
      title={item ? `修改“${item.title}”` : "增加类别"}
      ok={item ? "保存" : "增加"}
      width={560}
      disabled={!ready}
      save={save}
      onClose={onClose}
    >
      <FormLine
        id="class-title"
        label="名称"
        {...(item ? { help: "已登记的事项保留原来的名称，以后登记的用新名称。" } : {})}
      >
        <Input
          id="class-title"
          autoFocus
          maxLength={120}
          value={draft.title}
          onChange={(event) => put({ title: event.target.value })}
        />
      </FormLine>
      <div className="admin-pair">
        <FormLine
          id="class-code"
          label="编码"
          help={taken ? <span className="bad">这个编码已有类别用过</span> : "字母、数字、点和横线。"}
        >
          <Input
            id="class-code"
            disabled={item !== undefined}
            maxLength={64}
            value={draft.code}
            onChange={(event) => put({ code: event.target.value })}
          />
        </FormLine>
        <FormLine id="class-from" label="启用日期">
          <DayPicker
            id="class-from"
            required
            value={draft.validFrom}
            onChange={(day) => put({ validFrom: day ?? today() })}
          />
        </FormLine>
      </div>
      <ClassSelect
        id="class-parent"
        label="上级（可不选）"
        value={draft.parent}
        classes={classes.filter(({ code }) => code !== item?.code)}
        onChange={(code) => put({ parent: code })}
      />
      <ClassSelect
        id="class-national"
        label="对应的国家标准类别（可不选）"
        help="上报、考核按它归类。"
        value={draft.nationalCode}
        classes={classes.filter(({ own }) => !own)}
        onChange={(code) => put({ nationalCode: code })}
      />
      {shared.map(([name, kind]) => (
        <AttributeInput
          key={name}
          name={name}
          kind={kind}
          value={draft.attributes[name]}
          onChange={(value) => put({ attributes: { ...draft.attributes, [name]: value } })}
        />
      ))}
      <FormLine id="class-reason" label="理由">
        <Input id="class-reason" maxLength={400} value={reason} onChange={(event) => setReason(event.target.value)} />
      </FormLine>
    </FormDialog>
  );
}

function bodyOf(
  { code, title, parent, nationalCode, validFrom, attributes }: ClassDraft,
  reason: string,
): Body<"setTaxonomyItem"> {
  const kept = Object.entries(attributes).flatMap(([key, value]) =>
    value === undefined ? [] : [[key, value] as const],
  );
  return {
    code: code.trim(),
    title: title.trim(),
    validFrom,
    reason: reason.trim(),
    attributes: Object.fromEntries(kept),
    ...(parent === undefined ? {} : { parent }),
    ...(nationalCode === undefined ? {} : { nationalCode }),
  };
}

interface ClassSelectProps {
  readonly id: string;
  readonly label: string;
  readonly help?: string;
  readonly value: string | undefined;
  readonly classes: readonly TaxonomyClass[];
  readonly onChange: (code: string | undefined) => void;
}

const ClassSelect = ({ id, label, help, value, classes, onChange }: ClassSelectProps) => (
  <FormLine id={id} label={label} help={help}>
    <Select<string | null>
      id={id}
      allowClear
      showSearch={{ optionFilterProp: "label" }}
      style={{ width: "100%" }}
      value={value ?? null}
      options={classes.map((one) => ({ value: one.code, label: `${one.title} ${one.code}` }))}
      onChange={(chosen: string | null | undefined) => onChange(chosen ?? undefined)}
    />
  </FormLine>
);

interface CloseClassProps {
  readonly taxonomy: string;
  readonly item: TaxonomyClass;
  readonly onClose: () => void;
}

export function CloseClass({ taxonomy, item, onClose }: CloseClassProps) {
  const [day, setDay] = useState(today());
  const [reason, setReason] = useState("");
  const save = useClassSave(
    () => call("closeClass", { id: taxonomy, code: item.code }, { validTo: day, reason: reason.trim() }),
    `“${item.title}”用到${day}`,
    onClose,
  );
  return (
    <FormDialog
      title={`停用“${item.title}”`}
      ok="停用"
      danger
      disabled={reason.trim().length < 2}
      save={save}
      onClose={onClose}
    >
      <p>连同下级一起停用，从次日起不能再选；已登记的事项和统计不变。</p>
      <FormLine id="close-day" label="最后一天">
        <DayPicker id="close-day" required value={day} min={today()} onChange={(chosen) => setDay(chosen ?? today())} />
      </FormLine>
      <FormLine id="close-reason" label="理由">
        <Input id="close-reason" maxLength={400} value={reason} onChange={(event) => setReason(event.target.value)} />
      </FormLine>
    </FormDialog>
  );
}
