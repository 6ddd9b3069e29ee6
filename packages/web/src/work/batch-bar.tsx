import { Button, Input } from "antd";
import { useState } from "react";

import { Phrases } from "../act/phrases.tsx";
import { Refusal } from "../act/refusal.tsx";
import type { WorkItem } from "../api/generated.ts";
import type { useBatch } from "./batch.ts";

interface BatchBarProps {
  readonly chosen: readonly WorkItem[];
  readonly batch: ReturnType<typeof useBatch>;
  readonly onNone: () => void;
}

/** 批量审批: one opinion for what was chosen. */
export function BatchBar({ chosen, batch, onNone }: BatchBarProps) {
  const [words, setWords] = useState("");
  const [first] = chosen;
  if (!first) return null;
  const other = chosen.filter((item) => !sameApproval(item, first)).length;
  return (
    <div className="batch" role="region" aria-label="批量审批">
      <span>
        已选 <b>{chosen.length}</b> 件{" "}
        <button type="button" className="plain" onClick={onNone}>
          取消选择
        </button>
      </span>
      <Input.TextArea
        aria-label="批量审批意见"
        placeholder="意见（可不填）"
        autoSize={{ minRows: 1, maxRows: 4 }}
        maxLength={4000}
        value={words}
        onChange={(event) => setWords(event.target.value)}
      />
      <Button
        type="primary"
        loading={batch.isPending}
        onClick={() => batch.mutate({ items: chosen, words: words.trim() }, { onSuccess: () => setWords("") })}
      >
        同意所选 {chosen.length} 件
      </Button>
      <Phrases act="approve" words={words} onPick={setWords} />
      {other > 0 && (
        <div className="batch-note small warn">
          其中 {other} 件等待的不是“{first.matter.procedure.title}·{first.approvalOf?.title}
          ”的审批，将不予办理，请单独审批。
        </div>
      )}
      {batch.isError && <Refusal error={batch.error} />}
    </div>
  );
}

const sameApproval = (a: WorkItem, b: WorkItem): boolean =>
  a.matter.procedure.id === b.matter.procedure.id && a.approvalOf?.id === b.approvalOf?.id;
