import { DownOutlined } from "@ant-design/icons";
import type { Definition } from "@fadu/engine/definition/definition.ts";
import { Button, Dropdown, Modal } from "antd";
import { useState } from "react";

import { addressOfOperation } from "../../api/client.ts";
import type { InstrumentView, MatterView } from "../../api/generated.ts";
import { Card } from "../../app/page.tsx";
import { instrumentAddress } from "../instrument-address.ts";

interface InstrumentsCardProps {
  readonly view: MatterView;
  readonly definition: Definition;
}

/** Instruments issued: read here, print, or edit as a document. Of a closed matter also the whole file. */
export function InstrumentsCard({ view, definition }: InstrumentsCardProps) {
  const [shown, setShown] = useState<InstrumentView>();
  const file = mayHaveFile(view, definition) && <CaseFile matter={view.id} />;
  if (view.instruments.length === 0) {
    return file && <Card title="文书">{file}</Card>;
  }
  return (
    <Card title={`文书 ${view.instruments.length}`} extra={file} flush>
      <div className="scroll-x">
        <table className="table">
          <thead>
            <tr>
              <th scope="col">名称</th>
              <th scope="col">文号</th>
              <th scope="col">制发</th>
              <th scope="col">送达</th>
              <th scope="col">
                <span className="visually-hidden">查看</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {view.instruments.map((one) => (
              <tr key={one.id}>
                <td>
                  {one.title}
                  {one.withdrawn && <span className="chip">已撤回</span>}
                </td>
                <td className="muted">{one.number ?? "—"}</td>
                <td className="muted nowrap">{one.issuedOn}</td>
                <td className="muted">
                  <Served instrument={one} />
                </td>
                <td className="nowrap">
                  <button type="button" className="plain" onClick={() => setShown(one)}>
                    预览
                  </button>
                  {"　"}
                  <a href={instrumentAddress(view.id, one.id, "pdf")}>PDF</a>
                  {"　"}
                  <a href={instrumentAddress(view.id, one.id, "docx")}>Word</a>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <Modal
        open={shown !== undefined}
        onCancel={() => setShown(undefined)}
        title={shown?.title}
        footer={null}
        width={960}
        destroyOnHidden
      >
        {shown && (
          <iframe
            className="preview"
            sandbox=""
            src={instrumentAddress(view.id, shown.id, "html")}
            title={shown.title}
          />
        )}
      </Modal>
    </Card>
  );
}

/** The server says the same: a file is made up when the matter is closed, for those who may read its papers. */
function mayHaveFile({ closedOn, worksOn }: MatterView, { visibility: { sensitivity } }: Definition): boolean {
  return closedOn !== null && (worksOn || sensitivity === "public" || sensitivity === "internal");
}

/** 卷宗: as one volume to print, or as a folder with the originals. */
function CaseFile({ matter }: { readonly matter: string }) {
  return (
    <Dropdown
      trigger={["click"]}
      menu={{
        items: [
          { key: "pdf", label: <a href={fileAddress(matter, "pdf")}>整卷 PDF（封面、目录、编页）</a> },
          { key: "zip", label: <a href={fileAddress(matter, "zip")}>文件夹 ZIP（另含附件原件和记录）</a> },
        ],
      }}
    >
      <Button size="small" title="调取案卷会留下记录">
        卷宗 <DownOutlined aria-hidden />
      </Button>
    </Dropdown>
  );
}

const fileAddress = (id: string, format: "pdf" | "zip"): string => addressOfOperation("getCaseFile", { id, format });

function Served({ instrument }: { readonly instrument: InstrumentView }) {
  const { served, mustBeServed } = instrument;
  if (served) return <>{[served.on, served.way, served.receiver].filter(Boolean).join(" ")}</>;
  return mustBeServed ? <span className="chip chip-warn">未送达</span> : <>—</>;
}
