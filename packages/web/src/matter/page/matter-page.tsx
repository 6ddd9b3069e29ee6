import { useQuery } from "@tanstack/react-query";
import { getRouteApi } from "@tanstack/react-router";
import { useCallback } from "react";

import { ProblemError } from "../../api/client.ts";
import type { MatterView, ProcedureView } from "../../api/generated.ts";
import { FailedPage } from "../../app/failed-page.tsx";
import { useTitle } from "../../app/page.tsx";
import { Loading } from "../../app/states.tsx";
import { matterQuery, procedureQuery } from "../queries.ts";
import { ActDrawer } from "./act-drawer.tsx";
import { ActsBar } from "./acts-bar.tsx";
import { ActsPanel, Awaited, ClosedActs } from "./acts-panel.tsx";
import { ApprovalCard } from "./approval-card.tsx";
import { ClocksDrawer } from "./clocks-drawer.tsx";
import { DealingsDrawer } from "./dealings-drawer.tsx";
import { DestroyedMatter } from "./destroyed-matter.tsx";
import { ExhibitsCard } from "./exhibits-card.tsx";
import { FactsCard } from "./facts-card.tsx";
import { InstrumentsCard } from "./instruments-card.tsx";
import { KeysDialog } from "./keys-dialog.tsx";
import { MatterHead } from "./matter-head.tsx";
import { orderedOffers } from "./offers-order.ts";
import { PaperDrawer } from "./paper-drawer.tsx";
import { PartiesCard } from "./parties-card.tsx";
import { ProofDrawer } from "./proof.tsx";
import { PublicationsCard } from "./publications-card.tsx";
import { RelatedCard } from "./related-card.tsx";
import { RoundsCard } from "./rounds-card.tsx";
import { TimelineCard } from "./timeline-card.tsx";
import { matterShortcuts, useMatterKeys } from "./use-matter-keys.ts";
import type { Shortcut } from "./use-matter-keys.ts";
import { useNarrow } from "./use-narrow.ts";
import { usePanel } from "./use-panel.ts";
import type { Panel } from "./use-panel.ts";
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
  const remains = view.error instanceof ProblemError ? view.error.problem.destroyed : undefined;
  useTitle(view.data?.title ?? "事项");
  if (remains) return <DestroyedMatter remains={remains} />;
  const error = view.error ?? procedure.error;
  if (error !== null && !(view.data && procedure.data)) {
    return (
      <FailedPage what="事项" error={error} retry={() => void Promise.all([view.refetch(), procedure.refetch()])} />
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

interface ShownProps {
  readonly view: MatterView;
  readonly procedure: ProcedureView;
}

function Shown({ view, procedure }: ShownProps) {
  const panel = usePanel();
  const narrow = useNarrow();
  const { act } = panel.asked;
  const { show } = panel;
  const prove = useCallback((revision: number) => show("proof", String(revision)), [show]);
  const { definition } = procedure;
  const { approve, primary, shown } = orderedOffers(view);
  const doAct = (next: string): void => show("act", next);
  const shortcuts = matterShortcuts([...(approve ? [approve] : []), ...primary, ...shown], view, {
    onAct: doAct,
    panel,
  });
  useMatterKeys(
    shortcuts,
    Object.values(panel.asked).every((value) => value === undefined),
  );
  return (
    <>
      <MatterHead view={view} procedure={procedure} panel={panel} />
      <div className="matter-grid">
        <div className="stack main-part">
          <ApprovalCard view={view} onExhibit={(id) => show("exhibit", id)} />
          <FactsCard view={view} definition={definition} onProve={prove} />
          <ExhibitsCard view={view} definition={definition} kinds={procedure.exhibitKinds} panel={panel} />
          <InstrumentsCard view={view} definition={definition} onOpen={(paper) => show("paper", paper)} />
          <PublicationsCard view={view} definition={definition} />
          <RoundsCard view={view} />
          <RelatedCard view={view} />
          <TimelineCard view={view} onProve={prove} />
        </div>
        <div className="stack aside-part">
          {!narrow && (
            <div className="stack acts-part no-print">
              <ActsPanel view={view} focus={act} onAct={doAct} />
            </div>
          )}
          <div className="stack side-part">
            <Awaited view={view} />
            <PartiesCard view={view} onDealings={(party) => show("party", party)} />
            <ClosedActs view={view} />
          </div>
        </div>
      </div>
      {narrow && <ActsBar view={view} focus={act} onAct={doAct} />}
      <ActDrawer view={view} procedure={procedure} act={act} onClose={panel.close} onAct={doAct} />
      <Over view={view} panel={panel} shortcuts={shortcuts} />
    </>
  );
}

/** What lies over the page when the address says so. */
function Over({ view, panel, shortcuts }: OverProps) {
  const { asked, close } = panel;
  return (
    <>
      <ClocksDrawer clocks={view.clocks} asked={asked.clock} onClose={close} />
      <DealingsDrawer view={view} asked={asked.party} onClose={close} />
      <PaperDrawer view={view} asked={asked.paper} onClose={close} />
      <ProofDrawer view={view} asked={asked.proof} onClose={close} />
      <KeysDialog open={asked.panel === "keys"} shortcuts={shortcuts} onClose={close} />
    </>
  );
}

interface OverProps {
  readonly view: MatterView;
  readonly panel: Panel;
  readonly shortcuts: readonly Shortcut[];
}
