import { useMutation } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { usccFault } from "@fadu/engine/field/identifiers.ts";
import { Alert, Button, DatePicker, Input, Select } from "antd";
import dayjs from "dayjs";
import { useState } from "react";

import { addressOfOperation, call } from "../api/client.ts";
import type { Params } from "../api/client.ts";
import type { CreditCheck } from "../api/generated.ts";
import { Card } from "../app/page.tsx";
import { Failed } from "../app/states.tsx";
import { today } from "../time/format.ts";

type Asked = Params<"checkCreditExport">;

/** The code is the same every time: kept in this browser. */
const CODE_KEY = "fadu:organ-code";

function readCode(): string {
  try {
    return localStorage.getItem(CODE_KEY) ?? "";
  } catch {
    return "";
  }
}
function keepCode(code: string): void {
  try {
    localStorage.setItem(CODE_KEY, code);
  } catch {
    // It is typed again next time.
  }
}

/** 双公示: decisions of a period as the credit platform takes them, checked first, then exported. */
export function Credit() {
  const [asked, setAsked] = useState<Asked>(() => ({
    table: "credit-penalty",
    from: `${today().slice(0, 8)}01`,
    to: today(),
    organCode: readCode(),
    audience: "platform",
  }));
  const check = useMutation({ mutationFn: (what: Asked) => call("checkCreditExport", what) });
  const fault = asked.organCode === "" ? "请填写本机关统一社会信用代码" : usccFault(asked.organCode);
  const change = (changes: Partial<Asked>): void => {
    setAsked({ ...asked, ...changes });
    check.reset();
  };
  return (
    <Card title="双公示：先检查，再导出报送" extra="缺项、不合格式的逐条列出，改好后再导出" flush>
      <form
        className="credit-form"
        onSubmit={(event) => {
          event.preventDefault();
          keepCode(asked.organCode);
          check.mutate(asked);
        }}
      >
        <CreditFields asked={asked} change={change} fault={fault} />
        <Button type="primary" htmlType="submit" loading={check.isPending} disabled={fault !== undefined}>
          检查
        </Button>
      </form>
      {check.isError && <Failed error={check.error} retry={() => check.mutate(asked)} />}
      {check.data && <Checked asked={asked} result={check.data} />}
    </Card>
  );
}

interface CreditFieldsProps {
  readonly asked: Asked;
  readonly change: (changes: Partial<Asked>) => void;
  readonly fault: string | undefined;
}

function CreditFields({ asked, change, fault }: CreditFieldsProps) {
  return (
    <>
      <div className="credit-field">
        <span className="small" aria-hidden>
          报送内容
        </span>
        <Select
          aria-label="报送内容"
          style={{ width: 120 }}
          value={asked.table}
          options={[
            { value: "credit-penalty", label: "行政处罚" },
            { value: "credit-permit", label: "行政许可" },
          ]}
          onChange={(table) => change({ table })}
        />
      </div>
      <div className="credit-field">
        <span className="small" aria-hidden>
          决定日期
        </span>
        <DatePicker.RangePicker
          aria-label="决定日期"
          allowClear={false}
          format="YYYY-MM-DD"
          value={[dayjs(asked.from), dayjs(asked.to)]}
          onChange={(days) => {
            const [from, to] = days ?? [];
            if (from && to) change({ from: from.format("YYYY-MM-DD"), to: to.format("YYYY-MM-DD") });
          }}
        />
      </div>
      <div className="credit-field">
        <span className="small" aria-hidden>
          本机关统一社会信用代码
        </span>
        <Input
          aria-label="本机关统一社会信用代码"
          style={{ width: 220 }}
          maxLength={18}
          value={asked.organCode}
          status={asked.organCode !== "" && fault !== undefined ? "error" : ""}
          onChange={(event) => change({ organCode: event.target.value.trim().toUpperCase() })}
        />
      </div>
      <div className="credit-field">
        <span className="small" aria-hidden>
          用途
        </span>
        <Select
          aria-label="用途"
          style={{ width: 240 }}
          value={asked.audience}
          options={[
            { value: "platform", label: "报送信用平台（全部栏目）" },
            { value: "public", label: "对外公示（隐去证件号码、姓名脱敏）" },
          ]}
          onChange={(audience) => change({ audience })}
        />
      </div>
      {asked.organCode !== "" && fault !== undefined && <span className="small bad">{fault}</span>}
    </>
  );
}

/** What can be reported, what cannot and why; and the files. */
function Checked({ asked, result }: { readonly asked: Asked; readonly result: CreditCheck }) {
  const { rows, unreported } = result;
  return (
    <>
      <div className="card-body stack">
        <Alert
          role="status"
          type={unreported.length > 0 ? "warning" : "success"}
          title={`可以报送 ${rows} 条${unreported.length > 0 ? `；${unreported.length} 条缺项或者不合格式，不会导出` : ""}`}
        />
        {rows > 0 && (
          <div className="row">
            {(["xlsx", "csv"] as const).map((format) => (
              <Button key={format} href={addressOfOperation("exportCredit", { ...asked, format })} download>
                导出 {format.toUpperCase()}
              </Button>
            ))}
            <span className="small">每次导出都记入审计日志。</span>
          </div>
        )}
      </div>
      {unreported.length > 0 && (
        <table className="table">
          <thead>
            <tr>
              <th scope="col">文书</th>
              <th scope="col">不能报送的原因</th>
            </tr>
          </thead>
          <tbody>
            {unreported.map((one) => (
              <tr key={one.matter}>
                <td className="nowrap">
                  <Link to="/matters/$id" params={{ id: one.matter }}>
                    {one.number ?? "未编号"}
                  </Link>
                </td>
                <td>{one.says.join("；")}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </>
  );
}
