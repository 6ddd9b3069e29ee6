import { Modal } from "antd";

import type { Shortcut } from "./use-matter-keys.ts";

interface KeysDialogProps {
  readonly open: boolean;
  readonly shortcuts: readonly Shortcut[];
  readonly onClose: () => void;
}

/** The keys of this page; those of the whole desk beneath. */
export function KeysDialog({ open, shortcuts, onClose }: KeysDialogProps) {
  return (
    <Modal open={open} onCancel={onClose} title="快捷键" footer={null} width={420} destroyOnHidden>
      <dl className="keys">
        {shortcuts.map(({ key, says }) => (
          <div key={key} style={{ display: "contents" }}>
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{says}</dd>
          </div>
        ))}
        <dt>
          <kbd>Esc</kbd>
        </dt>
        <dd>关闭打开的窗口</dd>
        <dt>
          <kbd>←</kbd> <kbd>→</kbd>
        </dt>
        <dd>预览证据时看上一份、下一份</dd>
      </dl>
      <p className="small">正在填写时，按键只写入文字。</p>
    </Modal>
  );
}
