import { useQuery } from "@tanstack/react-query";
import { Drawer } from "antd";

import { Failed } from "../app/states.tsx";
import { ActDrawer } from "../matter/page/act-drawer.tsx";
import { matterQuery, procedureQuery } from "../matter/queries.ts";

interface WeekActProps {
  readonly id: string;
  readonly act: string;
  readonly onClose: () => void;
  readonly onAct: (act: string) => void;
}

/** An act on one of the week's tasks, done over the table. */
export function WeekAct({ id, act, onClose, onAct }: WeekActProps) {
  const view = useQuery(matterQuery(id));
  const procedure = useQuery({
    ...procedureQuery(view.data?.procedure.id ?? "", view.data?.procedure.hash),
    enabled: view.data !== undefined,
  });
  const error = view.error ?? procedure.error;
  if (error) {
    return (
      <Drawer open onClose={onClose} title="办理">
        <Failed error={error} retry={() => void Promise.all([view.refetch(), procedure.refetch()])} />
      </Drawer>
    );
  }
  if (!view.data || !procedure.data) return null;
  return <ActDrawer view={view.data} procedure={procedure.data} act={act} onClose={onClose} onAct={onAct} />;
}
