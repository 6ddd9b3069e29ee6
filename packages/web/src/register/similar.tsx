import type { Definition, Facet } from "@fadu/engine/definition/definition.ts";
import { lookup } from "@fadu/engine/matter/condition.ts";
import { useQuery } from "@tanstack/react-query";

import type { Params } from "../api/client.ts";
import type { MatterRow } from "../api/generated.ts";
import { useDebounced } from "../app/use-debounced.ts";
import type { Values } from "../field/values.ts";
import { textAt } from "../field/values.ts";
import { similarQuery } from "../matter/queries.ts";
import { DueLine } from "../time/due-line.tsx";
import type { Join, Joins } from "./join.ts";

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

interface SimilarProps {
  readonly definition: Definition;
  readonly values: Values;
  readonly joins: Joins;
  readonly onJoin: (matter: MatterRow, join: Join | undefined) => void;
  readonly mayMerge: boolean;
}

/** Open matters that may be the same thing: seen before they are registered twice. */
export function Similar({ definition, values, ...joining }: SimilarProps) {
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
        <SimilarRow key={row.id} row={row} {...joining} />
      ))}
    </aside>
  );
}

interface SimilarRowProps extends Pick<SimilarProps, "joins" | "onJoin" | "mayMerge"> {
  readonly row: MatterRow;
}

/** One of them: to be looked at beside the form, and how what is being registered is to be joined to it. */
function SimilarRow({ row, joins, onJoin, mayMerge }: SimilarRowProps) {
  const chosen = joins.get(row.id)?.join;
  const ways: readonly (readonly [Join, string])[] = [
    ["link", "登记后关联"],
    ...(mayMerge ? [["merge", "登记后并入"] as const] : []),
  ];
  return (
    <div className="why">
      <a href={`/matters/${row.id}`} target="_blank" rel="noreferrer">
        {row.title}
      </a>
      <div className="small">
        {[row.number, row.state.title, row.openedOn].filter(Boolean).join(" · ")} <DueLine due={row.due} />
      </div>
      <div className="row similar-join">
        {ways.map(([join, label]) => (
          <button
            key={join}
            type="button"
            className={chosen === join ? "chip chip-accent" : "chip"}
            aria-pressed={chosen === join}
            aria-label={`${label} ${row.title}`}
            onClick={() => onJoin(row, chosen === join ? undefined : join)}
          >
            {label}
          </button>
        ))}
      </div>
    </div>
  );
}
