import { useQuery, useQueryClient } from "@tanstack/react-query";
import { getRouteApi, Link, useNavigate } from "@tanstack/react-router";
import { App } from "antd";
import { useMemo, useState } from "react";

import { ActForm } from "../act/act-form.tsx";
import { specOf } from "../act/form-spec.ts";
import type { FormSpec } from "../act/form-spec.ts";
import type { ProcedureItem, ProcedureView, Receipt } from "../api/generated.ts";
import { FailedPage } from "../app/failed-page.tsx";
import { Page } from "../app/page.tsx";
import { Empty, Loading } from "../app/states.tsx";
import type { Values } from "../field/values.ts";
import { matterQuery, procedureQuery, proceduresQuery } from "../matter/queries.ts";
import { useMe } from "../session/session.ts";
import { joinRegistered, mayMerge, withJoin } from "./join.ts";
import type { Joins } from "./join.ts";
import { Similar } from "./similar.tsx";
import "./register.css";

const route = getRouteApi("/inside/desk/register/$procedure");

/** The form of an opening act, with what is already open beside it. */
export function RegisterPage() {
  const { procedure } = route.useParams();
  const { act, theme } = route.useSearch();
  const chosen = useTheme(theme);
  const items = useQuery(proceduresQuery);
  const view = useQuery(procedureQuery(procedure));
  const item = items.data?.find((one) => one.id === procedure);
  const error = items.error ?? view.error ?? chosen.error;
  if (error !== null) {
    const retry = () => void Promise.all([items.refetch(), view.refetch(), chosen.refetch()]);
    return <FailedPage what="登记事项" error={error} retry={retry} />;
  }
  return (
    <Page
      title={item ? `登记${item.title}` : "登记"}
      extra={<Link to="/register">换一种事项</Link>}
      note={item && item.opens.length > 1 && <Ways item={item} act={act ?? item.opens[0]?.act} />}
    >
      <section className="card">
        {item && view.data && !chosen.isLoading ? (
          <Form key={`${act} ${theme}`} item={item} view={view.data} act={act} chosen={chosen.values} />
        ) : (
          <Loading lines={8} />
        )}
      </section>
    </Page>
  );
}

/** The theme the way here went by, as the form takes it. */
function useTheme(id: string | undefined) {
  const { data, error, isLoading, refetch } = useQuery({ ...matterQuery(id ?? ""), enabled: id !== undefined });
  const values = useMemo((): Values => (data ? { theme: { id: data.id, title: data.title } } : {}), [data]);
  return { values, error, isLoading, refetch };
}

interface FormProps {
  readonly item: ProcedureItem;
  readonly view: ProcedureView;
  readonly act: string | undefined;
  /** What the way here has filled in. */
  readonly chosen: Values;
}

function Form({ item, view, act, chosen }: FormProps) {
  const navigate = useNavigate();
  const { message, notification } = App.useApp();
  const me = useMe();
  const client = useQueryClient();
  const [joins, setJoins] = useState<Joins>(new Map());
  const way = item.opens.find((one) => one.act === act) ?? item.opens[0];
  const spec = useMemo((): FormSpec | undefined => {
    const found = way && specOf(view.definition, way.act, {});
    return found && { ...found, chosen };
  }, [way, view.definition, chosen]);
  if (!spec) {
    return (
      <Empty title="您的角色不登记这类事项">
        <Link to="/register">选择其他事项</Link>
      </Empty>
    );
  }
  const done = async (receipt: Receipt): Promise<void> => {
    void message.success(receipt.number === undefined ? "已登记" : `已登记，编号 ${receipt.number}`);
    const failed = await joinRegistered(receipt, joins);
    if (joins.size > 0) void client.invalidateQueries({ queryKey: ["matter", receipt.id] });
    if (failed.length > 0)
      notification.warning({ title: "已登记，但有的没有办成", description: failed.join("；"), duration: 0 });
    void navigate({ to: "/matters/$id", params: { id: receipt.id } });
  };
  return (
    <div className="card-body">
      <ActForm
        spec={spec}
        subject={{ procedure: item.id }}
        exhibitKinds={view.exhibitKinds}
        onDone={(receipt) => void done(receipt)}
        {...(item.kind === "case"
          ? {
              watch: (form) => (
                <Similar
                  definition={view.definition}
                  values={form.values}
                  joins={joins}
                  onJoin={(matter, join) => setJoins((all) => withJoin(all, matter, join))}
                  mayMerge={mayMerge(view.definition, me)}
                />
              ),
            }
          : {})}
      />
    </div>
  );
}

/** Different ways into the same procedure. */
function Ways({ item, act }: { readonly item: ProcedureItem; readonly act: string | undefined }) {
  return (
    <span className="row">
      {item.opens.map((open) => (
        <Link
          key={open.act}
          className={open.act === act ? "chip chip-accent" : "chip"}
          aria-current={open.act === act ? "true" : undefined}
          to="/register/$procedure"
          params={{ procedure: item.id }}
          search={{ act: open.act }}
        >
          {open.title}
        </Link>
      ))}
    </span>
  );
}
