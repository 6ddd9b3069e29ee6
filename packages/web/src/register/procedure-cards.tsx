import { Link } from "@tanstack/react-router";

import type { ProcedureItem } from "../api/generated.ts";
import { areasOf, areaTitle } from "../matter/areas.ts";

/** Procedures under their areas, each with the ways into it. */
export function ProcedureCards({ items }: { readonly items: readonly ProcedureItem[] }) {
  return areasOf(items).map(([area, within]) => (
    <section key={area} className="area" aria-label={areaTitle(area)}>
      <h3>{areaTitle(area)}</h3>
      <div className="procedures">
        {within.map((one) => (
          <div key={one.id} className="card procedure">
            <b>{one.title}</b>
            <div className="row">
              {one.opens.map((open) => (
                <Link
                  key={open.act}
                  to="/register/$procedure"
                  params={{ procedure: one.id }}
                  search={{ act: open.act }}
                  aria-label={`${one.title} ${open.title}`}
                >
                  {open.title}
                </Link>
              ))}
            </div>
          </div>
        ))}
      </div>
    </section>
  ));
}
