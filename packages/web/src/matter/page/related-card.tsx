import { Link } from "@tanstack/react-router";

import type { LinkView, MatterView } from "../../api/generated.ts";
import { Card } from "../../app/page.tsx";

const KINDS: Readonly<Record<string, string>> = {
  origin: "来源事项",
  child: "由本事项发起，办结后回到本事项",
  followUp: "由本事项转出",
  related: "关联",
  duplicateOf: "本事项已并入",
  duplicate: "重复，已并入本事项",
};

export function RelatedCard({ view }: { readonly view: MatterView }) {
  if (view.links.length === 0) return null;
  return (
    <Card title="相关事项" flush>
      {view.links.map((link) => (
        <div key={`${link.kind} ${link.matter}`} className="why">
          <LinkTitle link={link} />
          <div className="small">
            {KINDS[link.kind] ?? link.kind}
            {link.state !== null && ` · ${link.state}`}
            {link.closedOn !== null && ` · ${link.closedOn} 办结`}
          </div>
        </div>
      ))}
    </Card>
  );
}

function LinkTitle({ link }: { readonly link: LinkView }) {
  if (!link.visible) return <span className="muted">{link.procedure.title}（您无权查看）</span>;
  return (
    <Link to="/matters/$id" params={{ id: link.matter }}>
      {[link.procedure.title, link.number, link.title].filter(Boolean).join(" ")}
    </Link>
  );
}
