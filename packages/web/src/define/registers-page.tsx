import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { App, Button, DatePicker, Input, Modal, Select } from "antd";
import dayjs from "dayjs";
import { useState } from "react";

import { Refusal } from "../act/refusal.tsx";
import { call } from "../api/client.ts";
import type { RegisterInUse } from "../api/generated.ts";
import { Page } from "../app/page.tsx";
import { Empty, Failed, Loading } from "../app/states.tsx";
import { proceduresQuery } from "../matter/queries.ts";
import { useMe } from "../session/session.ts";
import { moment, today } from "../time/format.ts";
import { Labelled } from "./labelled.tsx";
import { registersQuery } from "./queries.ts";
import "./define.css";

type Asked = "declare" | RegisterInUse;

/** 登记簿启用: since when a register is kept, so that a period without records is a zero and not a gap. */
export function RegistersPage() {
  const { defines } = useMe();
  const registers = useQuery(registersQuery);
  const [asked, setAsked] = useState<Asked>();
  const list = registers.data ?? [];
  return (
    <Page
      title="登记簿启用"
      note="声明启用后，期内没有记录的印“零”；没有声明的印“无数据”"
      extra={
        <span className="row">
          <Link to="/statistics">统计分析</Link>
          {defines && (
            <Button type="primary" onClick={() => setAsked("declare")}>
              声明启用
            </Button>
          )}
        </span>
      }
    >
      <section className="card">
        {registers.isPending && <Loading />}
        {registers.isError && <Failed error={registers.error} retry={() => void registers.refetch()} />}
        {registers.isSuccess && list.length === 0 && (
          <Empty title="还没有声明启用的登记簿">
            没有记录的期间一律印“无数据”。某个登记簿确实在用、只是没有发生的，声明启用日期和依据后才印“零”。
          </Empty>
        )}
        {list.length > 0 && (
          <table className="table">
            <thead>
              <tr>
                <th scope="col">登记簿</th>
                <th scope="col">启用日期</th>
                <th scope="col" className="fold">
                  依据
                </th>
                <th scope="col" className="fold">
                  声明
                </th>
                {defines && <th scope="col">办理</th>}
              </tr>
            </thead>
            <tbody>
              {list.map((one) => (
                <tr key={one.procedure}>
                  <td>{one.title}</td>
                  <td className="nowrap">{one.since}</td>
                  <td className="fold">{one.ground}</td>
                  <td className="fold small">
                    {one.by.name}　{moment(one.at)}
                  </td>
                  {defines && (
                    <td className="nowrap">
                      <button
                        type="button"
                        className="plain"
                        aria-label={`撤回${one.title}的启用声明`}
                        onClick={() => setAsked(one)}
                      >
                        撤回声明
                      </button>
                    </td>
                  )}
                </tr>
              ))}
            </tbody>
          </table>
        )}
      </section>
      {asked === "declare" && <Declare onClose={() => setAsked(undefined)} />}
      {asked !== undefined && asked !== "declare" && <Withdraw register={asked} onClose={() => setAsked(undefined)} />}
    </Page>
  );
}

function useDone(says: string, onClose: () => void): () => Promise<void> {
  const client = useQueryClient();
  const { message } = App.useApp();
  return async () => {
    await client.invalidateQueries({ queryKey: ["figures"] });
    await client.invalidateQueries({ queryKey: ["reports"] });
    void message.success(says);
    onClose();
  };
}

function Declare({ onClose }: { readonly onClose: () => void }) {
  const procedures = useQuery(proceduresQuery);
  const [procedure, setProcedure] = useState<string>();
  const [since, setSince] = useState(`${today().slice(0, 4)}-01-01`);
  const [ground, setGround] = useState("");
  const onSuccess = useDone("已声明启用", onClose);
  const declare = useMutation({
    mutationFn: () => call("declareRegister", { procedure: procedure ?? "" }, { since, ground: ground.trim() }),
    onSuccess,
  });
  return (
    <Modal
      open
      title="声明登记簿启用"
      okText="声明"
      cancelText="取消"
      okButtonProps={{ disabled: procedure === undefined || ground.trim() === "" }}
      confirmLoading={declare.isPending}
      onOk={() => declare.mutate()}
      onCancel={onClose}
    >
      <Labelled id="register-procedure" label="登记簿">
        <Select
          id="register-procedure"
          showSearch={{ optionFilterProp: "label" }}
          loading={procedures.isPending}
          placeholder="选择程序，可输入名称查找"
          value={procedure ?? null}
          options={(procedures.data ?? []).map(({ id, title }) => ({ value: id, label: title }))}
          onChange={(one: string | null) => setProcedure(one ?? undefined)}
        />
      </Labelled>
      <Labelled id="register-since" label="自何日起启用" help="期间自这一天或者以后开始的，没有记录即为零">
        <DatePicker
          id="register-since"
          allowClear={false}
          format="YYYY-MM-DD"
          maxDate={dayjs(today())}
          value={dayjs(since)}
          onChange={(day) => day && setSince(day.format("YYYY-MM-DD"))}
        />
      </Labelled>
      <Labelled id="register-ground" label="依据" help="如启用通知的文号，或者纸质登记簿的情况">
        <Input
          id="register-ground"
          maxLength={200}
          value={ground}
          onChange={(event) => setGround(event.target.value)}
        />
      </Labelled>
      {declare.isError && <Refusal error={declare.error} />}
    </Modal>
  );
}

function Withdraw({ register, onClose }: { readonly register: RegisterInUse; readonly onClose: () => void }) {
  const [ground, setGround] = useState("");
  const onSuccess = useDone("已撤回声明", onClose);
  const withdraw = useMutation({
    mutationFn: () => call("withdrawRegister", { procedure: register.procedure, ground: ground.trim() }),
    onSuccess,
  });
  return (
    <Modal
      open
      title={`撤回“${register.title}”的启用声明`}
      okText="撤回"
      cancelText="不撤回"
      okButtonProps={{ disabled: ground.trim() === "" }}
      confirmLoading={withdraw.isPending}
      onOk={() => withdraw.mutate()}
      onCancel={onClose}
    >
      <Labelled id="withdraw-ground" label="理由" help="撤回后，没有记录的期间又印“无数据”">
        <Input
          id="withdraw-ground"
          maxLength={200}
          value={ground}
          onChange={(event) => setGround(event.target.value)}
        />
      </Labelled>
      {withdraw.isError && <Refusal error={withdraw.error} />}
    </Modal>
  );
}
