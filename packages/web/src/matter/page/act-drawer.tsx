import type { Definition } from "@fadu/engine/definition/definition.ts";
import type { Value } from "@fadu/engine/definition/field.ts";
import { App, Drawer } from "antd";
import { useEffect, useMemo } from "react";

import { ActForm } from "../../act/act-form.tsx";
import { specOf } from "../../act/form-spec.ts";
import { universalSpec } from "../../act/universal.ts";
import type { MatterView, ProcedureView } from "../../api/generated.ts";
import { Empty } from "../../app/states.tsx";
import type { Values } from "../../field/values.ts";

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
export function ActDrawer({ view, procedure, act, onClose, onAct }: ActDrawerProps) {
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
      return spec && { ...spec, initial: { ...spec.initial, ...asked } };
    }
    return universalSpec(offer, view, definition, known);
  }, [view, definition, act]);
}
