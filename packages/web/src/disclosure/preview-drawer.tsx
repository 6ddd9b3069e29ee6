import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { App, Drawer } from "antd";

import { ActForm } from "../act/act-form.tsx";
import type { FormSpec } from "../act/form-spec.ts";
import { universalSpec } from "../act/universal.ts";
import type { MatterView, ProcedureView, PublicationPreview, PublicationRow } from "../api/generated.ts";
import { Failed, Loading } from "../app/states.tsx";
import { matterQuery, procedureQuery } from "../matter/queries.ts";
import { previewQuery } from "./queries.ts";

interface PreviewDrawerProps {
  readonly id: string | undefined;
  readonly onClose: () => void;
}

/** A publication as the public reads it, and the act that makes it public or takes it back. */
export function PreviewDrawer({ id, onClose }: PreviewDrawerProps) {
  return (
    <Drawer
      open={id !== undefined}
      onClose={onClose}
      title="公示预览"
      size={Math.min(720, window.innerWidth)}
      destroyOnHidden
    >
      {id !== undefined && <Preview key={id} id={id} onDone={onClose} />}
    </Drawer>
  );
}

function Preview({ id, onDone }: { readonly id: string; readonly onDone: () => void }) {
  const preview = useQuery(previewQuery(id));
  if (preview.isError) return <Failed error={preview.error} retry={() => void preview.refetch()} />;
  if (!preview.data) return <Loading lines={6} />;
  const { publication } = preview.data;
  return (
    <div className="stack">
      <div>
        <b>{publication.title}</b>
        <div className="row small">
          <span>{[publication.matter.procedure.title, publication.matter.number].filter(Boolean).join(" · ")}</span>
          <Link to="/matters/$id" params={{ id: publication.matter.id }}>
            打开事项
          </Link>
        </div>
      </div>
      <PublicSheet preview={preview.data} />
      {publication.withdrawnOn === null && <Deed publication={publication} onDone={onDone} />}
    </div>
  );
}

/** What the public reads, and beside each field what is kept from it. */
function PublicSheet({ preview }: { readonly preview: PublicationPreview }) {
  const { facts, keptBack } = preview;
  return (
    <section className="card" aria-label="公众看到的内容">
      <div className="card-head">
        <h2>公众看到的内容</h2>
        <span className="small">个人信息按规则隐去</span>
      </div>
      {facts.length === 0 && <p className="card-body small">公开的栏目都还没有填写。</p>}
      <dl className="public-sheet">
        {facts.map((fact) => (
          <div key={fact.field}>
            <dt>{fact.title}</dt>
            <dd>
              {fact.text === "" ? <span className="small">不显示</span> : fact.text}
              {fact.hidden.length > 0 && <div className="small">隐去：{fact.hidden.join("、")}</div>}
              {fact.warns.map((warning) => (
                <div key={warning} className="small bad" role="alert">
                  {warning}
                </div>
              ))}
            </dd>
          </div>
        ))}
      </dl>
      {keptBack.length > 0 && (
        <details className="small public-kept">
          <summary>另有 {keptBack.length} 个已填写的栏目不公开</summary>
          {keptBack.join("、")}
        </details>
      )}
    </section>
  );
}

/** Publishing or taking back, where this account may. */
function Deed({ publication, onDone }: { readonly publication: PublicationRow; readonly onDone: () => void }) {
  const { message } = App.useApp();
  const view = useQuery(matterQuery(publication.matter.id));
  const procedure = useQuery({
    ...procedureQuery(view.data?.procedure.id ?? "", view.data?.procedure.hash),
    enabled: view.data !== undefined,
  });
  const error = view.error ?? procedure.error;
  if (error !== null) return <Failed error={error} retry={() => void view.refetch()} />;
  if (!view.data || !procedure.data) return <Loading lines={3} />;
  const spec = specFor(publication, view.data, procedure.data);
  if (!spec) {
    return (
      <p className="small">
        {publication.publishedOn === null ? "公示" : "撤下"}由事项的承办人员和负责人办理，您只能查看。
      </p>
    );
  }
  return (
    <section className="card card-body" aria-label={spec.title}>
      <ActForm
        spec={spec}
        subject={{ matter: view.data.id, revision: view.data.revision }}
        exhibitKinds={procedure.data.exhibitKinds}
        onDone={() => {
          void message.success(publication.publishedOn === null ? "已登记公示" : "已登记撤下");
          onDone();
        }}
        onCancel={onDone}
      />
    </section>
  );
}

/** The form of the act, about this publication and no other of the matter. */
function specFor(publication: PublicationRow, view: MatterView, procedure: ProcedureView): FormSpec | undefined {
  const act = publication.publishedOn === null ? "publish" : "unpublish";
  const offer = view.offers.find((one) => one.act === act && one.ready);
  if (!offer) return undefined;
  const spec = universalSpec(offer, view, procedure.definition, {});
  return {
    ...spec,
    title: act === "publish" ? "登记公示" : "登记撤下",
    collects: spec.collects.filter(({ field }) => field !== "publication"),
    initial: Object.fromEntries(Object.entries(spec.initial).filter(([field]) => field !== "publication")),
    send: (values) => ({ ...values, publication: publication.id }),
  };
}
