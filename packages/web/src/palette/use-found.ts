import { keepPreviousData, queryOptions, useQuery } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";

import { call } from "../api/client.ts";
import type { Destination, MatterRow, ProcedureItem } from "../api/generated.ts";
import { useDebounced } from "../app/use-debounced.ts";
import { proceduresQuery } from "../matter/queries.ts";
import { useMe } from "../session/session.ts";
import { pagesFor } from "./pages.ts";
import { ranked } from "./rank.ts";

/** Something to go to. */
export interface Hit {
  readonly key: string;
  readonly title: string;
  readonly detail: string;
  readonly go: () => void;
}
export interface Group {
  readonly title: string;
  readonly hits: readonly Hit[];
}

const HOUR = 3_600_000;
const TYPING_MS = 180;
const MATTERS = 6;
const EACH = 4;

const destinationsQuery = queryOptions({
  queryKey: ["destinations"],
  queryFn: ({ signal }) => call("listDestinations", {}, undefined, { signal }),
  staleTime: HOUR,
});

const namedQuery = (q: string) =>
  queryOptions({
    queryKey: ["matters", "palette", q],
    queryFn: ({ signal }) => call("listMatters", { q, limit: MATTERS }, undefined, { signal }),
    placeholderData: keepPreviousData,
  });

const KINDS = {
  register: "去登记",
  list: "列表",
  indicator: "指标",
  report: "报告",
  rule: "法规",
} as const satisfies Record<Destination["kind"], string>;

interface Found {
  readonly groups: readonly Group[];
  readonly searching: boolean;
  readonly error: Error | null;
}

/** Matters by the server; forms, lists, figures, rules and pages from what the account may open, asked for once. */
export function useFound(typed: string, open: boolean): Found {
  const me = useMe();
  const text = typed.trim();
  const settled = useDebounced(text, TYPING_MS);
  const asks = open && text !== "";
  const destinations = useQuery({ ...destinationsQuery, enabled: open });
  const matters = useQuery({ ...namedQuery(settled), enabled: asks && settled !== "" && !me.administrator });
  const procedures = useQuery(proceduresQuery).data ?? NONE;
  const go = useGo(procedures);
  if (!asks) return { groups: [], searching: false, error: null };
  const rows = settled === "" ? [] : (matters.data?.items ?? []);
  const leads = (Object.keys(KINDS) as Destination["kind"][]).map((kind): Group => {
    const all = (destinations.data ?? []).filter((one) => one.kind === kind);
    return { title: KINDS[kind], hits: ranked(all, text, EACH).map(go.destination) };
  });
  const pages = ranked(pagesFor(me, procedures), text, EACH).map((page) => go.page(page.to, page.title));
  const everything = me.administrator ? [] : [go.all("/matters", text), go.all("/records", text)];
  const groups = [
    { title: "事项和台账", hits: rows.map(go.matter) },
    ...leads,
    { title: "页面", hits: pages },
    { title: "全部结果", hits: everything },
  ];
  return {
    groups: groups.filter(({ hits }) => hits.length > 0),
    searching: matters.isFetching || settled !== text,
    error: matters.error ?? destinations.error,
  };
}

/** Not loaded yet. */
const NONE: readonly ProcedureItem[] = [];

function useGo(procedures: readonly ProcedureItem[]) {
  const navigate = useNavigate();
  const kinds = new Map(procedures.map((one) => [one.id, one.kind]));
  const destination = (one: Destination): Hit => ({
    key: `${one.kind} ${one.id} ${one.act ?? ""}`,
    title: one.title,
    detail: one.kind === "report" ? one.hint : "",
    go: () => {
      const { id, act } = one;
      if (one.kind === "register")
        return void navigate({ to: "/register/$procedure", params: { procedure: id }, search: { act } });
      if (one.kind === "list")
        return void navigate({ to: kinds.get(id) === "case" ? "/matters" : "/records", search: { procedure: id } });
      if (one.kind === "indicator") return void navigate({ to: "/statistics", search: { indicator: id } });
      if (one.kind === "rule") return void navigate({ to: "/law/rules/$rule", params: { rule: id } });
      return void navigate({ to: "/reports/$id", params: { id } });
    },
  });
  return {
    destination,
    matter: (row: MatterRow): Hit => ({
      key: row.id,
      title: row.title,
      detail: [row.procedure.title, row.number, row.state.title].filter(Boolean).join(" · "),
      go: () => void navigate({ to: "/matters/$id", params: { id: row.id } }),
    }),
    page: (to: ReturnType<typeof pagesFor>[number]["to"], title: string): Hit => ({
      key: to,
      title,
      detail: "",
      go: () => void navigate({ to }),
    }),
    all: (to: "/matters" | "/records", q: string): Hit => ({
      key: `all ${to}`,
      title: to === "/matters" ? `在事项里查找“${q}”` : `在台账里查找“${q}”`,
      detail: "",
      go: () => void navigate({ to, search: { q } }),
    }),
  };
}
