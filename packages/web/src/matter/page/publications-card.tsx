import type { Definition } from "@fadu/engine/definition/definition.ts";

import type { MatterView } from "../../api/generated.ts";
import { Card } from "../../app/page.tsx";

/** Duties to publish: what, by when, and whether it was done. */
export function PublicationsCard({ view, definition }: { readonly view: MatterView; readonly definition: Definition }) {
  if (view.publications.length === 0) return null;
  return (
    <Card title="公示公开" flush>
      <ul className="steps">
        {view.publications.map((one) => (
          <li key={one.id}>
            <b>{one.title}</b>{" "}
            {one.withdrawnOn !== null ? (
              <span className="chip">{one.withdrawnOn} 撤下</span>
            ) : one.publishedOn === null ? (
              <span className="chip chip-warn">应于 {one.dueOn} 前公示</span>
            ) : (
              <span className="chip chip-good">{one.publishedOn} 已公示</span>
            )}
            <div className="small">
              公开内容：{one.fields.map((key) => definition.fields[key]?.title ?? key).join("、")}
              {one.withdrawnReason !== null && `；撤下理由：${one.withdrawnReason}`}
            </div>
          </li>
        ))}
      </ul>
    </Card>
  );
}
