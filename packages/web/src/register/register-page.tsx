import { useQuery } from "@tanstack/react-query";
import { getRouteApi, Link, useNavigate } from "@tanstack/react-router";
import { App } from "antd";
import { useMemo } from "react";

import { ActForm } from "../act/act-form.tsx";
import { specOf } from "../act/form-spec.ts";
import type { ProcedureItem, ProcedureView } from "../api/generated.ts";
import { Page } from "../app/page.tsx";
import { Empty, Failed, Loading } from "../app/states.tsx";
import { procedureQuery, proceduresQuery } from "../matter/queries.ts";
import { Similar } from "./similar.tsx";
import "./register.css";

const route = getRouteApi("/inside/desk/register/$procedure");

/** The form of an opening act, with what is already open beside it. */
export function RegisterPage() {
  const { procedure } = route.useParams();
  const { act } = route.useSearch();
  const items = useQuery(proceduresQuery);
  const view = useQuery(procedureQuery(procedure));
  const item = items.data?.find((one) => one.id === procedure);
  const error = items.error ?? view.error;
  return (
    <Page
      title={item ? `登记${item.title}` : "登记"}
      extra={<Link to="/register">换一种事项</Link>}
      note={item && item.opens.length > 1 && <Ways item={item} act={act ?? item.opens[0]?.act} />}
    >
      <section className="card">
        {error !== null ? (
          <Failed error={error} retry={() => void Promise.all([items.refetch(), view.refetch()])} />
        ) : item && view.data ? (
          <Form key={act} item={item} view={view.data} act={act} />
        ) : (
          <Loading lines={8} />
        )}
      </section>
    </Page>
  );
}

function Form({
  item,
  view,
  act,
}: {
  readonly item: ProcedureItem;
  readonly view: ProcedureView;
  readonly act: string | undefined;
}) {
  const navigate = useNavigate();
  const { message } = App.useApp();
  const chosen = item.opens.find((one) => one.act === act) ?? item.opens[0];
  const spec = useMemo(() => chosen && specOf(view.definition, chosen.act, {}), [chosen, view.definition]);
  if (!spec) {
    return (
      <Empty title="您的角色不登记这类事项">
        <Link to="/register">选择其他事项</Link>
      </Empty>
    );
  }
  return (
    <div className="card-body">
      <ActForm
        spec={spec}
        subject={{ procedure: item.id }}
        exhibitKinds={view.exhibitKinds}
        onDone={(receipt) => {
          void message.success(receipt.number === undefined ? "已登记" : `已登记，编号 ${receipt.number}`);
          void navigate({ to: "/matters/$id", params: { id: receipt.id } });
        }}
        {...(item.kind === "case"
          ? { watch: (form) => <Similar definition={view.definition} values={form.values} /> }
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
