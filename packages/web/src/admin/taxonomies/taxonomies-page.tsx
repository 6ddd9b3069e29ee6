import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { Input } from "antd";
import { useEffect, useRef, useState } from "react";

import type { TaxonomyHead } from "../../api/generated.ts";
import { Card } from "../../app/page.tsx";
import { Empty, Failed, Loading } from "../../app/states.tsx";
import { AdminPage } from "../admin-page.tsx";
import { useAdminSearch } from "../use-search.ts";
import { ClassCard } from "./class-card.tsx";
import { taxonomiesQuery } from "./queries.ts";
import "./taxonomies.css";

/** 管理 · 分类与标签: what matters are classified by; the national classes and the street's own. */
export function TaxonomiesPage() {
  const [{ id }] = useAdminSearch();
  const taxonomies = useQuery(taxonomiesQuery);
  const chosen = taxonomies.data?.find((one) => one.id === id) ?? taxonomies.data?.[0];
  return (
    <AdminPage title="分类与标签" roles={["sys-admin"]} note="已登记的事项保留当时的分类">
      {taxonomies.isPending && <Loading lines={8} />}
      {taxonomies.isError && <Failed error={taxonomies.error} retry={() => void taxonomies.refetch()} />}
      {chosen && (
        <div className="admin-split">
          <TaxonomyList heads={taxonomies.data ?? []} chosen={chosen.id} />
          <ClassCard key={chosen.id} taxonomy={chosen} />
        </div>
      )}
    </AdminPage>
  );
}

interface TaxonomyListProps {
  readonly heads: readonly TaxonomyHead[];
  readonly chosen: string;
}

function TaxonomyList({ heads, chosen }: TaxonomyListProps) {
  const [typed, setTyped] = useState("");
  const list = useRef<HTMLUListElement>(null);
  useEffect(() => {
    // The one shown may stand far down in the list; the page itself stays where it is.
    const at = list.current?.querySelector<HTMLElement>(`[data-id="${CSS.escape(chosen)}"]`);
    if (at && list.current) list.current.scrollTop = at.offsetTop - list.current.offsetTop - 80;
  }, [chosen]);
  const q = typed.trim();
  const shown = heads.filter((one) => one.title.includes(q) || one.procedures.some((title) => title.includes(q)));
  return (
    <Card title="分类" flush extra={`${heads.length} 个`}>
      <div className="admin-filters">
        <Input
          type="search"
          aria-label="查找分类"
          placeholder="分类或者用它的程序"
          allowClear
          value={typed}
          onChange={(event) => setTyped(event.target.value)}
        />
      </div>
      {shown.length === 0 && <Empty title="没有这样的分类" />}
      <ul ref={list} className="admin-list">
        {shown.map((one) => (
          <li key={one.id}>
            <Link
              to="/admin/taxonomies"
              search={{ id: one.id }}
              data-id={one.id}
              aria-current={one.id === chosen ? "true" : undefined}
            >
              <span>{one.title}</span>
              <span className="small nowrap">
                {one.own > 0 && `自定 ${one.own} / `}
                {one.classes}
              </span>
            </Link>
          </li>
        ))}
      </ul>
    </Card>
  );
}
