import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { Input } from "antd";
import { useState } from "react";

import type { ProcedureItem } from "../api/generated.ts";
import { Page } from "../app/page.tsx";
import { Empty, Failed, Loading } from "../app/states.tsx";
import { areasOf, areaTitle } from "../matter/areas.ts";
import { proceduresQuery } from "../matter/queries.ts";
import "./register.css";

/** 登记: which procedure, of those this account may open. */
export function ChoosePage() {
  const [typed, setTyped] = useState("");
  const procedures = useQuery(proceduresQuery);
  const openable = (procedures.data ?? []).filter((one) => one.opens.length > 0);
  const found = openable.filter((one) => isNamed(one, typed));
  return (
    <Page
      title="登记"
      note="选择要登记的事项"
      extra={
        <Input
          type="search"
          aria-label="查找程序"
          placeholder="查找程序"
          allowClear
          style={{ width: 220 }}
          value={typed}
          onChange={(event) => setTyped(event.target.value)}
        />
      }
    >
      {procedures.isPending && <Loading />}
      {procedures.isError && <Failed error={procedures.error} retry={() => void procedures.refetch()} />}
      {procedures.isSuccess && found.length === 0 && (
        <section className="card">
          <Empty title={openable.length === 0 ? "您的角色不登记事项" : "没有找到这个名称的程序"}>
            {openable.length === 0 ? "需要登记权限的，请联系安全管理员授予角色。" : "换一个词，或者清空后从下面选择。"}
          </Empty>
        </section>
      )}
      {areasOf(found).map(([area, items]) => (
        <section key={area} className="area" aria-label={areaTitle(area)}>
          <h3>{areaTitle(area)}</h3>
          <div className="procedures">
            {items.map((one) => (
              <div key={one.id} className="card procedure">
                <b>{one.title}</b>
                <div className="row">
                  {one.opens.map((open) => (
                    <Link
                      key={open.act}
                      to="/register/$procedure"
                      params={{ procedure: one.id }}
                      search={{ act: open.act }}
                      aria-label={`${one.title} ${open.title}`}
                    >
                      {open.title}
                    </Link>
                  ))}
                </div>
              </div>
            ))}
          </div>
        </section>
      ))}
    </Page>
  );
}

const isNamed = (one: ProcedureItem, typed: string): boolean =>
  [one.title, areaTitle(one.area), ...one.opens.map((open) => open.title)].some((text) => text.includes(typed.trim()));
