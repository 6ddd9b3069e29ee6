import { FileOutlined, FilePdfOutlined, FileTextOutlined, PlayCircleOutlined, SoundOutlined } from "@ant-design/icons";

import type { ExhibitView } from "../api/generated.ts";
import { mediaKind } from "./media-kind.ts";

const ICONS = {
  pdf: FilePdfOutlined,
  video: PlayCircleOutlined,
  audio: SoundOutlined,
  text: FileTextOutlined,
  none: FileOutlined,
} as const;

/** A small picture of a file, or the sign of its kind. */
export function ExhibitThumb({ exhibit, address }: { readonly exhibit: ExhibitView; readonly address: string }) {
  const kind = mediaKind(exhibit.mediaType);
  // Fifty pictures are asked for as they come into view.
  if (kind === "image") return <img src={address} alt="" loading="lazy" decoding="async" />;
  const Icon = ICONS[kind];
  return (
    <span className="no-picture">
      <Icon aria-hidden />
    </span>
  );
}
