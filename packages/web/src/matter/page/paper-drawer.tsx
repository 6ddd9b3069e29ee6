import { Button, Drawer, Segmented } from "antd";
import { useState } from "react";

import { addressOfOperation } from "../../api/client.ts";
import type { MatterView } from "../../api/generated.ts";
import { PdfFrame } from "../../exhibit/pdf-frame.tsx";
import { Served } from "./instruments-card.tsx";

type Format = "html" | "pdf" | "docx";

/** A paper that can be looked at: issued, or a draft of one to come. */
interface Paper {
  readonly title: string;
  readonly number: string | null;
  readonly missing: readonly string[];
  readonly address: (format: Format) => string;
  /** The certificate of its service; none for a draft, and for what is not served. */
  readonly receipt: string | undefined;
  readonly issued: MatterView["instruments"][number] | undefined;
}

interface PaperDrawerProps {
  readonly view: MatterView;
  readonly asked: string | undefined;
  readonly onClose: () => void;
}

/** An instrument as paper, beside the matter: as it prints, or as text where the browser shows no PDF. */
export function PaperDrawer({ view, asked, onClose }: PaperDrawerProps) {
  const paper = asked === undefined ? undefined : paperOf(view, asked);
  return (
    <Drawer
      open={paper !== undefined}
      onClose={onClose}
      title={paper && [paper.title, paper.number].filter(Boolean).join("　")}
      size={Math.min(980, window.innerWidth)}
      destroyOnHidden
    >
      {paper && <Shown key={asked} paper={paper} />}
    </Drawer>
  );
}

function Shown({ paper }: { readonly paper: Paper }) {
  // Telephones and plain browsers have no reader of PDF: they are shown the same document as a page.
  const [format, setFormat] = useState<"pdf" | "html">(navigator.pdfViewerEnabled ? "pdf" : "html");
  const { issued, receipt, missing, address, title } = paper;
  return (
    <div className="paper-view">
      <div className="row paper-bar">
        <Segmented
          aria-label="显示方式"
          value={format}
          onChange={setFormat}
          options={[
            { value: "pdf", label: "版式" },
            { value: "html", label: "网页" },
          ]}
        />
        <Button href={address("pdf")} target="_blank">
          打印
        </Button>
        <Button href={address("docx")}>Word</Button>
        {receipt !== undefined && (
          <Button href={receipt} target="_blank">
            送达回证
          </Button>
        )}
        {issued && (
          <span className="small">
            {issued.issuedOn} 制发 · 第 {issued.revision} 条记录 · 送达 <Served instrument={issued} />
          </span>
        )}
        {!issued && <span className="chip">草稿，不编号</span>}
      </div>
      {missing.length > 0 && <p className="warn">缺：{missing.join("、")}。由办理动作补齐后才能制发。</p>}
      {format === "pdf" ? (
        <PdfFrame address={address("pdf")} title={title} />
      ) : (
        <iframe className="preview" sandbox="" src={address("html")} title={title} />
      )}
    </div>
  );
}

function paperOf(view: MatterView, asked: string): Paper | undefined {
  const issued = view.instruments.find((one) => one.id === asked);
  if (issued) {
    const at = { id: view.id, instrument: issued.id };
    return {
      title: issued.title,
      number: issued.number,
      missing: [],
      address: (format) => addressOfOperation("printInstrument", { ...at, format }),
      receipt: issued.mustBeServed ? addressOfOperation("printReceipt", { ...at, format: "pdf" }) : undefined,
      issued,
    };
  }
  const draft = view.drafts.find((one) => `draft:${one.instrument}` === asked);
  return (
    draft && {
      title: draft.title,
      number: null,
      missing: draft.missing,
      address: (format) => addressOfOperation("printDraft", { id: view.id, instrument: draft.instrument, format }),
      receipt: undefined,
      issued: undefined,
    }
  );
}
