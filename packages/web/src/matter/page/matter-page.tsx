import type { Definition } from "@fadu/engine/definition/definition.ts";
import type { Value } from "@fadu/engine/definition/field.ts";
import { useQuery } from "@tanstack/react-query";
import { getRouteApi, useNavigate } from "@tanstack/react-router";
import { App, Drawer } from "antd";
import { useEffect, useMemo } from "react";

import { ActForm } from "../../act/act-form.tsx";
import { specOf } from "../../act/form-spec.ts";
import { universalSpec } from "../../act/universal.ts";
import type { MatterView, ProcedureView } from "../../api/generated.ts";
import { useTitle } from "../../app/page.tsx";
import { Empty, Failed, Loading } from "../../app/states.tsx";
import type { Values } from "../../field/values.ts";
import { matterQuery, procedureQuery } from "../queries.ts";
import { ActsPanel, Awaited, ClosedActs } from "./acts-panel.tsx";
import { ApprovalCard } from "./approval-card.tsx";
import { ExhibitsCard } from "./exhibits-card.tsx";
import { FactsCard } from "./facts-card.tsx";
import { InstrumentsCard } from "./instruments-card.tsx";
import { MatterHead } from "./matter-head.tsx";
import { PublicationsCard } from "./publications-card.tsx";
import { RelatedCard } from "./related-card.tsx";
import { RoundsCard } from "./rounds-card.tsx";
import { TimelineCard } from "./timeline-card.tsx";
import "./matter.css";

const route = getRouteApi("/inside/desk/matters/$id");

/** 事项详情: everything of a matter on one page, and what can be done with it now. */
export function MatterPage() {
  const { id } = route.useParams();
  const view = useQuery(matterQuery(id));
  const procedure = useQuery({
    ...procedureQuery(view.data?.procedure.id ?? "", view.data?.procedure.hash),
    enabled: view.data !== undefined,
  });
  useTitle(view.data?.title ?? "事项");
  const error = view.error ?? procedure.error;
  if (error !== null && !(view.data && procedure.data)) {
    return (
      <section className="card">
        <Failed error={error} retry={() => void Promise.all([view.refetch(), procedure.refetch()])} />
      </section>
    );
  }
  if (!view.data || !procedure.data)
    return (
      <section className="card">
        <Loading lines={10} />
      </section>
    );
  return <Shown view={view.data} procedure={procedure.data} />;
}

function Shown({ view, procedure }: { readonly view: MatterView; readonly procedure: ProcedureView }) {
  const navigate = useNavigate();
  const { act } = route.useSearch();
  const { definition } = procedure;
  const open = (next: string | undefined): void =>
    void navigate({
      to: "/matters/$id",
      params: { id: view.id },
      search: next === undefined ? {} : { act: next },
      replace: true,
    });
  return (
    <>
      <MatterHead view={view} procedure={procedure} />
      <div className="matter-grid">
        <div className="stack main-part">
          <ApprovalCard view={view} />
          <FactsCard view={view} definition={definition} />
          <ExhibitsCard view={view} kinds={procedure.exhibitKinds} />
          <InstrumentsCard view={view} definition={definition} />
          <PublicationsCard view={view} definition={definition} />
          <RoundsCard view={view} />
          <TimelineCard view={view} />
        </div>
        <div className="stack acts-part">
          <ActsPanel view={view} focus={act} onAct={open} />
        </div>
        <div className="stack side-part">
          <Awaited view={view} />
          <ClosedActs view={view} />
          <RelatedCard view={view} />
        </div>
      </div>
      <ActDrawer view={view} procedure={procedure} act={act} onClose={() => open(undefined)} onAct={open} />
    </>
  );
}

interface ActDrawerProps {
  readonly view: MatterView;
  readonly procedure: ProcedureView;
  readonly act: string | undefined;
  readonly onClose: () => void;
  readonly onAct: (act: string) => void;
}

/** Acts an approver does in the panel itself, without a form. */
const IN_PANEL = ["approve"];

/** The form of the act named in the address, beside the matter it is done to. */
function ActDrawer({ view, procedure, act, onClose, onAct }: ActDrawerProps) {
  const { message } = App.useApp();
  const spec = useSpec(view, procedure.definition, act);
  const offer = view.offers.find((one) => one.act === act);
  const asked = act !== undefined && !IN_PANEL.includes(act);
  // An act that is over, or somebody else's, leaves no form behind.
  useEffect(() => {
    if (act !== undefined && !IN_PANEL.includes(act) && !offer) {
      void message.info("这个办理动作现在不能办，或者不由您办理");
      onClose();
    }
    // Only when the page is come to: after an act has been done its offer goes, which is no news.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [act]);
  return (
    <Drawer
      open={asked && spec !== undefined}
      onClose={onClose}
      title={spec?.title}
      size={Math.min(620, window.innerWidth)}
      destroyOnHidden
      mask={window.innerWidth < 1000}
      styles={{ body: { paddingBottom: 0 } }}
    >
      {spec ? (
        <ActForm
          key={`${view.id} ${spec.act}`}
          spec={spec}
          subject={{ matter: view.id, revision: view.revision }}
          exhibitKinds={procedure.exhibitKinds}
          onCancel={onClose}
          onAct={onAct}
          onDone={(receipt) => {
            onClose();
            void message.success(receipt.pending ? `“${spec.title}”已提交审批` : `“${spec.title}”已办理`);
          }}
        />
      ) : (
        <Empty title="没有这个办理动作" />
      )}
    </Drawer>
  );
}

/** Values that may be shown and judged here; what is masked is not known. */
function knownValues(view: MatterView): Values {
  return Object.fromEntries(
    view.facts.flatMap((fact): [string, Value][] => (fact.masked ? [] : [[fact.field, fact.value]])),
  );
}

function useSpec(view: MatterView, definition: Definition, act: string | undefined) {
  return useMemo(() => {
    const offer = view.offers.find((one) => one.act === act);
    if (!offer) return undefined;
    const known = knownValues(view);
    if (offer.group === "procedure") {
      // An act sent back by its approvers is filled in again from what was asked then.
      const again = view.approval?.step === -1 && view.approval.act === act ? view.approval.facts : [];
      const asked = Object.fromEntries(
        again.flatMap((fact): [string, Value][] => (fact.masked ? [] : [[fact.field, fact.value]])),
      );
      const spec = specOf(definition, offer.act, known, offer);
      return spec && { ...spec, initial: asked };
    }
    return universalSpec(offer, view, definition, known);
  }, [view, definition, act]);
}
