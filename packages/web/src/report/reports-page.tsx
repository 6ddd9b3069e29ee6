import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { Link, useNavigate } from "@tanstack/react-router";
import { Button, DatePicker, Modal, Select } from "antd";
import dayjs from "dayjs";
import type { Dayjs } from "dayjs";
import { useState } from "react";

import { Refusal } from "../act/refusal.tsx";
import { call } from "../api/client.ts";
import type { OutlineItem } from "../api/generated.ts";
import { Page } from "../app/page.tsx";
import { Empty, Failed, Loading } from "../app/states.tsx";
import { moment, today } from "../time/format.ts";
import { reportsQuery } from "./queries.ts";

/** 报告: those there are, and a new one for a year. */
export function ReportsPage() {
  const reports = useQuery(reportsQuery);
  const [making, setMaking] = useState(false);
  const writable = (reports.data?.outlines ?? []).filter((one) => one.mayWrite);
  const list = reports.data?.reports ?? [];
  return (
    <Page
      title="报告"
      note="每个数据都能打开它的记录"
      extra={
        writable.length > 0 && (
          <Button type="primary" onClick={() => setMaking(true)}>
            起草报告
          </Button>
        )
      }
    >
      <section className="card">
        {reports.isPending && <Loading />}
        {reports.isError && <Failed error={reports.error} retry={() => void reports.refetch()} />}
        {reports.isSuccess && list.length === 0 && (
          <Empty title="还没有报告">
            {writable.length > 0 ? "点“起草报告”，选择年度，数据会从事项中自动填入。" : "起草后的报告会出现在这里。"}
          </Empty>
        )}
        {list.length > 0 && (
          <table className="table">
            <thead>
              <tr>
                <th scope="col">报告</th>
                <th scope="col" className="fold">
                  期间
                </th>
                <th scope="col">状态</th>
                <th scope="col" className="fold">
                  更新
                </th>
              </tr>
            </thead>
            <tbody>
              {list.map((one) => (
                <tr key={one.id}>
                  <td>
                    <Link to="/reports/$id" params={{ id: one.id }}>
                      {one.title}
                    </Link>
                  </td>
                  <td className="nowrap fold">{one.period}</td>
                  <td className="nowrap">
                    <span className={one.state.id === "published" ? "chip chip-good" : "chip chip-accent"}>
                      {one.state.title}
                    </span>
                    {one.published > 0 && <div className="small">已发布 {one.published} 次</div>}
                  </td>
                  <td className="nowrap muted fold">{moment(one.updatedAt)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        )}
      </section>
      {making && <NewReport outlines={writable} onClose={() => setMaking(false)} />}
    </Page>
  );
}

/** The year just gone, until its report is due; the month just gone, for a report of one. */
const lastYear = (): Dayjs => dayjs(today()).subtract(1, "year");
const lastMonth = (): Dayjs => dayjs(today()).subtract(1, "month");

function NewReport({ outlines, onClose }: { readonly outlines: readonly OutlineItem[]; readonly onClose: () => void }) {
  const navigate = useNavigate();
  const client = useQueryClient();
  const [outline, setOutline] = useState(outlines[0]?.id ?? "");
  const every = outlines.find((one) => one.id === outline)?.every ?? "year";
  const [chosen, setChosen] = useState<Dayjs>();
  const [cutOff, setCutOff] = useState<string>();
  const within = chosen ?? (every === "year" ? lastYear() : lastMonth());
  const from = within.startOf(every).format("YYYY-MM-DD");
  const end = within.endOf(every).format("YYYY-MM-DD");
  const to = cutOff ?? (end < today() ? end : today());
  const make = useMutation({
    mutationFn: () => call("createReport", {}, { outline, from, to }),
    onSuccess: async (report) => {
      await client.invalidateQueries({ queryKey: reportsQuery.queryKey });
      await navigate({ to: "/reports/$id", params: { id: report.id } });
    },
  });
  return (
    <Modal
      open
      title="起草报告"
      okText="起草"
      cancelText="取消"
      confirmLoading={make.isPending}
      onOk={() => make.mutate()}
      onCancel={onClose}
    >
      <div className="labelled field">
        <label htmlFor="outline">种类</label>
        <Select
          id="outline"
          style={{ width: "100%" }}
          value={outline}
          options={outlines.map((one) => ({ value: one.id, label: one.title }))}
          onChange={(id) => {
            setOutline(id);
            setChosen(undefined);
            setCutOff(undefined);
          }}
        />
      </div>
      <div className="labelled field">
        <label htmlFor="year">{every === "year" ? "年度" : "月份"}</label>
        <DatePicker
          id="year"
          picker={every}
          allowClear={false}
          format={every === "year" ? "YYYY 年" : "YYYY 年 M 月"}
          value={within}
          onChange={(picked) => {
            setChosen(picked ?? undefined);
            setCutOff(undefined);
          }}
        />
      </div>
      <div className="labelled field">
        <label htmlFor="cut-off">数据截止日期</label>
        <DatePicker
          id="cut-off"
          allowClear={false}
          format="YYYY-MM-DD"
          value={dayjs(to)}
          minDate={dayjs(from)}
          maxDate={dayjs(end)}
          onChange={(picked) => setCutOff(picked?.format("YYYY-MM-DD"))}
        />
      </div>
      {make.isError && <Refusal error={make.error} />}
    </Modal>
  );
}
