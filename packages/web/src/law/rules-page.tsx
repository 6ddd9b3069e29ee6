import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { Select } from "antd";
import { useDeferredValue, useState } from "react";

import type { RuleItem } from "../api/generated.ts";
import { Empty, Failed, Loading } from "../app/states.tsx";
import { StatusMark } from "./bases.tsx";
import { Find, LawFrame, matches } from "./law-frame.tsx";
import { rulesQuery } from "./queries.ts";
import { STATUS } from "./words.ts";

/** 法规 · 规则: the rule book, each rule with how far it was checked. */
export function RulesPage() {
  const [typed, setTyped] = useState("");
  const [status, setStatus] = useState<RuleItem["status"]>();
  const asked = useDeferredValue(typed);
  const rules = useQuery(rulesQuery);
  const found = (rules.data ?? []).filter(
    (one) => (status === undefined || one.status === status) && matches(asked, [one.id, one.cite, one.says]),
  );
  return (
    <LawFrame
      note={rules.data && `共 ${found.length} 条`}
      extra={
        <>
          <Select
            aria-label="核实程度"
            placeholder="核实程度"
            allowClear
            style={{ width: 120 }}
            value={status ?? null}
            options={Object.entries(STATUS).map(([value, { title }]) => ({ value, label: title }))}
            onChange={(value: RuleItem["status"] | null | undefined) => setStatus(value ?? undefined)}
          />
          <Find label="查找条文、内容" typed={typed} onType={setTyped} />
        </>
      }
    >
      <section className="card">
        {rules.isPending && <Loading lines={8} />}
        {rules.isError && <Failed error={rules.error} retry={() => void rules.refetch()} />}
        {rules.isSuccess && found.length === 0 && (
          <Empty title="没有这样的规则">换一个词，例如“行政处罚法第六十条”“听证”。</Empty>
        )}
        {found.length > 0 && (
          <table className="table">
            <thead className="fixed">
              <tr>
                <th scope="col">依据</th>
                <th scope="col">内容（不是条文原文）</th>
                <th scope="col">核实</th>
                <th scope="col" className="num fold">
                  引用的程序
                </th>
              </tr>
            </thead>
            <tbody>
              {found.map((one) => (
                <tr key={one.id}>
                  <td className="law-rule">
                    <Link to="/law/rules/$rule" params={{ rule: one.id }}>
                      {one.cite}
                    </Link>
                    <div className="small">{one.id}</div>
                  </td>
                  <td>{one.says ?? <span className="muted">规则库以外的依据</span>}</td>
                  <td>
                    <StatusMark status={one.status} />
                  </td>
                  <td className="num fold">{one.procedures}</td>
                </tr>
              ))}
            </tbody>
          </table>
        )}
      </section>
    </LawFrame>
  );
}
