import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { Button, Drawer } from "antd";
import { lazy, Suspense, useMemo } from "react";

import type { MatterView, ProcedureView } from "../../api/generated.ts";
import { Failed, Loading } from "../../app/states.tsx";
import { pathTaken } from "../../chart/path-taken.ts";
import { entriesQuery } from "../queries.ts";

const FlowChart = lazy(() => import("../../chart/flow-chart.tsx").then((module) => ({ default: module.FlowChart })));

interface ChartProps {
  readonly view: MatterView;
  readonly procedure: ProcedureView;
}

interface ChartDrawerProps extends ChartProps {
  readonly open: boolean;
  readonly onOpen: () => void;
  readonly onClose: () => void;
}

/** 流程图 of the procedure as it was when the matter was opened, with the way the matter took. */
export function ChartDrawer({ view, procedure, open, onOpen, onClose }: ChartDrawerProps) {
  return (
    <>
      <Button type="text" size="small" onClick={onOpen}>
        流程图
      </Button>
      <Drawer
        open={open}
        onClose={onClose}
        title={`流程图：${view.procedure.title}`}
        extra={
          <Link to="/law/procedures/$id" params={{ id: view.procedure.id }}>
            依据、期限和文书
          </Link>
        }
        size={Math.min(1240, window.innerWidth)}
        styles={{ body: { padding: 0 } }}
        destroyOnHidden
      >
        <Taken view={view} procedure={procedure} />
      </Drawer>
    </>
  );
}

function Taken({ view, procedure }: ChartProps) {
  const entries = useQuery(entriesQuery(view.id));
  const taken = useMemo(() => entries.data && pathTaken(view, entries.data), [view, entries.data]);
  if (entries.isError) return <Failed error={entries.error} retry={() => void entries.refetch()} />;
  if (!taken) return <Loading lines={8} />;
  return (
    <Suspense fallback={<Loading lines={8} />}>
      <FlowChart definition={procedure.definition} roles={procedure.roleTitles} taken={taken} />
    </Suspense>
  );
}
