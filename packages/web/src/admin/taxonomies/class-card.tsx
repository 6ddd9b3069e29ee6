import { useQuery } from "@tanstack/react-query";
import { Button, Checkbox, Input } from "antd";
import { useState } from "react";

import type { TaxonomyClass, TaxonomyHead } from "../../api/generated.ts";
import { Card } from "../../app/page.tsx";
import { Empty, Failed, Loading } from "../../app/states.tsx";
import { today } from "../../time/format.ts";
import { useAdminSearch } from "../use-search.ts";
import { CloseClass, EditClass } from "./class-dialogs.tsx";
import { ClassTable } from "./class-table.tsx";
import { isEnded, rowsOf, usesOf } from "./class-tree.ts";
import { classesQuery, classUseQuery } from "./queries.ts";

export type ClassTask =
  | { readonly kind: "add"; readonly parent?: TaxonomyClass }
  | { readonly kind: "edit"; readonly item: TaxonomyClass }
  | { readonly kind: "close"; readonly item: TaxonomyClass };

/** One taxonomy: its tree, what may be done to it, and how much it is used. */
export function ClassCard({ taxonomy }: { readonly taxonomy: TaxonomyHead }) {
  const [{ q = "" }, go] = useAdminSearch();
  const classes = useQuery(classesQuery(taxonomy.id));
  const uses = useQuery(classUseQuery(taxonomy.id));
  const [open, setOpen] = useState<ReadonlySet<string>>(new Set());
  const [ended, setEnded] = useState(false);
  const [task, setTask] = useState<ClassTask>();
  const all = classes.data ?? [];
  const gone = all.filter((item) => isEnded(item, today())).length;
  const rows = rowsOf(all, { q: q.trim(), today: today(), ended, open });
  const toggle = (code: string) =>
    setOpen((last) => new Set(last.has(code) ? [...last].filter((one) => one !== code) : [...last, code]));
  return (
    <Card
      title={taxonomy.title}
      flush
      extra={
        <Button size="small" type="primary" disabled={!classes.isSuccess} onClick={() => setTask({ kind: "add" })}>
          增加类别
        </Button>
      }
    >
      <About taxonomy={taxonomy} />
      <div className="admin-filters">
        <Input
          type="search"
          aria-label="查找类别"
          placeholder="名称或编码"
          allowClear
          style={{ width: 200 }}
          value={q}
          onChange={(event) => go({ q: event.target.value === "" ? undefined : event.target.value })}
        />
        {gone > 0 && (
          <Checkbox checked={ended} onChange={(event) => setEnded(event.target.checked)}>
            显示已停用（{gone}）
          </Checkbox>
        )}
        <span className="end muted">
          在用 {all.length - gone} 类{taxonomy.own > 0 && `，自定 ${taxonomy.own} 类`}
        </span>
      </div>
      {classes.isPending && <Loading lines={8} />}
      {classes.isError && <Failed error={classes.error} retry={() => void classes.refetch()} />}
      {classes.isSuccess && rows.length === 0 && <Empty title="没有这样的类别">换一个词，或者点“增加类别”。</Empty>}
      {rows.length > 0 && (
        <ClassTable
          taxonomy={taxonomy.id}
          rows={rows}
          open={open}
          searching={q.trim() !== ""}
          uses={uses.data ? usesOf(all, uses.data) : undefined}
          onToggle={toggle}
          onTask={setTask}
        />
      )}
      {task && task.kind !== "close" && (
        <EditClass
          taxonomy={taxonomy.id}
          classes={all}
          {...(task.kind === "edit" ? { item: task.item } : {})}
          {...(task.kind === "add" && task.parent ? { parent: task.parent } : {})}
          onSaved={(parent) => parent !== undefined && setOpen((last) => new Set([...last, parent]))}
          onClose={() => setTask(undefined)}
        />
      )}
      {task?.kind === "close" && (
        <CloseClass taxonomy={taxonomy.id} item={task.item} onClose={() => setTask(undefined)} />
      )}
    </Card>
  );
}

const About = ({ taxonomy: { source, local, procedures } }: { readonly taxonomy: TaxonomyHead }) => (
  <div className="why small">
    {source !== "" && <div>来源：{source}</div>}
    {local && <div>随平台提供的是示例，由本街道自行设定。</div>}
    <div>
      {procedures.length === 0
        ? "已启用的程序没有用它登记。"
        : `用它的程序：${procedures.slice(0, NAMED).join("、")}${procedures.length > NAMED ? `等${procedures.length}个` : ""}`}
    </div>
  </div>
);
const NAMED = 8;
