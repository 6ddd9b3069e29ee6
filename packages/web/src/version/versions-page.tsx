import { useQuery } from "@tanstack/react-query";
import { getRouteApi, useNavigate } from "@tanstack/react-router";
import { Drawer, Input } from "antd";

import type { ProcedureVersions } from "../api/generated.ts";
import { Page } from "../app/page.tsx";
import { Empty, Failed, Loading } from "../app/states.tsx";
import { areaTitle } from "../matter/areas.ts";
import { useMe } from "../session/session.ts";
import { HoldLine } from "./hold-line.tsx";
import { ProcedureVersionsView } from "./procedure-versions.tsx";
import { versionsQuery } from "./queries.ts";
import { seesVersions } from "./roles.ts";
import { VersionTable } from "./version-table.tsx";
import { unused, waiting } from "./words.ts";
import "./version.css";

const route = getRouteApi("/inside/desk/admin/procedures");

/** 程序版本: which version of every procedure new matters open under, since when, and what is planned. */
export function VersionsPage() {
  const { id, q = "" } = route.useSearch();
  const navigate = useNavigate();
  const me = useMe();
  const book = useQuery({ ...versionsQuery, enabled: seesVersions(me) });
  const go = (changes: { id?: string | undefined; q?: string | undefined }): void =>
    void navigate({ to: "/admin/procedures", search: { q: q === "" ? undefined : q, id, ...changes }, replace: true });
  if (!seesVersions(me)) return <NotYours />;
  const all = book.data?.procedures ?? [];
  const found = inOrder(all.filter((one) => `${one.title} ${areaTitle(one.area)}`.includes(q.trim())));
  const opened = all.find((one) => one.id === id);
  return (
    <Page
      title="程序版本"
      note={book.data && countWords(all)}
      extra={
        <Input
          type="search"
          aria-label="查找程序"
          placeholder="查找程序"
          allowClear
          style={{ width: 220 }}
          value={q}
          onChange={(event) => go({ q: event.target.value === "" ? undefined : event.target.value })}
        />
      }
    >
      <div className="stack">
        {book.data && <HoldLine hold={book.data.hold} />}
        <section className="card version-list">
          {book.isPending && <Loading lines={8} />}
          {book.isError && <Failed error={book.error} retry={() => void book.refetch()} />}
          {book.isSuccess && found.length === 0 && (
            <Empty title="没有找到这个名称的程序">换一个词，或者清空后从列表中选择。</Empty>
          )}
          {found.length > 0 && <VersionTable procedures={found} onOpen={(one) => go({ id: one })} />}
        </section>
      </div>
      <Drawer
        open={opened !== undefined}
        onClose={() => go({ id: undefined })}
        title={opened && `${opened.title}的版本`}
        size={Math.min(880, window.innerWidth)}
        destroyOnHidden
      >
        {opened && <ProcedureVersionsView key={opened.id} procedure={opened} />}
      </Drawer>
    </Page>
  );
}

const NotYours = () => (
  <Page title="程序版本">
    <section className="card">
      <Empty title="“程序版本”由系统管理员提出，司法所所长或者主要负责人同意">需要查看现行程序的，请到“法规”。</Empty>
    </section>
  </Page>
);

function countWords(all: readonly ProcedureVersions[]): string {
  const proposed = all.flatMap(waiting).filter(({ status }) => status === "proposed").length;
  const fresh = all.filter((one) => unused(one).length > 0).length;
  return [
    `${all.length} 个程序`,
    ...(proposed > 0 ? [`${proposed} 项待同意`] : []),
    ...(fresh > 0 ? [`${fresh} 个程序有未启用的版本`] : []),
  ].join("，");
}

/** What somebody has to decide stands first. */
function inOrder(all: readonly ProcedureVersions[]): ProcedureVersions[] {
  const weight = (one: ProcedureVersions): number =>
    waiting(one).length > 0 ? 0 : unused(one).length > 0 ? 1 : one.versions.length > 1 ? 2 : 3;
  return [...all].sort((a, b) => weight(a) - weight(b) || areaTitle(a.area).localeCompare(areaTitle(b.area), "zh"));
}
