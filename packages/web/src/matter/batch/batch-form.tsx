import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { Button, Input } from "antd";
import { useState } from "react";

import { BasisText } from "../../act/basis-text.tsx";
import { FieldRow } from "../../act/field-row.tsx";
import { specOf, valuesToSend } from "../../act/form-spec.ts";
import type { FormSpec } from "../../act/form-spec.ts";
import { Phrases } from "../../act/phrases.tsx";
import { Refusal } from "../../act/refusal.tsx";
import { formScope, shownFields } from "../../act/shown-fields.ts";
import { commonSpec } from "../../act/universal.ts";
import { ownFaults } from "../../act/use-act-form.ts";
import { call } from "../../api/client.ts";
import type { BatchOffer, BatchResult, MatterRow } from "../../api/generated.ts";
import { Failed, Loading } from "../../app/states.tsx";
import type { Values } from "../../field/values.ts";
import { useMe } from "../../session/session.ts";
import { matterQuery, procedureQuery } from "../queries.ts";
import "../../act/act.css";

interface BatchFormProps {
  readonly offer: BatchOffer;
  readonly chosen: readonly string[];
  readonly rows: readonly Pick<MatterRow, "id" | "title">[];
  readonly onCancel: () => void;
  readonly onDone: (result: BatchResult) => void;
}

/** One form for all that were chosen; each is judged by itself, also those that cannot take the act now. */
export function BatchForm(props: BatchFormProps) {
  const { offer } = props;
  const first = useQuery(matterQuery(offer.ready[0] ?? ""));
  const { id = "" } = first.data?.procedure ?? {};
  const hash = offer.definitions[0];
  const procedure = useQuery({ ...procedureQuery(id, hash), enabled: id !== "" });
  const error = first.error ?? procedure.error;
  if (error) return <Failed error={error} />;
  const definition = procedure.data?.definition;
  if (!definition) return <Loading lines={4} />;
  const spec = offer.group === "procedure" ? specOf(definition, offer.act, {}, NONE) : commonSpec(offer, definition);
  const approval = first.data?.approval;
  // An opinion is on what the first of them waits for; one that waits for something else is told so and left.
  const approvalOf = approval && OPINIONS.has(offer.act) ? { procedure: id, act: approval.act } : undefined;
  return spec ? <Form {...props} spec={spec} needsApproval={offer.needsApproval} approvalOf={approvalOf} /> : null;
}

const OPINIONS: ReadonlySet<string> = new Set(["approve", "refuse", "sendBack"]);

/** What is proposed for one matter need not be right for another. */
const NONE = { needsApproval: false, proposals: {}, for: null } as const;

interface FormProps extends BatchFormProps {
  readonly spec: FormSpec;
  readonly needsApproval: boolean;
  readonly approvalOf: { readonly procedure: string; readonly act: string } | undefined;
}

function Form({ offer, chosen, rows, onCancel, onDone, spec, needsApproval, approvalOf }: FormProps) {
  const me = useMe();
  const client = useQueryClient();
  const [given, setGiven] = useState<Values>({});
  const [words, setWords] = useState("");
  const [tried, setTried] = useState(false);
  const [now] = useState(() => new Date().toISOString());
  const values = { ...spec.initial, ...given };
  const filler = { account: me.account, unit: me.unit.id, now };
  const shown = shownFields(spec.definition, spec.collects, formScope(spec.definition, {}, values, filler, false));
  const faults = ownFaults(spec, shown, values);
  const needsWords = spec.words === "required" && words.trim() === "";
  const perform = useMutation({
    mutationFn: () => {
      const [first = "", ...rest] = chosen;
      const sent = valuesToSend(
        shown.map(({ key }) => key),
        values,
        {},
      );
      return call(
        "performBatch",
        {},
        {
          ids: [first, ...rest],
          act: offer.act,
          ...(approvalOf ? { approvalOf } : {}),
          values: spec.send ? spec.send(sent) : sent,
          ...(words.trim() === "" ? {} : { words: words.trim() }),
        },
      );
    },
    onSuccess: (result) => {
      onDone(result);
      for (const key of ["matter", "work", "me", "matters"]) void client.invalidateQueries({ queryKey: [key] });
    },
  });
  return (
    <form
      className="act-form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        setTried(true);
        if (faults.length === 0 && !needsWords && !perform.isPending) perform.mutate();
      }}
    >
      {(spec.help !== null || spec.basis.length > 0) && (
        <p className="small act-about">
          {spec.help}
          <BasisText basis={spec.basis} />
        </p>
      )}
      <Chosen offer={offer} chosen={chosen} rows={rows} />
      {shown.map((one) => (
        <FieldRow
          key={one.key}
          shown={one}
          value={values[one.key]}
          exhibitKinds={{}}
          narrowedBy={undefined}
          faults={tried ? faults : []}
          onChange={(value) => setGiven((all) => ({ ...all, [one.key]: value ?? null }))}
          onLeave={() => undefined}
        />
      ))}
      <div className="field">
        <label className="field-label" htmlFor="batch-words">
          {spec.wordsTitle}
          {spec.words === "required" && <span className="bad">*</span>}
        </label>
        <Input.TextArea
          id="batch-words"
          autoSize={{ minRows: 2, maxRows: 8 }}
          maxLength={4000}
          value={words}
          onChange={(event) => setWords(event.target.value)}
        />
        {tried && needsWords && <div className="field-fault">请填写{spec.wordsTitle}</div>}
        <Phrases act={spec.act} words={words} onPick={setWords} />
      </div>
      {perform.isError && <Refusal error={perform.error} />}
      <div className="act-foot">
        <Button type="primary" htmlType="submit" danger={spec.danger} loading={perform.isPending}>
          {needsApproval ? `${spec.title} ${chosen.length} 条，提交审批` : `${spec.title} ${chosen.length} 条`}
        </Button>
        <Button onClick={onCancel}>取消</Button>
      </div>
    </form>
  );
}

/** What the act is done to, and what will refuse it as things stand. */
function Chosen({ offer, chosen, rows }: Pick<BatchFormProps, "offer" | "chosen" | "rows">) {
  const ready = new Set(offer.ready);
  const open = chosen.filter((id) => !ready.has(id));
  const titles = new Map(rows.map((row) => [row.id, row.title]));
  if (open.length === 0) return null;
  return (
    <div className="still-open batch-open" role="status">
      所选 {chosen.length} 条里，{open.length} 条现在不能{offer.title}，会逐条说明原因：
      <ul className="failures">
        {open.slice(0, NAMED).map((id) => (
          <li key={id}>{titles.get(id) ?? id}</li>
        ))}
        {open.length > NAMED && <li>等 {open.length} 条</li>}
      </ul>
    </div>
  );
}

const NAMED = 5;
