import { useInfiniteQuery, useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { Button } from "antd";

import type { MatterRow } from "../api/generated.ts";
import { Page } from "../app/page.tsx";
import { Empty, Failed, Loading } from "../app/states.tsx";
import { inForce } from "../law/in-force.ts";
import { mattersQuery, proceduresQuery } from "../matter/queries.ts";
import { today } from "../time/format.ts";
import { OPERATION, THEME } from "./procedures.ts";
import "./theme.css";

/** 一件事: the themes of joint handling, those in force first. */
export function ThemesPage() {
  const found = useInfiniteQuery(mattersQuery({ procedure: THEME }, 100));
  const items = useQuery(proceduresQuery).data ?? [];
  const mayCompose = items.some((one) => one.id === THEME && one.opens.length > 0);
  const launch = items.find((one) => one.id === OPERATION)?.opens.find((one) => one.act === "launch");
  const day = today();
  const listed = found.data?.pages.flatMap((page) => page.items) ?? [];
  const rows = [...listed].sort((a, b) => Number(inForce(b, day)) - Number(inForce(a, day)));
  return (
    <Page
      title="一件事"
      note={found.isSuccess && `启用 ${rows.filter((row) => inForce(row, day)).length} 个主题`}
      extra={
        mayCompose && (
          <Link to="/themes/$id/compose" params={{ id: "new" }} className="theme-new">
            编排新主题
          </Link>
        )
      }
    >
      <section className="card">
        {found.isPending && <Loading lines={6} />}
        {found.isError && <Failed error={found.error} retry={() => void found.refetch()} />}
        {found.isSuccess && rows.length === 0 && (
          <Empty title="还没有主题">
            一个主题一张表单、一个流程、多个单位一次上门。
            {mayCompose ? "从“编排新主题”开始。" : "由指挥中心负责人、执法队负责人编排。"}
          </Empty>
        )}
        {rows.length > 0 && (
          <table className="table">
            <thead className="fixed">
              <tr>
                <th scope="col">主题</th>
                <th scope="col" className="fold">
                  对象类型
                </th>
                <th scope="col" className="fold">
                  牵头单位
                </th>
                <th scope="col">启用期间</th>
                <th scope="col">
                  <span className="visually-hidden">操作</span>
                </th>
              </tr>
            </thead>
            <tbody>
              {rows.map((row) => (
                <ThemeRow
                  key={row.id}
                  row={row}
                  held={inForce(row, day)}
                  mayCompose={mayCompose && row.closedOn === null}
                  launch={launch?.act}
                />
              ))}
            </tbody>
          </table>
        )}
        {found.hasNextPage && (
          <div className="table-foot">
            <span className="small">已列出 {rows.length} 个</span>
            <Button loading={found.isFetchingNextPage} onClick={() => void found.fetchNextPage()}>
              加载更多
            </Button>
          </div>
        )}
      </section>
    </Page>
  );
}

interface ThemeRowProps {
  readonly row: MatterRow;
  readonly held: boolean;
  readonly mayCompose: boolean;
  readonly launch: string | undefined;
}

function ThemeRow({ row, held, mayCompose, launch }: ThemeRowProps) {
  const { id, title, unit, facets } = row;
  return (
    <tr>
      <td>
        <Link to="/themes/$id" params={{ id }}>
          {title}
        </Link>
      </td>
      <td className="fold">{facets.mode ?? "—"}</td>
      <td className="fold">{unit.name}</td>
      <td className="nowrap">
        {facets.validFrom} 至 {facets.validTo ?? "今"} {!held && <span className="chip">不在启用期</span>}
      </td>
      <td>
        <span className="row theme-acts">
          {mayCompose && (
            <Link to="/themes/$id/compose" params={{ id }} aria-label={`编排${title}`}>
              编排
            </Link>
          )}
          {held && launch !== undefined && (
            <Link
              to="/register/$procedure"
              params={{ procedure: OPERATION }}
              search={{ act: launch }}
              aria-label={`发起行动：${title}`}
            >
              发起行动
            </Link>
          )}
        </span>
      </td>
    </tr>
  );
}
