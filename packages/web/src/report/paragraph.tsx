import { useMutation, useQueryClient } from "@tanstack/react-query";
import { Button, Input, Select } from "antd";
import type { TextAreaRef } from "antd/es/input/TextArea";
import { useRef, useState } from "react";

import { draftKey, dropDraft, readDraft, writeDraft } from "../act/draft.ts";
import { Refusal } from "../act/refusal.tsx";
import { call } from "../api/client.ts";
import type { ReportParagraphView, ReportView } from "../api/generated.ts";
import { useMe } from "../session/session.ts";
import { Pieces } from "./pieces.tsx";
import { StatisticsTable } from "./statistics-table.tsx";

interface ParagraphProps {
  readonly report: ReportView;
  readonly paragraph: ReportParagraphView;
  readonly onFigure: (slot: string) => void;
}

/** A paragraph: every figure in it is a button to its records; the words around them can be changed. */
export function Paragraph({ report, paragraph, onFigure }: ParagraphProps) {
  const me = useMe();
  const key = draftKey(me.account, report.id, paragraph.id);
  const [editing, setEditing] = useState(() => readDraft(key) !== undefined);
  const mayEdit = report.may.write && report.state.id === "draft";
  const found = report.checks.filter((one) => one.paragraph === paragraph.id && one.level !== "note");
  const unsupported = report.checks.some((one) => one.paragraph === paragraph.id && one.kind === "support");
  if (paragraph.table !== null) {
    return <StatisticsTable report={report} paragraph={paragraph} table={paragraph.table} onFigure={onFigure} />;
  }
  if (editing && mayEdit) {
    return <Editor report={report} paragraph={paragraph} draft={key} onClose={() => setEditing(false)} />;
  }
  return (
    <div className="paragraph" id={`paragraph-${paragraph.id}`} data-found={found.length > 0} tabIndex={-1}>
      <p>
        <Pieces report={report} pieces={paragraph.pieces} onFigure={onFigure} />
        {paragraph.pieces.length === 0 && paragraph.hint !== null && <span className="hint">（{paragraph.hint}）</span>}
        {unsupported && (
          <span className="chip chip-warn" style={{ textIndent: 0 }}>
            无数据支撑
          </span>
        )}
      </p>
      {paragraph.problems.map((one) => (
        <div key={one} className="small bad">
          {one}
        </div>
      ))}
      {mayEdit && (
        <button type="button" className="plain edit no-print" onClick={() => setEditing(true)}>
          修改
        </button>
      )}
    </div>
  );
}

interface EditorProps {
  readonly report: ReportView;
  readonly paragraph: ReportParagraphView;
  readonly draft: string;
  readonly onClose: () => void;
}

/** The words with slots in braces; a figure is put in by choosing it, never by typing a number. */
function Editor({ report, paragraph, draft, onClose }: EditorProps) {
  const client = useQueryClient();
  const [text, setText] = useState(() => readDraft(draft)?.words ?? paragraph.text);
  const area = useRef<TextAreaRef>(null);
  const close = (): void => {
    dropDraft(draft);
    onClose();
  };
  const save = useMutation({
    mutationFn: () =>
      call("editParagraph", { id: report.id, paragraph: paragraph.id }, { revision: report.revision, text }),
    onSuccess: async () => {
      await client.invalidateQueries({ queryKey: ["reports"] });
      close();
    },
    onError: () => void client.invalidateQueries({ queryKey: ["reports", report.id] }),
  });
  const type = (words: string): void => {
    setText(words);
    writeDraft(draft, { values: {}, words });
  };
  const insert = (slot: string): void => {
    const element = area.current?.resizableTextArea?.textArea;
    const at = element?.selectionStart ?? text.length;
    type(`${text.slice(0, at)}{${slot}}${text.slice(element?.selectionEnd ?? at)}`);
    element?.focus();
  };
  return (
    <div className="edit-box" id={`paragraph-${paragraph.id}`}>
      {paragraph.hint !== null && <div className="small">{paragraph.hint}</div>}
      <Input.TextArea
        ref={area}
        aria-label="段落文字"
        autoFocus
        autoSize={{ minRows: 3, maxRows: 20 }}
        value={text}
        maxLength={20_000}
        onChange={(event) => type(event.target.value)}
      />
      {save.isError && <Refusal error={save.error} />}
      <div className="row">
        <Button type="primary" loading={save.isPending} onClick={() => save.mutate()}>
          保存
        </Button>
        <Button onClick={close}>取消</Button>
        <Select
          aria-label="插入数据"
          placeholder="在光标处插入数据"
          style={{ width: 260 }}
          value={null}
          showSearch={{ optionFilterProp: "label" }}
          options={report.figures.map((one) => ({
            value: one.slot,
            label: `${one.title} ${one.printed}（${one.slot}）`,
          }))}
          onChange={(slot: string | null) => slot !== null && insert(slot)}
        />
      </div>
    </div>
  );
}
