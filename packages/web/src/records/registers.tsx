import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { Input } from "antd";
import { useState } from "react";

import type { ProcedureItem, RegisterCount } from "../api/generated.ts";
import { Page } from "../app/page.tsx";
import { Empty, Failed, Loading } from "../app/states.tsx";
import { areasOf, areaTitle } from "../matter/areas.ts";
import { proceduresQuery } from "../matter/queries.ts";
import { registerCountsQuery } from "./queries.ts";
import "./records.css";

/** Every register this account sees or keeps, by area: how much it holds, what runs out soon, and the ways to enter. */
export function Registers() {
  const [typed, setTyped] = useState("");
  const procedures = useQuery(proceduresQuery);
  const counts = useQuery(registerCountsQuery);
  const registers = (procedures.data ?? []).filter((one) => one.kind !== "case" && (one.sees || one.opens.length > 0));
  const found = registers.filter((one) => `${one.title}${areaTitle(one.area)}`.includes(typed.trim()));
  const held = new Map((counts.data?.registers ?? []).map((one) => [one.procedure, one]));
  const error = procedures.error ?? counts.error;
  const retry = (): void => void Promise.all([procedures.refetch(), counts.refetch()]);
  return (
    <Page
      title="台账"
      note={counts.data && `${registers.length} 册`}
      extra={
        <>
          {(counts.data?.expiring ?? 0) > 0 && (
            <Link to="/records/expiring" className="chip chip-warn">
              30 日内到期 {counts.data?.expiring}
            </Link>
          )}
          <Link to="/records" search={{ sort: "-openedOn" }}>
            全部登记
          </Link>
          <Input
            type="search"
            aria-label="查找台账"
            placeholder="查找台账"
            allowClear
            style={{ width: 200 }}
            value={typed}
            onChange={(event) => setTyped(event.target.value)}
          />
        </>
      }
    >
      {error !== null && <Failed error={error} retry={retry} />}
      {error === null && (procedures.isPending || counts.isPending) && <Loading lines={8} />}
      {error === null && counts.isSuccess && found.length === 0 && (
        <section className="card">
          <Empty title={registers.length === 0 ? "您的角色没有台账" : "没有找到这个名称的台账"}>
            {registers.length === 0
              ? "需要查看或者登记的，请联系安全管理员授予角色。"
              : "换一个词，或者清空后从下面选择。"}
          </Empty>
        </section>
      )}
      {counts.isSuccess &&
        areasOf(found).map(([area, items]) => (
          <section key={area} className="area" aria-label={areaTitle(area)}>
            <h3>{areaTitle(area)}</h3>
            <div className="card registers">
              {items.map((one) => (
                <Register key={one.id} item={one} count={held.get(one.id)} />
              ))}
            </div>
          </section>
        ))}
    </Page>
  );
}

/** One register in one line. */
function Register({ item, count }: { readonly item: ProcedureItem; readonly count: RegisterCount | undefined }) {
  const act = item.opens[0]?.act;
  const expiring = count?.expiring ?? 0;
  return (
    <div className="register-line">
      <Link className="register-name" to="/records" search={{ procedure: item.id }}>
        {item.title}
      </Link>
      <span className="num">
        {count?.current ?? 0}
        <span className="small"> {item.kind === "roster" ? "在册" : "条"}</span>
      </span>
      <span>
        {expiring > 0 && (
          <Link to="/records/expiring" search={{ procedure: item.id }} className="chip chip-warn">
            即将到期 {expiring}
          </Link>
        )}
      </span>
      <span className="small nowrap fold">{count?.latestOn ? `最近 ${count.latestOn}` : "还没有登记"}</span>
      <span className="register-ways row small">
        {act !== undefined && (
          <>
            <Link
              to="/register/$procedure"
              params={{ procedure: item.id }}
              search={{ act }}
              aria-label={`${item.title} ${item.opens[0]?.title ?? "登记"}`}
            >
              登记
            </Link>
            <Link
              to="/records/$procedure/grid"
              params={{ procedure: item.id }}
              search={{ act }}
              aria-label={`${item.title} 表格录入`}
            >
              表格录入
            </Link>
            <Link
              className="fold"
              to="/records/$procedure/import"
              params={{ procedure: item.id }}
              search={{ act }}
              aria-label={`${item.title} 导入文件`}
            >
              导入
            </Link>
          </>
        )}
      </span>
    </div>
  );
}
