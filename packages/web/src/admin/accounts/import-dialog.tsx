import { useMutation, useQueryClient } from "@tanstack/react-query";
import { Button, Modal } from "antd";
import { useRef, useState } from "react";

import { Refusal } from "../../act/refusal.tsx";
import { addressOfOperation, call } from "../../api/client.ts";
import type { StaffImport } from "../../api/generated.ts";
import { csvOf, keepFile } from "../../figure/csv.ts";

/** Accounts from a spreadsheet: checked first, then all of them or none; the passwords leave as a file, once. */
export function ImportDialog({ onClose }: { readonly onClose: () => void }) {
  const client = useQueryClient();
  const input = useRef<HTMLInputElement>(null);
  const [file, setFile] = useState<File>();
  const send = useMutation({
    mutationFn: ({ chosen, dryRun }: { chosen: File; dryRun: boolean }) => {
      const form = new FormData();
      form.append("file", chosen);
      return call("importStaff", { dryRun }, form);
    },
    onSuccess: async (report) => {
      if (report.committed) await client.invalidateQueries({ queryKey: ["staff"] });
    },
  });
  const report = send.data;
  const done = report?.committed === true;
  const ready =
    file !== undefined && report !== undefined && !done && report.problems.length === 0 && report.accepted > 0;
  return (
    <Modal
      open
      title="导入账号"
      width={640}
      mask={{ closable: false }}
      onCancel={onClose}
      footer={
        <>
          <Button onClick={onClose}>{done ? "完成" : "取消"}</Button>
          {!done && (
            <Button
              type="primary"
              disabled={!ready}
              loading={send.isPending && !send.variables.dryRun}
              onClick={() => file && send.mutate({ chosen: file, dryRun: false })}
            >
              开立{ready ? ` ${report.accepted} 个账号` : ""}
            </Button>
          )}
        </>
      }
    >
      <div className="admin-form">
        {!done && (
          <>
            <p>
              先下载<a href={addressOfOperation("downloadStaffTemplate", {})}>导入模板</a>
              ，每行一个账号；选好文件后先检查，有一处错误就一个也不开立。这里只开立账号，文件里的角色不读：角色由安全管理员在“没有角色”的账号中授予。
            </p>
            <div className="row">
              <input
                ref={input}
                type="file"
                aria-label="账号文件"
                accept=".xlsx,.csv"
                className="visually-hidden"
                tabIndex={-1}
                onChange={(event) => {
                  const chosen = event.target.files?.[0];
                  event.target.value = "";
                  setFile(chosen);
                  if (chosen) send.mutate({ chosen, dryRun: true });
                }}
              />
              <Button loading={send.isPending && send.variables.dryRun} onClick={() => input.current?.click()}>
                选择文件
              </Button>
              <span className="muted">{file?.name ?? "XLSX 或 CSV，最多 500 行"}</span>
            </div>
          </>
        )}
        {send.isError && <Refusal error={send.error} />}
        {report && (done ? <Opened report={report} /> : <Checked report={report} />)}
      </div>
    </Modal>
  );
}

function Checked({ report }: { readonly report: StaffImport }) {
  return (
    <>
      <p role="status">
        共 {report.lines} 行，可以开立 {report.accepted} 个
        {report.problems.length > 0 && (
          <span className="bad">，有 {report.problems.length} 处错误，请改好后重新选择文件</span>
        )}
        。
        {report.unknownColumns.length > 0 && (
          <span className="small">不认识的列没有读：{report.unknownColumns.join("、")}。</span>
        )}
      </p>
      {report.problems.length > 0 && (
        <table className="table">
          <thead>
            <tr>
              <th scope="col" className="num">
                行
              </th>
              <th scope="col">列</th>
              <th scope="col">错误</th>
            </tr>
          </thead>
          <tbody>
            {report.problems.map((one, index) => (
              <tr key={index}>
                <td className="num">{one.line}</td>
                <td className="nowrap">{one.column}</td>
                <td>{one.says}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </>
  );
}

const Opened = ({ report }: { readonly report: StaffImport }) => (
  <>
    <p role="status">
      已开立 {report.accounts.length} 个账号。初始密码只在这里给一次，请下载后分发，分发完即删除文件。
    </p>
    <div className="row">
      <Button
        type="primary"
        onClick={() =>
          keepFile(
            "初始密码.csv",
            csvOf([
              ["姓名", "登录名", "初始密码"],
              ...report.accounts.map((one) => [one.name, one.login, one.password]),
            ]),
          )
        }
      >
        下载初始密码
      </Button>
    </div>
  </>
);
