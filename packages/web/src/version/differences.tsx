import { useQuery } from "@tanstack/react-query";
import { Select } from "antd";
import { useState } from "react";

import type { DiffSection, ProcedureVersions } from "../api/generated.ts";
import { Card } from "../app/page.tsx";
import { Empty, Failed, Loading } from "../app/states.tsx";
import { differencesQuery } from "./queries.ts";
import { versionName } from "./words.ts";

const KINDS = {
  added: { title: "新增", chip: "chip chip-good" },
  removed: { title: "删去", chip: "chip" },
  changed: { title: "改动", chip: "chip chip-accent" },
} as const satisfies Record<DiffSection["lines"][number]["kind"], { title: string; chip: string }>;

/** What changed from one version to another, in words and where. */
export function Differences({ procedure }: { readonly procedure: ProcedureVersions }) {
  const { id, versions } = procedure;
  const active = versions.find((one) => one.active);
  const [first = "", second = ""] = versions.map(({ hash }) => hash);
  const [from, setFrom] = useState(active?.hash ?? second);
  const [to, setTo] = useState(from === first ? second : first);
  const found = useQuery({ ...differencesQuery(id, from, to), enabled: from !== to });
  const options = versions.map(({ hash }) => ({ value: hash, label: versionName(versions, hash) }));
  return (
    <Card
      title="两个版本的差别"
      extra={
        <span className="row">
          <label htmlFor="diff-from">从</label>
          <Select
            id="diff-from"
            size="small"
            style={{ width: 150 }}
            value={from}
            options={options}
            onChange={setFrom}
          />
          <label htmlFor="diff-to">到</label>
          <Select id="diff-to" size="small" style={{ width: 150 }} value={to} options={options} onChange={setTo} />
        </span>
      }
      flush
    >
      {from === to && <Empty title="请选择两个不同的版本" />}
      {from !== to && found.isPending && <Loading />}
      {found.isError && <Failed error={found.error} retry={() => void found.refetch()} />}
      {from !== to && found.data?.length === 0 && <Empty title="两个版本没有差别" />}
      {from !== to && found.data?.map((section) => <Section key={section.title} section={section} />)}
    </Card>
  );
}

function Section({ section }: { readonly section: DiffSection }) {
  return (
    <section className="diff-section" aria-label={section.title}>
      <h3>{section.title}</h3>
      <ul>
        {section.lines.map((line) => (
          <li key={`${line.kind} ${line.title}`} className="diff-line">
            <span className={KINDS[line.kind].chip}>{KINDS[line.kind].title}</span>
            <div>
              <b>{line.title}</b>
              <dl className="diff-changes">
                {line.changes.map((change) => (
                  <div key={change.label}>
                    <dt>{change.label}</dt>
                    <dd>
                      {change.before !== null && <del>{change.before}</del>}
                      {change.after !== null && <ins>{change.after}</ins>}
                    </dd>
                  </div>
                ))}
              </dl>
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}
