import { queryOptions, useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";

import { call } from "../api/client.ts";

const openingsQuery = queryOptions({
  queryKey: ["openings"],
  queryFn: ({ signal }) => call("listOpenings", {}, undefined, { signal }),
  staleTime: 300_000,
});

/** 快捷登记: what this account entered most of late, one click away. */
export function Openings() {
  const openings = useQuery(openingsQuery).data ?? [];
  if (openings.length === 0) return null;
  return (
    <nav className="row quick" aria-label="快捷登记">
      <span className="small">快捷登记</span>
      {openings.map(({ procedure, act, times }) => (
        <Link
          key={`${procedure.id} ${act.id}`}
          to="/register/$procedure"
          params={{ procedure: procedure.id }}
          search={{ act: act.id }}
          title={`${act.title}，近三十日 ${times} 件`}
        >
          {openings.some((other) => other.procedure.id === procedure.id && other.act.id !== act.id)
            ? `${procedure.title} · ${act.title}`
            : procedure.title}
        </Link>
      ))}
    </nav>
  );
}
