import type { Definition } from "@fadu/engine/definition/definition.ts";
import { useQuery } from "@tanstack/react-query";
import { useMemo } from "react";

import type { ExhibitView, MatterView } from "../../api/generated.ts";
import { Card } from "../../app/page.tsx";
import { exhibitAddress, previewAddress } from "../../exhibit/exhibit-address.ts";
import { ExhibitThumb } from "../../exhibit/exhibit-thumb.tsx";
import { Gallery } from "../../exhibit/gallery.tsx";
import { moment } from "../../time/format.ts";
import { entriesQuery } from "../queries.ts";
import { ExhibitAbout } from "./exhibit-about.tsx";
import { exhibitEntries } from "./fact-history.ts";
import type { Panel } from "./use-panel.ts";

interface ExhibitsCardProps {
  readonly view: MatterView;
  readonly definition: Definition;
  readonly kinds: Readonly<Record<string, string | undefined>>;
  readonly panel: Panel;
}

/** Evidence and attachments, seen without leaving the page; each with its digest and the entry that brought it. */
export function ExhibitsCard({ view, definition, kinds, panel }: ExhibitsCardProps) {
  const entries = useQuery(entriesQuery(view.id));
  const brought = useMemo(() => exhibitEntries(entries.data ?? []), [entries.data]);
  const kindOf = (exhibit: ExhibitView): string => kinds[exhibit.kind] ?? exhibit.kind;
  const files = onceEach(view.exhibits);
  if (files.length === 0) return null;
  const addressOf = (exhibit: ExhibitView): string => exhibitAddress(exhibit, view.id);
  const previewOf = (exhibit: ExhibitView): string => previewAddress(exhibit, view.id);
  return (
    <Card title={`证据材料 ${files.length}`} extra="每份都有摘要值，可出示证明" id="exhibits">
      <ul className="thumbs">
        {files.map((one) => (
          <li key={one.id} className="thumb">
            <button type="button" aria-label={`预览 ${one.name}`} onClick={() => panel.show("exhibit", one.id)}>
              <ExhibitThumb exhibit={one} address={previewOf(one)} />
            </button>
            <div>
              <div>
                {kindOf(one)} <Standing exhibit={one} />
              </div>
              <div className="small" title={one.name}>
                {one.name}
              </div>
              <div className="small">{moment(one.capturedAt ?? one.uploadedAt)}</div>
            </div>
          </li>
        ))}
      </ul>
      <Gallery
        exhibits={files}
        shown={panel.asked.exhibit}
        kindOf={kindOf}
        addressOf={addressOf}
        previewOf={previewOf}
        onShow={(id) => (id === undefined ? panel.close() : panel.show("exhibit", id))}
        about={(exhibit) => (
          <ExhibitAbout
            exhibit={exhibit}
            kind={kindOf(exhibit)}
            fields={view.exhibits.filter((one) => one.id === exhibit.id).map((one) => titleOf(definition, one.field))}
            view={view}
            entry={brought.get(exhibit.id)}
            onProve={(revision) => panel.show("proof", String(revision))}
          />
        )}
      />
    </Card>
  );
}

/** Said of a file only when it is not simply there. */
function Standing({ exhibit: { standing } }: { readonly exhibit: ExhibitView }) {
  if (standing === "current") return null;
  return <span className={standing === "pending" ? "chip chip-warn" : "chip"}>{STANDINGS[standing]}</span>;
}

const STANDINGS = { pending: "待审批", replaced: "已更换", unused: "未采用" } as const;

/** A file that stands in two fields is one file. */
const onceEach = (exhibits: readonly ExhibitView[]): ExhibitView[] => [
  ...new Map(exhibits.map((one) => [one.id, one])).values(),
];

/** Title of a field, or of a column of a table. */
function titleOf(definition: Definition, key: string): string {
  const [table = "", column] = key.split(".");
  const field = definition.fields[table];
  return (column === undefined ? field?.title : field?.columns?.[column]?.title) ?? key;
}
