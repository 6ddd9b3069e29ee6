import type { ExhibitView } from "../api/generated.ts";
import { warningOf } from "./findings.ts";
import { mediaKind } from "./media-kind.ts";
import { PdfFrame } from "./pdf-frame.tsx";
import { TextFile } from "./text-file.tsx";

interface ExhibitPreviewProps {
  readonly exhibit: ExhibitView;
  readonly kind: string;
  /** Of the file. */
  readonly address: string;
  /** Of its picture. */
  readonly preview: string;
}

/** A file as it can be looked at here; of other kinds, that it cannot. */
export function ExhibitPreview({ exhibit, kind, address, preview }: ExhibitPreviewProps) {
  const title = `${kind} ${exhibit.name}`;
  const warning = warningOf(exhibit);
  if (warning !== null) return <p className="preview-none bad">{warning}</p>;
  switch (mediaKind(exhibit.mediaType)) {
    case "image":
      return <img className="preview-image" src={preview} alt={title} />;
    case "pdf":
      return <PdfFrame address={address} title={title} />;
    case "video":
      // Taken on the spot: there are no captions to show.
      // eslint-disable-next-line jsx-a11y/media-has-caption
      return <video className="preview-image" src={address} controls aria-label={title} />;
    case "audio":
      return (
        <div className="preview-sound">
          {/* eslint-disable-next-line jsx-a11y/media-has-caption */}
          <audio src={address} controls aria-label={title} />
        </div>
      );
    case "text":
      return <TextFile address={address} title={title} />;
    case "none":
      return <p className="preview-none">这种文件不能在页面中显示，请下载原件查看。</p>;
  }
}
