import type { ListColumn } from "@fadu/engine/definition/list-column.ts";
import { Button, Drawer } from "antd";
import { useState } from "react";

import type { MatterPage } from "../api/generated.ts";
import type { MatterFilter } from "../matter/queries.ts";
import { useMe } from "../session/session.ts";
import { AskExport } from "./ask-export.tsx";
import { Exports } from "./exports.tsx";

interface ExportButtonProps {
  /** What the list is called. */
  readonly title: string;
  readonly filter: MatterFilter;
  readonly columns: readonly ListColumn[];
  readonly page: MatterPage | undefined;
}

/** Writes the list as it is asked for into a file, and shows how far it has come. */
export function ExportButton({ page, ...list }: ExportButtonProps) {
  const [open, setOpen] = useState(false);
  const me = useMe();
  // Who may not take lists away is not offered it.
  if (!me.exports) return null;
  return (
    <>
      <Button size="small" aria-haspopup="dialog" onClick={() => setOpen(true)}>
        导出
      </Button>
      <Drawer open={open} onClose={() => setOpen(false)} title="导出" size={440} destroyOnHidden>
        {page && page.total > 0 && <AskExport {...list} page={page} />}
        <h3 className="exports-title">我的导出</h3>
        <Exports />
      </Drawer>
    </>
  );
}
