import type { Indicator } from "@fadu/engine/definition/indicator.ts";

import { call } from "../api/client.ts";
import type { DividedFigure } from "./divided.ts";
import { isTime, stepBefore } from "./period.ts";
import { Records } from "./records.tsx";
import type { Opening } from "./search.ts";
import { useDimensionTitle } from "./use-dimension-title.ts";
import { unitOf } from "./with-unit.ts";

interface OpenedProps {
  readonly indicator: Indicator;
  readonly figure: DividedFigure;
  readonly opening: Opening;
  readonly unitName: string;
}

/** One number of the page with the records behind it. */
export function Opened({ indicator, figure, opening: { group, before }, unitName }: OpenedProps) {
  const dimensionTitle = useDimensionTitle(indicator);
  const { asked, whole, groups, window } = figure;
  const line = group === "whole" ? whole : groups.find((one) => one.key === group.key);
  const { from, to } = before && window ? window : asked;
  const { dimension, under } = asked;
  const within = under === undefined ? {} : { under };
  const inGroup =
    group === "whole" || dimension === undefined
      ? {}
      : { group: { dimension, key: before && isTime(dimension) ? monthBefore(group.key) : group.key, ...within } };
  const question = { indicator: indicator.id, from, to, ...within, ...inGroup };
  const about: [string, string][] = [
    ["口径", indicator.definition],
    ["期间", `${from} 至 ${to}${before ? "（上年同期）" : ""}`],
    ...(under === undefined ? [] : [["机构", `${unitName}及其下级`] as [string, string]]),
    ...(group === "whole" || dimension === undefined
      ? []
      : [[dimensionTitle(dimension), titleOf(figure, group.key)] as [string, string]]),
  ];
  return (
    <Records
      figure={(before ? line?.last?.before : line?.now) ?? null}
      unit={unitOf(indicator)}
      about={about}
      asked={{
        key: [question],
        load: (part, after, signal) =>
          call(
            "listFigureRecords",
            {},
            {
              ...question,
              limit: 50,
              ...(part === undefined ? {} : { part }),
              ...(after === undefined ? {} : { after }),
            },
            { signal },
          ),
      }}
    />
  );
}

const monthBefore = (key: string | null): string | null => (key === null ? null : stepBefore(key));

/** A group that is no longer there is named as the address names it. */
const titleOf = ({ groups }: DividedFigure, key: string | null): string =>
  groups.find((one) => one.key === key)?.title ?? key ?? "未填写";
