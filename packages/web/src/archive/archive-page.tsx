import { useQuery } from "@tanstack/react-query";
import { Button } from "antd";
import { useState } from "react";

import type { DueFiles } from "../api/generated.ts";
import { Page } from "../app/page.tsx";
import { Empty, Failed, Loading } from "../app/states.tsx";
import { useMe } from "../session/session.ts";
import { DueTable } from "./due-table.tsx";
import { HoldDialog } from "./hold-dialog.tsx";
import { OrderDialog } from "./order-dialog.tsx";
import { dueFilesQuery } from "./queries.ts";
import { keepsFiles, seesArchive } from "./roles.ts";

type DueFile = DueFiles["items"][number];

/** 档案保管: files whose time is over, by number and date alone; held ones stay, the others may be listed for destruction. */
export function ArchivePage() {
  const me = useMe();
  const may = seesArchive(me);
  const keeper = keepsFiles(me);
  const due = useQuery({ ...dueFilesQuery, enabled: may });
  const [chosen, choose] = useState<ReadonlySet<string>>(new Set());
  const [holding, hold] = useState<DueFile>();
  const [listing, list] = useState(false);
  const items = due.data?.items ?? [];
  const free = items.filter((one) => one.held === null && !one.linkedOpen);
  const listed = free.filter(({ matter }) => chosen.has(matter));
  const [first, ...rest] = listed.map(({ matter }) => matter);
  if (!may) {
    return (
      <Page title="档案保管">
        <section className="card">
          <Empty title="“档案保管”由档案管理员、办公室负责人办理">这里只列编号和日期，不显示事项内容。</Empty>
        </section>
      </Page>
    );
  }
  return (
    <Page
      title="档案保管"
      note={due.isSuccess && (due.data.more ? `先列最早到期的 ${items.length} 件` : `期满 ${items.length} 件`)}
      extra={
        keeper && (
          <>
            <Button
              disabled={free.length === 0}
              onClick={() => choose(listed.length === free.length ? new Set() : new Set(free.map((one) => one.matter)))}
            >
              {free.length > 0 && listed.length === free.length ? "全不选" : "全选"}
            </Button>
            <Button type="primary" disabled={listed.length === 0} onClick={() => list(true)}>
              编制销毁清册{listed.length > 0 && `（${listed.length} 件）`}
            </Button>
          </>
        )
      }
    >
      <section className="card" aria-busy={due.isFetching}>
        {due.isPending && <Loading lines={6} />}
        {due.isError && <Failed error={due.error} retry={() => void due.refetch()} />}
        {due.isSuccess && items.length === 0 && (
          <Empty title="没有保管期满的档案">
            保管期限自事项最后一次办理之日起算，按参数中设定的保管年限；没有设定的按程序的年限（多数为10年、30年，未核实，以本单位归档范围和保管期限表为准）。永久保管的不列。
          </Empty>
        )}
        {items.length > 0 && (
          <DueTable
            items={items}
            keeper={keeper}
            chosen={chosen}
            onChoose={(matter, on) =>
              choose(new Set(on ? [...chosen, matter] : [...chosen].filter((one) => one !== matter)))
            }
            onHold={hold}
          />
        )}
        {items.length > 0 && (
          <p className="small table-foot">
            期限自最后一次办理之日起算；没有按本单位期限表在参数中设定的，按程序的年限，多数未核实。列入清册后还须两人鉴定、逐级批准、两人监销，方才销毁。
          </p>
        )}
      </section>
      {holding && <HoldDialog file={holding} onClose={() => hold(undefined)} />}
      {listing && first !== undefined && <OrderDialog matters={[first, ...rest]} onClose={() => list(false)} />}
    </Page>
  );
}
