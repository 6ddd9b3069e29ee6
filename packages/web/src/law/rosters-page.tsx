import { useQuery } from "@tanstack/react-query";
import { DatePicker, Drawer } from "antd";
import dayjs from "dayjs";
import { useState } from "react";

import type { MatterRow } from "../api/generated.ts";
import { Empty, Failed, Loading } from "../app/states.tsx";
import { FactsCard } from "../matter/page/facts-card.tsx";
import { matterQuery, procedureQuery, proceduresQuery } from "../matter/queries.ts";
import { today } from "../time/format.ts";
import { inForce } from "./in-force.ts";
import { Find, LawFrame, matches } from "./law-frame.tsx";
import { useWhole } from "./use-whole.ts";
import "../matter/page/matter.css";

interface RosterProps {
  readonly procedure: string;
  readonly what: string;
  /** Headings of the columns taken from facets. */
  readonly columns: readonly (readonly [facet: "source" | "topic" | "filedOn", title: string])[];
}

/** 法规 · 裁量基准: the decision tables in force on a day. */
export const DiscretionPage = () => (
  <RosterPage
    procedure="discretion-table"
    what="裁量基准"
    columns={[
      ["source", "制定机关层级"],
      ["filedOn", "公布日期"],
    ]}
  />
);

/** 法规 · 权责清单: the penalties the office might impose on a day. */
export const PowersPage = () => (
  <RosterPage
    procedure="penalty-power"
    what="权责清单"
    columns={[
      ["source", "执法权来源"],
      ["topic", "处罚依据"],
    ]}
  />
);

/** What a roster held on a chosen day; powers are given and taken back, and a case is judged by those of its day. */
function RosterPage({ procedure, what, columns }: RosterProps) {
  const [day, setDay] = useState(today());
  const [typed, setTyped] = useState("");
  const [opened, setOpened] = useState<MatterRow>();
  const sees = useQuery(proceduresQuery).data?.find((one) => one.id === procedure)?.sees;
  const begun = useWhole(procedure, day);
  const options = useOptions(procedure);
  const held = begun.rows.filter((row) => inForce(row, day));
  const found = held.filter((row) => matches(typed, [row.title, row.unit.name, String(row.facets.topic ?? "")]));
  return (
    <LawFrame
      note={begun.whole && `${day} 有效 ${held.length} 项`}
      extra={
        <>
          <DatePicker
            aria-label="有效日期"
            allowClear={false}
            format="YYYY-MM-DD"
            value={dayjs(day)}
            onChange={(next) => next && setDay(next.format("YYYY-MM-DD"))}
          />
          <Find label={`查找${what}`} typed={typed} onType={setTyped} />
        </>
      }
    >
      <section className="card">
        {!begun.whole && begun.error === null && <Loading lines={6} />}
        {begun.error !== null && <Failed error={begun.error} retry={begun.retry} />}
        {begun.whole && found.length === 0 && (
          <Empty title={sees === false ? `您的角色不能查看${what}` : `${day} 没有符合的${what}`}>
            {sees === false ? "需要查看的，请联系安全管理员授予角色。" : "换一个日期或者词；新的在“登记”里入册。"}
          </Empty>
        )}
        {found.length > 0 && (
          <table className="table">
            <thead className="fixed">
              <tr>
                <th scope="col">违法行为</th>
                {columns.map(([facet, title]) => (
                  <th key={facet} scope="col">
                    {title}
                  </th>
                ))}
                <th scope="col">有效期</th>
              </tr>
            </thead>
            <tbody>
              {found.map((row) => (
                <tr key={row.id}>
                  <td>
                    <button type="button" className="plain" onClick={() => setOpened(row)}>
                      {row.title}
                    </button>
                  </td>
                  {columns.map(([facet]) => (
                    <td key={facet}>{options[String(row.facets[facet] ?? "")] ?? row.facets[facet] ?? "—"}</td>
                  ))}
                  <td className="nowrap">
                    {row.facets.validFrom} 至 {row.facets.validTo ?? "今"}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        )}
      </section>
      <Drawer
        open={opened !== undefined}
        onClose={() => setOpened(undefined)}
        title={opened?.title}
        size={Math.min(860, window.innerWidth)}
        destroyOnHidden
      >
        {opened && <Entry id={opened.id} />}
      </Drawer>
    </LawFrame>
  );
}

/** Words of the field behind the facet `source`. */
function useOptions(procedure: string): Readonly<Record<string, string>> {
  const definition = useQuery(procedureQuery(procedure)).data?.definition;
  return definition?.fields[definition.facets.source ?? ""]?.options ?? {};
}

/** Everything entered, with the grades of a discretion table. */
function Entry({ id }: { readonly id: string }) {
  const view = useQuery(matterQuery(id));
  const procedure = useQuery({
    ...procedureQuery(view.data?.procedure.id ?? "", view.data?.procedure.hash),
    enabled: view.data !== undefined,
  });
  const error = view.error ?? procedure.error;
  if (error !== null) return <Failed error={error} retry={() => void view.refetch()} />;
  if (!view.data || !procedure.data) return <Loading />;
  return <FactsCard view={view.data} definition={procedure.data.definition} />;
}
