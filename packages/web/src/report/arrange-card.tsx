import { Button } from "antd";
import { useState } from "react";

import type { ReportView } from "../api/generated.ts";
import { Card } from "../app/page.tsx";
import { CiteDialog } from "./cite-dialog.tsx";
import { HeadDialog } from "./head-dialog.tsx";
import { OrderDialog } from "./order-dialog.tsx";
import { SlotDialog } from "./slot-dialog.tsx";

const DIALOGS = {
  slot: { title: "增加数据", Dialog: SlotDialog },
  cite: { title: "引用外部数据", Dialog: CiteDialog },
  order: { title: "调整次序", Dialog: OrderDialog },
  head: { title: "标题和署名", Dialog: HeadDialog },
} as const;

/** What a draft is made of beside its words: its figures, those of others, the order of its parts, its head. */
export function ArrangeCard({ report }: { readonly report: ReportView }) {
  const [asked, setAsked] = useState<keyof typeof DIALOGS>();
  const Dialog = asked && DIALOGS[asked].Dialog;
  return (
    <Card title="编排" flush>
      <div className="report-acts">
        {Object.entries(DIALOGS).map(([key, { title }]) => (
          <Button key={key} size="small" onClick={() => setAsked(key as keyof typeof DIALOGS)}>
            {title}
          </Button>
        ))}
      </div>
      <p className="card-body small arrange-note">增加或者引用的数据，在“修改”一段文字时插到光标处。</p>
      {Dialog && <Dialog report={report} onClose={() => setAsked(undefined)} />}
    </Card>
  );
}
