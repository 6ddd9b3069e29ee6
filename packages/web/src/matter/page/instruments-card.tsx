import { Modal } from "antd";
import { useState } from "react";

import type { InstrumentView, MatterView } from "../../api/generated.ts";
import { Card } from "../../app/page.tsx";
import { instrumentAddress } from "../instrument-address.ts";

/** Instruments issued: read here, print, or edit as a document. */
export function InstrumentsCard({ view }: { readonly view: MatterView }) {
  const [shown, setShown] = useState<InstrumentView>();
  if (view.instruments.length === 0) return null;
  return (
    <Card title={`文书 ${view.instruments.length}`} flush>
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

function Served({ instrument }: { readonly instrument: InstrumentView }) {
  const { served, mustBeServed } = instrument;
  if (served) return <>{[served.on, served.way, served.receiver].filter(Boolean).join(" ")}</>;
  return mustBeServed ? <span className="chip chip-warn">未送达</span> : <>—</>;
}
