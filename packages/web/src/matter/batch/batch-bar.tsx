import { DownOutlined } from "@ant-design/icons";
import { keepPreviousData, queryOptions, useQuery } from "@tanstack/react-query";
import { Button, Drawer, Dropdown } from "antd";
import { useState } from "react";

import { isCommon } from "../../act/universal.ts";
import { call } from "../../api/client.ts";
import type { BatchOffer, BatchResult, MatterRow } from "../../api/generated.ts";
import { sayError } from "../../app/states.tsx";
import type { Choice } from "../list/use-choice.ts";
import { BatchForm } from "./batch-form.tsx";
import { Outcomes } from "./outcomes.tsx";
import "./batch.css";

/** So many acts stand as buttons; the rest is in the menu. */
const SHOWN = 4;

const offersQuery = (ids: readonly string[]) =>
  queryOptions({
    queryKey: ["matters", "offers", ids],
    queryFn: ({ signal }) => {
      const [first = "", ...rest] = ids;
      return call("offerBatch", {}, { ids: [first, ...rest] }, { signal });
    },
    enabled: ids.length > 0,
    placeholderData: keepPreviousData,
  });

interface BatchBarProps {
  readonly rows: readonly Pick<MatterRow, "id" | "title">[];
  readonly choice: Choice;
}

/** What can be done to the chosen rows together: one form, an answer for each. */
export function BatchBar({ rows, choice }: BatchBarProps) {
  const ids = [...choice.chosen].sort();
  const offers = useQuery(offersQuery(ids));
  const [doing, setDoing] = useState<BatchOffer>();
  const [result, setResult] = useState<BatchResult>();
  if (ids.length === 0 && !doing) return null;
  const common = (offers.data ?? []).filter(isDoable);
  const close = (): void => {
    // Those that were refused stay chosen: they are what there is still to do about.
    if (result) choice.set(result.outcomes.flatMap(({ id, problem }) => (problem ? [id] : [])));
    setDoing(undefined);
    setResult(undefined);
  };
  return (
    <div className="batch-bar no-print" role="region" aria-label="批量办理">
      <span aria-live="polite">
        已选 {ids.length} 条{choice.full && "，一次最多 200 条"}
      </span>
      <span className="row">
        {common.slice(0, SHOWN).map((one) => (
          <Button key={keyOf(one)} onClick={() => setDoing(one)}>
            {labelOf(one, ids.length)}
          </Button>
        ))}
        {common.length > SHOWN && (
          <Dropdown
            trigger={["click"]}
            menu={{
              items: common.slice(SHOWN).map((one) => ({
                key: keyOf(one),
                label: labelOf(one, ids.length),
                onClick: () => setDoing(one),
              })),
            }}
          >
            <Button>
              更多 <DownOutlined aria-hidden />
            </Button>
          </Dropdown>
        )}
        {offers.isSuccess && !offers.isFetching && common.length === 0 && (
          <span className="small">所选记录没有可以批量办理的动作</span>
        )}
        {offers.isError && <span className="small bad">{sayError(offers.error).title}</span>}
      </span>
      <Button type="text" onClick={() => choice.set([])}>
        取消选择
      </Button>
      <Drawer open={doing !== undefined} onClose={close} title={`批量${doing?.title ?? ""}`} size={480} destroyOnHidden>
        {doing && !result && <BatchForm offer={doing} chosen={ids} rows={rows} onCancel={close} onDone={setResult} />}
        {result && <Outcomes result={result} rows={rows} onClose={close} />}
      </Drawer>
    </div>
  );
}

/** One form must fit all of them: an act of one version of a procedure, or one that asks every matter the same. */
const isDoable = (offer: BatchOffer): boolean =>
  offer.group === "procedure" ? offer.definitions.length === 1 : isCommon(offer.act);

const keyOf = ({ act, title }: BatchOffer): string => `${act} ${title}`;

const labelOf = (offer: BatchOffer, chosen: number): string =>
  offer.ready.length === chosen ? offer.title : `${offer.title}（${offer.ready.length} 条可办）`;
