import { useMutation, useQueryClient } from "@tanstack/react-query";
import { App, Button, Input } from "antd";
import { useState } from "react";

import { Refusal } from "../../act/refusal.tsx";
import { call } from "../../api/client.ts";
import type { Office } from "../../api/generated.ts";
import { meQuery } from "../../session/session.ts";
import { Card } from "../../app/page.tsx";
import { FormLine } from "../form-dialog.tsx";
import { draftOf, faultsOf, letterheadsOf } from "./office-form.ts";
import type { OfficeDraft } from "./office-form.ts";
import { officeQuery } from "./queries.ts";
import { SamplePaper } from "./sample-paper.tsx";

const ONE_LINE = [
  { key: "name", label: "机关全称", help: "落款、印章和没有另设版头的文书用。" },
  { key: "shortName", label: "简称", help: "页面上显示。" },
  { key: "numberWord", label: "机关代字", help: "文号用，如“清河街”发〔2026〕1号。" },
  { key: "divisionCode", label: "行政区划代码", help: "6至12位数字。" },
] as const;
const HEADS = [
  { key: "official", label: "公文版头（发文机关标志）" },
  { key: "instrument", label: "执法文书版头" },
] as const;

/** 机关与版头: what was typed is shown as a paper before it is kept. */
export function OfficeEditor({ office }: { readonly office: Office }) {
  const client = useQueryClient();
  const { message } = App.useApp();
  const [draft, setDraft] = useState(() => draftOf(office));
  const [reason, setReason] = useState("");
  const put = (key: keyof OfficeDraft, value: string) => setDraft((last) => ({ ...last, [key]: value }));
  const faults = faultsOf(draft);
  const wrong = Object.keys(faults).length > 0;
  const same = JSON.stringify(draft) === JSON.stringify(draftOf(office));
  const save = useMutation({
    mutationFn: () =>
      call(
        "changeOffice",
        {},
        {
          name: draft.name.trim(),
          shortName: draft.shortName.trim(),
          divisionCode: draft.divisionCode.trim(),
          numberWord: draft.numberWord.trim(),
          letterheads: letterheadsOf(draft),
          reason: reason.trim(),
        },
      ),
    onSuccess: async (kept) => {
      client.setQueryData(officeQuery.queryKey, kept);
      void message.success("已保存。以后制发的文书用新的，已制发的不变");
      await client.invalidateQueries({ queryKey: meQuery.queryKey });
    },
  });
  return (
    <div className="office-split">
      <Card title="机关与版头">
        <form
          className="admin-form"
          onSubmit={(event) => {
            event.preventDefault();
            save.mutate();
          }}
        >
          {ONE_LINE.map(({ key, label, help }) => (
            <FormLine key={key} id={`office-${key}`} label={label} help={faults[key] ?? help}>
              <Input
                id={`office-${key}`}
                maxLength={60}
                status={faults[key] === undefined ? "" : "error"}
                value={draft[key]}
                onChange={(event) => put(key, event.target.value)}
              />
            </FormLine>
          ))}
          {HEADS.map(({ key, label }) => (
            <FormLine
              key={key}
              id={`office-${key}`}
              label={label}
              help={faults[key] ?? "每行一个机关，联合行文主办机关在前；空着用机关全称。"}
            >
              <Input.TextArea
                id={`office-${key}`}
                autoSize={{ minRows: 2, maxRows: 4 }}
                status={faults[key] === undefined ? "" : "error"}
                placeholder={draft.name}
                value={draft[key]}
                onChange={(event) => put(key, event.target.value)}
              />
            </FormLine>
          ))}
          <FormLine id="office-reason" label="理由" help="如批准更名的文件和文号。已制发的文书仍按制发时的名称打印。">
            <Input
              id="office-reason"
              maxLength={400}
              value={reason}
              onChange={(event) => setReason(event.target.value)}
            />
          </FormLine>
          {save.isError && <Refusal error={save.error} />}
          <div>
            <Button
              type="primary"
              htmlType="submit"
              disabled={wrong || same || reason.trim().length < 2}
              loading={save.isPending}
            >
              保存
            </Button>
          </div>
        </form>
      </Card>
      <SamplePaper draft={draft} ready={!wrong} />
    </div>
  );
}
