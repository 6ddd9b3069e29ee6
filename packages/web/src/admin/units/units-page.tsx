import { useQuery } from "@tanstack/react-query";
import { Button, Checkbox } from "antd";
import { useState } from "react";

import type { Unit } from "../../api/generated.ts";
import { Failed, Loading } from "../../app/states.tsx";
import { unitsQuery } from "../../matter/queries.ts";
import { AdminPage } from "../admin-page.tsx";
import { CloseUnit, EditUnit, NewUnit } from "./unit-dialogs.tsx";
import { UnitTable } from "./unit-table.tsx";

export type UnitTask =
  | { readonly kind: "add"; readonly parent: Unit }
  | { readonly kind: "edit"; readonly unit: Unit }
  | { readonly kind: "close"; readonly unit: Unit };

/** 管理 · 机构: the tree of departments, stations, communities and grids. */
export function UnitsPage() {
  const units = useQuery(unitsQuery);
  const [ended, setEnded] = useState(false);
  const [task, setTask] = useState<UnitTask>();
  const all = units.data ?? [];
  const root = all.find((unit) => unit.parent === null);
  const gone = all.filter((unit) => unit.validTo !== null).length;
  const close = () => setTask(undefined);
  return (
    <AdminPage
      title="机构"
      roles={["sys-admin"]}
      note={units.isSuccess && `在用 ${all.length - gone} 个`}
      extra={
        <>
          {gone > 0 && (
            <Checkbox checked={ended} onChange={(event) => setEnded(event.target.checked)}>
              显示已停用（{gone}）
            </Checkbox>
          )}
          {root && (
            <Button type="primary" onClick={() => setTask({ kind: "add", parent: root })}>
              设立机构
            </Button>
          )}
        </>
      }
    >
      <section className="card">
        <p className="small admin-filters">
          机构决定谁看得到哪些事项，改名不影响已有事项。网格、微网格的长和人员在台账“网格”“微网格”中登记。
        </p>
        {units.isPending && <Loading lines={8} />}
        {units.isError && <Failed error={units.error} retry={() => void units.refetch()} />}
        {units.isSuccess && (
          <UnitTable units={ended ? all : all.filter((unit) => unit.validTo === null)} onTask={setTask} />
        )}
      </section>
      {task?.kind === "add" && <NewUnit parent={task.parent} onClose={close} />}
      {task?.kind === "edit" && <EditUnit unit={task.unit} onClose={close} />}
      {task?.kind === "close" && <CloseUnit unit={task.unit} onClose={close} />}
    </AdminPage>
  );
}
