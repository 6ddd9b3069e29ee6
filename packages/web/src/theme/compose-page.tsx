import { useQuery } from "@tanstack/react-query";
import { getRouteApi, Link } from "@tanstack/react-router";

import { specOf } from "../act/form-spec.ts";
import { FailedPage } from "../app/failed-page.tsx";
import { Page } from "../app/page.tsx";
import { Empty, Failed, Loading } from "../app/states.tsx";
import { procedureQuery, proceduresQuery } from "../matter/queries.ts";
import { Composer } from "./composer.tsx";
import { useTheme } from "./use-theme.ts";
import { THEME } from "./procedures.ts";
import "./theme.css";

const route = getRouteApi("/inside/desk/themes/$id/compose");

/** 编排主题: a new one, or one of the roster. */
export function ComposePage() {
  const { id } = route.useParams();
  return id === "new" ? <NewTheme /> : <OldTheme key={id} id={id} />;
}

function NewTheme() {
  const items = useQuery(proceduresQuery);
  const procedure = useQuery(procedureQuery(THEME));
  const error = items.error ?? procedure.error;
  const may = items.data?.some((one) => one.id === THEME && one.opens.some(({ act }) => act === "enter"));
  const spec = procedure.data && specOf(procedure.data.definition, "enter", {});
  return (
    <Frame title="编排新主题">
      {error !== null ? (
        <Failed error={error} retry={() => void Promise.all([items.refetch(), procedure.refetch()])} />
      ) : !items.data || !procedure.data ? (
        <Loading lines={10} />
      ) : spec && may === true ? (
        <Composer
          spec={{ ...spec, title: "保存并启用主题" }}
          subject={{ procedure: THEME }}
          exhibitKinds={procedure.data.exhibitKinds}
        />
      ) : (
        <NotYours />
      )}
    </Frame>
  );
}

function OldTheme({ id }: { readonly id: string }) {
  const { view, procedure, values, error, retry } = useTheme(id);
  const offer = view?.offers.find((one) => one.act === "change");
  const spec = procedure && specOf(procedure.definition, "change", values, offer);
  if (error !== null) return <FailedPage what="主题" error={error} retry={retry} />;
  return (
    <Frame title={view ? `编排${view.title}` : "编排主题"} id={id}>
      {!view || !procedure ? (
        <Loading lines={10} />
      ) : spec && offer ? (
        <Composer
          spec={{ ...spec, title: "保存主题" }}
          subject={{ matter: id, revision: view.revision }}
          exhibitKinds={procedure.exhibitKinds}
        />
      ) : (
        <NotYours />
      )}
    </Frame>
  );
}

interface FrameProps {
  readonly title: string;
  readonly id?: string;
  readonly children: React.ReactNode;
}

const Frame = ({ title, id, children }: FrameProps) => (
  <Page
    title={title}
    note="已开展的联合行动不受影响，保存后新发起的按新的办理"
    extra={
      id === undefined ? (
        <Link to="/themes">回到一件事</Link>
      ) : (
        <Link to="/themes/$id" params={{ id }}>
          查看主题
        </Link>
      )
    }
  >
    <section className="card theme-compose">
      <div className="card-body">{children}</div>
    </section>
  </Page>
);

const NotYours = () => (
  <Empty title="您的角色不编排主题，或者主题已经停用">
    <Link to="/themes">回到一件事</Link>
  </Empty>
);
