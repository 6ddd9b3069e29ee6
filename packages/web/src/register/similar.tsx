import type { Definition, Facet } from "@fadu/engine/definition/definition.ts";
import { lookup } from "@fadu/engine/matter/condition.ts";
import { useQuery } from "@tanstack/react-query";

import type { Params } from "../api/client.ts";
import { useDebounced } from "../app/use-debounced.ts";
import type { Values } from "../field/values.ts";
import { textAt } from "../field/values.ts";
import { similarQuery } from "../matter/queries.ts";
import { DueLine } from "../time/due-line.tsx";

const WAIT_MS = 400;

/** What a new matter would be like, read through the facets of its procedure. */
function likeness(definition: Definition, values: Values): Params<"listSimilar"> {
  const textOf = (facet: Facet, part: string): string => {
    const path = definition.facets[facet];
    const value = path === undefined ? undefined : lookup(path, { definition, matter: null, values });
    return typeof value === "string" ? value : textAt(value, part);
  };
  const like = {
    category: textOf("category", "code"),
    community: textOf("community", "unit"),
    place: textOf("place", "text"),
    party: textOf("party", "name"),
  };
  return {
    procedure: definition.id,
    ...Object.fromEntries(Object.entries(like).filter(([, text]) => text.trim().length > 1)),
  };
}

/** Open matters that may be the same thing: seen before they are registered twice. */
export function Similar({ definition, values }: { readonly definition: Definition; readonly values: Values }) {
  const asked = useDebounced(JSON.stringify(likeness(definition, values)), WAIT_MS);
  const found = useQuery(similarQuery(JSON.parse(asked) as Params<"listSimilar">));
  const rows = found.isEnabled ? (found.data ?? []) : [];
  return (
    <aside className="similar" aria-live="polite" aria-label="相似的未办结事项">
      <div className="card-head">
        <h2>相似的未办结事项{rows.length > 0 && ` ${rows.length}`}</h2>
      </div>
      {rows.length === 0 && <p className="card-body small">填写类别、地点、当事人后，可能重复的事项会出现在这里。</p>}
      {rows.map((row) => (
        <div key={row.id} className="why">
          <a href={`/matters/${row.id}`} target="_blank" rel="noreferrer">
            {row.title}
          </a>
          <div className="small">
            {[row.number, row.state.title, row.openedOn].filter(Boolean).join(" · ")} <DueLine due={row.due} />
          </div>
        </div>
      ))}
    </aside>
  );
}
