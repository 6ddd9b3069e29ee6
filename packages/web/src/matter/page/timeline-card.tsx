import { localText } from "@fadu/engine/time/dates.ts";
import { useQuery } from "@tanstack/react-query";
import { Button } from "antd";
import { memo, useMemo, useState } from "react";

import type { EntryView, MatterView } from "../../api/generated.ts";
import { Card } from "../../app/page.tsx";
import { Failed, Loading } from "../../app/states.tsx";
import { moment } from "../../time/format.ts";
import { entriesQuery } from "../queries.ts";
import { ProofLinks } from "./proof-links.tsx";
import { timelineDays } from "./timeline-days.ts";

/** So many entries are shown at first: what happened lately is what is read. */
const FIRST = 30;

interface TimelineCardProps {
  readonly view: MatterView;
  readonly onProve: (revision: number) => void;
}

/** 全过程记录: every entry of the ledger by days, the latest first. */
export function TimelineCard({ view, onProve }: TimelineCardProps) {
  const entries = useQuery(entriesQuery(view.id));
  const [all, setAll] = useState(false);
  const count = entries.data?.length ?? 0;
  const days = useMemo(() => timelineDays((entries.data ?? []).slice(all ? 0 : -FIRST)), [entries.data, all]);
  return (
    <Card
      title={entries.data ? `全过程记录 ${count} 条` : "全过程记录"}
      extra={<ProofLinks matter={view.id} />}
      flush
      id="timeline"
    >
      {entries.isPending && <Loading />}
      {entries.isError && <Failed error={entries.error} retry={() => void entries.refetch()} />}
      {days.map((day) => (
        <section key={`${day.on} ${day.entries[0]?.revision}`} className="timeline-day">
          <h3>{day.on}</h3>
          <ol className="timeline">
            {day.entries.map((entry) => (
              <Entry key={entry.revision} entry={entry} onProve={onProve} />
            ))}
          </ol>
        </section>
      ))}
      {!all && count > FIRST && (
        <div className="table-foot">
          <span className="small">只列出最近 {FIRST} 条</span>
          <Button className="no-print" size="small" onClick={() => setAll(true)}>
            显示更早的 {count - FIRST} 条
          </Button>
        </div>
      )}
    </Card>
  );
}

interface EntryProps {
  readonly entry: EntryView;
  readonly onProve: (revision: number) => void;
}

const Entry = memo(function Entry({ entry, onProve }: EntryProps) {
  const late = entry.effectiveAt !== entry.recordedAt;
  const { actor } = entry;
  return (
    <li>
      <time className="small" dateTime={entry.effectiveAt}>
        {localText(entry.effectiveAt).slice(11)}
      </time>{" "}
      <b>{entry.title}</b>
      <span>
        {"　"}
        {actor.name}
        {actor.for !== null && `（代 ${actor.for}）`}
      </span>
      <span className="small">
        {"　"}
        {[actor.unit, actor.role].filter(Boolean).join(" · ")}
        {late && `　${moment(entry.recordedAt)} 录入`}
      </span>{" "}
      <button type="button" className="plain small no-print" onClick={() => onProve(entry.revision)}>
        证明第 {entry.revision} 条记录
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
});
