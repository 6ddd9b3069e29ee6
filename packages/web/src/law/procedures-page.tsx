import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useState } from "react";

import type { ProcedureItem } from "../api/generated.ts";
import { Empty, Failed, Loading } from "../app/states.tsx";
import { areasOf, areaTitle } from "../matter/areas.ts";
import { proceduresQuery } from "../matter/queries.ts";
import { Find, LawFrame, matches } from "./law-frame.tsx";
import { KINDS } from "./words.ts";

const textsOf = (one: ProcedureItem): string[] => [
  one.title,
  areaTitle(one.area),
  KINDS[one.kind],
  ...one.states.map((state) => state.title),
  ...one.outcomes.map((outcome) => outcome.title),
];

/** 法规 · 程序: every procedure of the office by area. */
export function ProceduresPage() {
  const [typed, setTyped] = useState("");
  const procedures = useQuery(proceduresQuery);
  const found = (procedures.data ?? []).filter((one) => matches(typed, textsOf(one)));
  return (
    <LawFrame
      note={procedures.data && `现行程序 ${procedures.data.length} 个`}
      extra={<Find label="查找程序、环节" typed={typed} onType={setTyped} />}
    >
      {procedures.isPending && <Loading />}
      {procedures.isError && <Failed error={procedures.error} retry={() => void procedures.refetch()} />}
      {procedures.isSuccess && found.length === 0 && (
        <section className="card">
          <Empty title="没有找到这样的程序">换一个词，例如“处罚”“调解”“听证”。</Empty>
        </section>
      )}
      {areasOf(found).map(([area, items]) => (
        <section key={area} className="law-area" aria-label={areaTitle(area)}>
          <h3>{areaTitle(area)}</h3>
          <ul className="law-procedures">
            {items.map((one) => (
              <li key={one.id} className="card">
                <Link to="/law/procedures/$id" params={{ id: one.id }}>
                  {one.title}
                </Link>
                <div className="small">
                  {KINDS[one.kind]}
                  {one.kind === "case" && ` · ${one.states.length} 个环节`}
                </div>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </LawFrame>
  );
}
