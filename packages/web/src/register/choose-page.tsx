import { useQuery } from "@tanstack/react-query";
import { getRouteApi, useNavigate } from "@tanstack/react-router";
import { Input } from "antd";

import { Page } from "../app/page.tsx";
import { Empty, Failed, Loading } from "../app/states.tsx";
import { areasOf, areaTitle } from "../matter/areas.ts";
import { proceduresQuery } from "../matter/queries.ts";
import { DraftsCard } from "./drafts-card.tsx";
import { isNamed } from "./find.ts";
import { ProcedureCards } from "./procedure-cards.tsx";
import { Frequent, Themes } from "./shortcuts.tsx";
import "./register.css";

const MANY_AREAS = 4;

const route = getRouteApi("/inside/desk/register");

/** 登记: which procedure, of those this account may open; before them the drafts and what is used most. */
export function ChoosePage() {
  const { q = "", area } = route.useSearch();
  const navigate = useNavigate();
  const procedures = useQuery(proceduresQuery);
  const openable = (procedures.data ?? []).filter((one) => one.opens.length > 0);
  const named = openable.filter((one) => isNamed(one, q));
  const found = named.filter((one) => area === undefined || one.area === area);
  const search = (next: { readonly q?: string; readonly area?: string | undefined }): void =>
    void navigate({ to: "/register", search: { q, area, ...next }, replace: true });
  const openFirst = (): void => {
    const [first] = found;
    const act = first?.opens[0]?.act;
    if (q.trim() !== "" && first && act !== undefined)
      void navigate({ to: "/register/$procedure", params: { procedure: first.id }, search: { act } });
  };
  return (
    <Page
      title="登记"
      note="选择要登记的事项"
      extra={
        <Input
          type="search"
          aria-label="查找程序"
          placeholder="名称或者拼音首字母，回车打开第一个"
          allowClear
          className="register-find"
          value={q}
          onChange={(event) => search({ q: event.target.value })}
          onPressEnter={openFirst}
        />
      }
    >
      {procedures.isPending && <Loading />}
      {procedures.isError && <Failed error={procedures.error} retry={() => void procedures.refetch()} />}
      {q === "" && area === undefined && (
        <div className="stack register-first">
          <DraftsCard />
          <Frequent openable={openable} />
          <Themes openable={openable} />
        </div>
      )}
      <Areas areas={areasOf(named).map(([one]) => one)} area={area} onArea={(next) => search({ area: next })} />
      {procedures.isSuccess && found.length === 0 && (
        <section className="card">
          <Empty title={openable.length === 0 ? "您的角色不登记事项" : "没有找到这个名称的程序"}>
            {openable.length === 0 ? "需要登记权限的，请联系安全管理员授予角色。" : "换一个词，或者清空后从下面选择。"}
          </Empty>
        </section>
      )}
      <ProcedureCards items={found} />
    </Page>
  );
}

interface AreasProps {
  readonly areas: readonly string[];
  readonly area: string | undefined;
  readonly onArea: (area: string | undefined) => void;
}

/** One area alone, or all of them; few procedures are seen at a glance. */
function Areas({ areas, area, onArea }: AreasProps) {
  if (areas.length < MANY_AREAS && area === undefined) return null;
  return (
    <div className="row register-areas" role="group" aria-label="只看一个领域">
      {[undefined, ...areas].map((one) => (
        <button
          key={one ?? ""}
          type="button"
          className={one === area ? "chip chip-accent" : "chip"}
          aria-pressed={one === area}
          onClick={() => onArea(one)}
        >
          {one === undefined ? "全部" : areaTitle(one)}
        </button>
      ))}
    </div>
  );
}
