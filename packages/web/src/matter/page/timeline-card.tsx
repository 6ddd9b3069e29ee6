import { useQuery } from "@tanstack/react-query";
import { Drawer } from "antd";
import { useState } from "react";

import type { EntryView, MatterView } from "../../api/generated.ts";
import { Card } from "../../app/page.tsx";
import { Failed, Loading } from "../../app/states.tsx";
import { moment } from "../../time/format.ts";
import { entriesQuery } from "../queries.ts";
import { Proof } from "./proof.tsx";

/** 全过程记录: every entry of the ledger, the latest first. */
export function TimelineCard({ view }: { readonly view: MatterView }) {
  const entries = useQuery(entriesQuery(view.id));
  const [proved, setProved] = useState<EntryView>();
  const shown = [...(entries.data ?? [])].reverse();
  return (
    <Card
      title={entries.data ? `全过程记录 ${entries.data.length} 条` : "全过程记录"}
      extra="每条都可证明未被改动"
      flush
    >
      {entries.isPending && <Loading />}
      {entries.isError && <Failed error={entries.error} retry={() => void entries.refetch()} />}
      <ol className="timeline">
        {shown.map((entry) => (
          <Entry key={entry.revision} entry={entry} onProve={() => setProved(entry)} />
        ))}
      </ol>
      <Drawer
        open={proved !== undefined}
        onClose={() => setProved(undefined)}
        title={proved && `证明：第 ${proved.revision} 条 ${proved.title}`}
        size={Math.min(560, window.innerWidth)}
        destroyOnHidden
      >
        {proved && <Proof matter={view.id} entry={proved} />}
      </Drawer>
    </Card>
  );
}

function Entry({ entry, onProve }: { readonly entry: EntryView; readonly onProve: () => void }) {
  const late = entry.effectiveAt !== entry.recordedAt;
  const { actor } = entry;
  return (
    <li>
      <b>{entry.title}</b>
      <span>
        {"　"}
        {actor.name}
        {actor.for !== null && `（代 ${actor.for}）`}
      </span>
      <span className="small">
        {"　"}
        {[actor.unit, actor.role].filter(Boolean).join(" · ")}
        {"　"}
        {moment(entry.effectiveAt)}
        {late && `（${moment(entry.recordedAt)} 录入）`}
      </span>{" "}
      <button
        type="button"
        className="plain small no-print"
        aria-label={`证明第 ${entry.revision} 条记录`}
        onClick={onProve}
      >
        证明
      </button>
      {entry.words !== null && <div className="words muted">{entry.words}</div>}
      {entry.notes.length > 0 && <div className="small">{entry.notes.join("；")}</div>}
      {entry.changed.length > 0 && (
        <dl>
          {entry.changed.map((fact) => (
            <div key={fact.field} style={{ display: "contents" }}>
              <dt>{fact.title}</dt>
              <dd>{fact.text}</dd>
            </div>
          ))}
        </dl>
      )}
    </li>
  );
}
