import { LeftOutlined, RightOutlined } from "@ant-design/icons";
import { Button, Modal } from "antd";
import { useEffect } from "react";
import type { ReactNode } from "react";

import type { ExhibitView } from "../api/generated.ts";
import { ExhibitPreview } from "./exhibit-preview.tsx";
import "./gallery.css";

interface GalleryProps {
  readonly exhibits: readonly ExhibitView[];
  /** Id of the one shown; none: the gallery is closed. */
  readonly shown: string | undefined;
  readonly kindOf: (exhibit: ExhibitView) => string;
  readonly addressOf: (exhibit: ExhibitView) => string;
  readonly previewOf: (exhibit: ExhibitView) => string;
  readonly onShow: (id: string | undefined) => void;
  /** What is known of the one shown, beside it. */
  readonly about: (exhibit: ExhibitView) => ReactNode;
}

/** The exhibits one after the other: arrow keys go on, Esc closes. */
export function Gallery({ exhibits, shown, kindOf, addressOf, previewOf, onShow, about }: GalleryProps) {
  const index = exhibits.findIndex((one) => one.id === shown);
  const exhibit = exhibits[index];
  const to = (step: number): void => {
    const next = exhibits[(index + step + exhibits.length) % exhibits.length];
    if (next) onShow(next.id);
  };
  useArrows(exhibit !== undefined && exhibits.length > 1, to);
  return (
    <Modal
      open={exhibit !== undefined}
      onCancel={() => onShow(undefined)}
      title={exhibit && `${kindOf(exhibit)}：${exhibit.name}`}
      footer={null}
      width={1180}
      style={{ top: 16 }}
      destroyOnHidden
    >
      {exhibit && (
        <div className="gallery">
          <div className="gallery-stage">
            <ExhibitPreview
              key={exhibit.id}
              exhibit={exhibit}
              kind={kindOf(exhibit)}
              address={addressOf(exhibit)}
              preview={previewOf(exhibit)}
            />
            {exhibits.length > 1 && (
              <div className="gallery-steps">
                <Button icon={<LeftOutlined aria-hidden />} aria-label="上一份" onClick={() => to(-1)} />
                <span aria-live="polite">
                  {index + 1} / {exhibits.length}
                </span>
                <Button icon={<RightOutlined aria-hidden />} aria-label="下一份" onClick={() => to(1)} />
              </div>
            )}
          </div>
          <div className="gallery-about">{about(exhibit)}</div>
        </div>
      )}
    </Modal>
  );
}

/** In a film the arrows are the film's own. */
const isMedia = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && /^(VIDEO|AUDIO|INPUT|TEXTAREA)$/.test(target.tagName);

function useArrows(active: boolean, to: (step: number) => void): void {
  useEffect(() => {
    if (!active) return undefined;
    const press = (event: KeyboardEvent): void => {
      const step = event.key === "ArrowLeft" ? -1 : event.key === "ArrowRight" ? 1 : 0;
      if (step === 0 || event.ctrlKey || event.metaKey || event.altKey || isMedia(event.target)) return;
      event.preventDefault();
      to(step);
    };
    document.addEventListener("keydown", press);
    return () => document.removeEventListener("keydown", press);
  }, [active, to]);
}
