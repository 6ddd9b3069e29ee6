import { DownOutlined } from "@ant-design/icons";
import type { Definition } from "@fadu/engine/definition/definition.ts";
import { Button, Dropdown } from "antd";

import { addressOfOperation } from "../../api/client.ts";
import type { DraftView, InstrumentView, MatterView } from "../../api/generated.ts";
import { Card } from "../../app/page.tsx";
import { instrumentAddress } from "../instrument-address.ts";

interface InstrumentsCardProps {
  readonly view: MatterView;
  readonly definition: Definition;
  /** Opens a paper: the id of an issued one, or `draft:` and the key of one to come. */
  readonly onOpen: (paper: string) => void;
}

/** Instruments issued, and those that what can be done now would issue. Of a closed matter also the whole file. */
export function InstrumentsCard({ view, definition, onOpen }: InstrumentsCardProps) {
  const { instruments, drafts } = view;
  const file = mayHaveFile(view, definition) && <CaseFile matter={view.id} />;
  if (instruments.length === 0 && drafts.length === 0) {
    return file ? (
      <Card title="文书" id="instruments">
        {file}
      </Card>
    ) : null;
  }
  return (
    <Card title={instruments.length > 0 ? `文书 ${instruments.length}` : "文书"} extra={file} flush id="instruments">
      {instruments.length > 0 && (
        <table className="table papers">
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
            {instruments.map((one) => (
              <Issued key={one.id} matter={view.id} instrument={one} onOpen={onOpen} />
            ))}
          </tbody>
        </table>
      )}
      {drafts.length > 0 && <Drafts drafts={drafts} onOpen={onOpen} />}
    </Card>
  );
}

interface IssuedProps {
  readonly matter: string;
  readonly instrument: InstrumentView;
  readonly onOpen: (paper: string) => void;
}

function Issued({ matter, instrument: one, onOpen }: IssuedProps) {
  return (
    <tr>
      <td>
        {one.title}
        {one.withdrawn && <span className="chip">已撤回</span>}
      </td>
      <td className="muted">{one.number ?? "—"}</td>
      <td className="muted nowrap">{one.issuedOn}</td>
      <td className="muted">
        <Served instrument={one} />
      </td>
      <td className="nowrap no-print paper-tools">
        <button type="button" className="plain" onClick={() => onOpen(one.id)}>
          预览
        </button>
        <a href={instrumentAddress(matter, one.id, "pdf")} target="_blank" rel="noreferrer">
          PDF
        </a>
        <a href={instrumentAddress(matter, one.id, "docx")}>Word</a>
        {one.mustBeServed && (
          <a
            href={addressOfOperation("printReceipt", { id: matter, instrument: one.id, format: "pdf" })}
            target="_blank"
            rel="noreferrer"
          >
            回证
          </a>
        )}
      </td>
    </tr>
  );
}

/** What would be issued next, with the gaps that still stand in its way. */
function Drafts({
  drafts,
  onOpen,
}: {
  readonly drafts: readonly DraftView[];
  readonly onOpen: (paper: string) => void;
}) {
  return (
    <div className="drafts">
      <h3>可以预览的草稿</h3>
      <ul>
        {drafts.map((one) => (
          <li key={one.instrument}>
            <button
              type="button"
              className="plain"
              aria-label={`预览草稿 ${one.title}`}
              onClick={() => onOpen(`draft:${one.instrument}`)}
            >
              {one.title}
            </button>{" "}
            <span className="small">{one.pending ? `“${one.act.title}”审批中` : `由“${one.act.title}”制发`}</span>
            {one.missing.length > 0 && <div className="small warn">缺：{one.missing.join("、")}</div>}
          </li>
        ))}
      </ul>
    </div>
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

/** How it stands with service: when, how, to whom; or that it is still owed. */
export function Served({ instrument }: { readonly instrument: InstrumentView }) {
  const { served, mustBeServed } = instrument;
  if (served) return <>{[served.on, served.way, served.receiver].filter(Boolean).join(" ")}</>;
  return mustBeServed ? <span className="chip chip-warn">未送达</span> : <>—</>;
}
