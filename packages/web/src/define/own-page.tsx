import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { App, Button, Popconfirm } from "antd";

import { Refusal } from "../act/refusal.tsx";
import { call } from "../api/client.ts";
import { Page } from "../app/page.tsx";
import { Empty, Failed, Loading } from "../app/states.tsx";
import { indicatorsQuery } from "../figure/queries.ts";
import { useMe } from "../session/session.ts";
import "./define.css";

/** 自定义指标: those of the street's own, to be changed or retired by who may. */
export function OwnPage() {
  const { defines } = useMe();
  const indicators = useQuery(indicatorsQuery);
  const own = (indicators.data ?? []).filter((one) => one.own);
  return (
    <Page
      title="自定义指标"
      note="不用编程，按本街镇的口径统计已有的记录"
      extra={
        <span className="row">
          <Link to="/statistics">统计分析</Link>
          {defines && (
            <Link to="/statistics/define">
              <Button type="primary" tabIndex={-1}>
                新增指标
              </Button>
            </Link>
          )}
        </span>
      }
    >
      <section className="card">
        {indicators.isPending && <Loading />}
        {indicators.isError && <Failed error={indicators.error} retry={() => void indicators.refetch()} />}
        {indicators.isSuccess && own.length === 0 && (
          <Empty title="还没有自定义指标">
            {defines
              ? "点“新增指标”，选择程序、计量方式和条件，试算后保存。"
              : "由办公室、司法所、指挥中心的负责人或者数据分析人员定义。"}
          </Empty>
        )}
        {own.length > 0 && (
          <table className="table own-table">
            <thead>
              <tr>
                <th scope="col">指标</th>
                <th scope="col" className="fold">
                  口径
                </th>
                <th scope="col" className="num">
                  版本
                </th>
                {defines && <th scope="col">办理</th>}
              </tr>
            </thead>
            <tbody>
              {own.map(({ indicator, version }) => (
                <tr key={indicator.id}>
                  <td>
                    <Link to="/statistics" search={{ indicator: indicator.id }}>
                      {indicator.title}
                    </Link>
                    <div className="small">
                      {indicator.group} · {indicator.id}
                    </div>
                  </td>
                  <td className="fold">{indicator.definition}</td>
                  <td className="num">{version}</td>
                  {defines && (
                    <td className="nowrap">
                      <Link to="/statistics/define" search={{ of: indicator.id }} aria-label={`修改${indicator.title}`}>
                        修改
                      </Link>
                      {"　"}
                      <Retire id={indicator.id} title={indicator.title} />
                    </td>
                  )}
                </tr>
              ))}
            </tbody>
          </table>
        )}
      </section>
    </Page>
  );
}

function Retire({ id, title }: { readonly id: string; readonly title: string }) {
  const client = useQueryClient();
  const { message } = App.useApp();
  const retire = useMutation({
    mutationFn: () => call("retireIndicator", { id }),
    onSuccess: async () => {
      void message.success(`已停用“${title}”`);
      await client.invalidateQueries({ queryKey: ["figures"] });
    },
  });
  return (
    <>
      <Popconfirm
        title={`停用“${title}”？`}
        description="统计分析和新的报告不再列出它；已经发布的报告不受影响。"
        okText="停用"
        cancelText="不停用"
        onConfirm={() => retire.mutate()}
      >
        <button type="button" className="plain" aria-label={`停用${title}`}>
          停用
        </button>
      </Popconfirm>
      {retire.isError && <Refusal error={retire.error} />}
    </>
  );
}
