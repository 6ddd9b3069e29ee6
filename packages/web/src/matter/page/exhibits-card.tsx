import { FileOutlined, FilePdfOutlined, PlayCircleOutlined } from "@ant-design/icons";
import { Modal } from "antd";
import { useEffect, useState } from "react";

import { addressOfOperation } from "../../api/client.ts";
import type { ExhibitView, MatterView } from "../../api/generated.ts";
import { Card } from "../../app/page.tsx";
import { Loading } from "../../app/states.tsx";
import { moment } from "../../time/format.ts";

interface ExhibitsCardProps {
  readonly view: MatterView;
  readonly kinds: Readonly<Record<string, string | undefined>>;
}

/** Evidence and attachments, seen without leaving the page; each with its digest. */
export function ExhibitsCard({ view, kinds }: ExhibitsCardProps) {
  const [shown, setShown] = useState<ExhibitView>();
  if (view.exhibits.length === 0) return null;
  return (
    <Card title={`证据材料 ${view.exhibits.length}`} extra="每份都有摘要值，可出示证明">
      <ul className="thumbs">
        {view.exhibits.map((one) => (
          <li key={`${one.field} ${one.id}`} className="thumb">
            <button type="button" aria-label={`预览 ${one.name}`} onClick={() => setShown(one)}>
              <Thumb exhibit={one} />
            </button>
            <div>
              <div>{kinds[one.kind] ?? one.kind}</div>
              <div className="small">{one.name}</div>
              <div className="small">{moment(one.capturedAt ?? one.uploadedAt)}</div>
            </div>
          </li>
        ))}
      </ul>
      <Modal
        open={shown !== undefined}
        onCancel={() => setShown(undefined)}
        title={shown?.name}
        footer={null}
        width={960}
        destroyOnHidden
      >
        {shown && <Preview exhibit={shown} kind={kinds[shown.kind] ?? shown.kind} />}
      </Modal>
    </Card>
  );
}

function Thumb({ exhibit }: { readonly exhibit: ExhibitView }) {
  const { mediaType, id } = exhibit;
  if (mediaType.startsWith("image/"))
    return <img src={addressOfOperation("downloadExhibit", { id })} alt="" loading="lazy" />;
  const Icon =
    mediaType === "application/pdf"
      ? FilePdfOutlined
      : /^(video|audio)\//.test(mediaType)
        ? PlayCircleOutlined
        : FileOutlined;
  return (
    <span className="no-picture">
      <Icon aria-hidden />
    </span>
  );
}

function Preview({ exhibit, kind }: { readonly exhibit: ExhibitView; readonly kind: string }) {
  const address = addressOfOperation("downloadExhibit", { id: exhibit.id });
  const { mediaType } = exhibit;
  return (
    <>
      {mediaType.startsWith("image/") && (
        <img className="preview-image" src={address} alt={`${kind} ${exhibit.name}`} />
      )}
      {mediaType === "application/pdf" && <PdfPreview address={address} title={exhibit.name} />}
      {/* Taken on the spot: there are no captions to show. */}
      {/* eslint-disable-next-line jsx-a11y/media-has-caption */}
      {mediaType.startsWith("video/") && <video className="preview-image" src={address} controls />}
      {/* eslint-disable-next-line jsx-a11y/media-has-caption */}
      {mediaType.startsWith("audio/") && <audio src={address} controls />}
      <p className="small" style={{ marginTop: 10 }}>
        {kind} · {exhibit.uploadedBy.name} {moment(exhibit.uploadedAt)} 上传 · {sizeText(exhibit.size)}{" "}
        <a href={addressOfOperation("downloadExhibit", { id: exhibit.id, download: true })}>下载原件</a>
      </p>
      <p className="mono muted">{exhibit.digest}</p>
    </>
  );
}

/** Files come sandboxed from the server, which a browser's own reader of PDF does not suffer; so it is handed the bytes. */
function PdfPreview({ address, title }: { readonly address: string; readonly title: string }) {
  const [url, setUrl] = useState<string>();
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    const controller = new AbortController();
    let made: string | undefined;
    fetch(address, { signal: controller.signal })
      .then(async (answer) => {
        if (!answer.ok) throw new Error(String(answer.status));
        made = URL.createObjectURL(new Blob([await answer.arrayBuffer()], { type: "application/pdf" }));
        setUrl(made);
      })
      .catch(() => setFailed(!controller.signal.aborted));
    return () => {
      controller.abort();
      if (made !== undefined) URL.revokeObjectURL(made);
    };
  }, [address]);
  if (failed) return <p className="bad">没有取得文件，请下载原件查看。</p>;
  // A sandbox would switch the reader off. The bytes are a PDF: the server has looked.
  // eslint-disable-next-line react/iframe-missing-sandbox
  return url === undefined ? <Loading /> : <iframe className="preview" src={url} title={title} />;
}

const sizeText = (bytes: number): string =>
  bytes < 1024 * 1024 ? `${Math.max(1, Math.round(bytes / 1024))} KB` : `${(bytes / 1024 / 1024).toFixed(1)} MB`;
