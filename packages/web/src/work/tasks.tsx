import { useInfiniteQuery } from "@tanstack/react-query";
import type { InfiniteData } from "@tanstack/react-query";
import { Button } from "antd";
import { useState } from "react";
import type { ReactNode } from "react";

import type { WorkItem, WorkPage as WorkPageOf } from "../api/generated.ts";
import { Empty, Failed, Loading } from "../app/states.tsx";
import { BatchBar } from "./batch-bar.tsx";
import { BatchOutcomes } from "./batch-outcome.tsx";
import { useBatch } from "./batch.ts";
import type { BatchOutcome } from "./batch.ts";
import { TABS, workQuery } from "./queries.ts";
import type { Tab } from "./queries.ts";
import { byUrgency } from "./urgency.ts";
import { useChoice } from "./use-choice.ts";
import { WorkTable } from "./work-table.tsx";

/** What waits for me by name, for my post, and for those in whose place I act, is one list: all of it is mine to do. */
export function ToDo({ standsIn }: { readonly standsIn: boolean }) {
  const mine = useInfiniteQuery(workQuery("mine"));
  const pool = useInfiniteQuery(workQuery("pool"));
  const delegated = useInfiniteQuery({ ...workQuery("delegated"), enabled: standsIn });
  const lists = standsIn ? [mine, pool, delegated] : [mine, pool];
  const items = byUrgency(lists.map((list) => ({ pages: list.data?.pages ?? [], more: list.hasNextPage })));
  return <Tasks tab="mine" items={items} lists={lists} />;
}

export function WorkTab({ tab }: { readonly tab: Tab }) {
  const work = useInfiniteQuery(workQuery(tab));
  return <Tasks tab={tab} items={work.data?.pages.flatMap((page) => page.items) ?? []} lists={[work]} />;
}

type List = ReturnType<typeof useInfiniteQuery<WorkPageOf, Error, InfiniteData<WorkPageOf>>>;

interface TasksProps {
  readonly tab: Tab;
  readonly items: readonly WorkItem[];
  readonly lists: readonly List[];
}

function Tasks(props: TasksProps) {
  const [outcomes, setOutcomes] = useState<readonly BatchOutcome[]>([]);
  const choice = useChoice(props.items);
  const batch = useBatch((done) => {
    setOutcomes(done);
    choice.none();
  });
  return (
    <div>
      {outcomes.length > 0 && <BatchOutcomes outcomes={outcomes} onClose={() => setOutcomes([])} />}
      <section className="card" aria-label={TABS[props.tab].title}>
        <Lines {...props} choice={choice} />
        <BatchBar chosen={choice.chosen} batch={batch} onNone={choice.none} />
      </section>
    </div>
  );
}

interface LinesProps extends TasksProps {
  readonly choice: ReturnType<typeof useChoice>;
}

function Lines({ tab, items, lists, choice }: LinesProps): ReactNode {
  const failed = lists.find((list) => list.isError);
  const going = lists.filter((list) => list.hasNextPage);
  if (failed) return <Failed error={failed.error} retry={() => lists.forEach((list) => void list.refetch())} />;
  if (lists.some((list) => list.isPending)) return <Loading lines={6} />;
  if (items.length === 0) return <Empty title={TABS[tab].empty}>{TABS[tab].hint}</Empty>;
  return (
    <>
      <WorkTable items={items} others={tab === "waiting" || tab === "unit"} choice={choice} />
      {going.length > 0 && (
        <div className="table-foot">
          <Listed shown={items.length} lists={lists} />
          <Button
            size="small"
            loading={lists.some((list) => list.isFetchingNextPage)}
            onClick={() => going.forEach((list) => void list.fetchNextPage())}
          >
            加载更多
          </Button>
        </div>
      )}
    </>
  );
}

function Listed({ shown, lists }: { readonly shown: number; readonly lists: readonly List[] }) {
  const total = lists.reduce((sum, list) => sum + (list.data?.pages[0]?.total ?? 0), 0);
  const isMore = lists.some((list) => list.data?.pages[0]?.totalIsMore === true);
  return (
    <span className="small">
      已列出 {shown} 件，共 {total}
      {isMore ? "+" : ""} 件
    </span>
  );
}
