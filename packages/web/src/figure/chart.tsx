import { BarChart, LineChart } from "echarts/charts";
import { GridComponent, LegendComponent, TooltipComponent } from "echarts/components";
import { init, use as register } from "echarts/core";
import { SVGRenderer } from "echarts/renderers";
import { useEffect, useRef } from "react";

import { COLOURS } from "../app/theme.ts";
import type { GroupLine, Mark } from "./divided.ts";
import { withUnit } from "./with-unit.ts";

register([BarChart, LineChart, GridComponent, LegendComponent, TooltipComponent, SVGRenderer]);

interface ChartProps {
  readonly marks: readonly Mark[];
  readonly unit: string;
  /** Along time values are joined by a line, beside each other they are bars. */
  readonly alongTime: boolean;
  readonly compared: boolean;
  readonly onOpen: (group: GroupLine, before: boolean) => void;
}

/** The groups drawn; the table below it says the same to whoever cannot see them. */
export function Chart({ marks, unit, alongTime, compared, onOpen }: ChartProps) {
  const element = useRef<HTMLDivElement>(null);
  const open = useRef(onOpen);
  useEffect(() => {
    open.current = onOpen;
  });
  useEffect(() => {
    if (!element.current) return undefined;
    const chart = init(element.current, undefined, { renderer: "svg" });
    // The present is drawn last, over the past.
    const drawn = compared ? (["before", "now"] as const) : (["now"] as const);
    chart.setOption({
      animation: false,
      textStyle: { fontFamily: "inherit", color: COLOURS.ink2 },
      grid: { left: 8, right: 16, top: compared ? 36 : 16, bottom: 8, containLabel: true },
      tooltip: { trigger: "axis" },
      ...(compared ? { legend: { top: 4, right: 12, itemWidth: 14, itemHeight: 8, itemGap: 24 } } : {}),
      xAxis: {
        type: "category",
        data: marks.map((mark) => mark.title),
        axisLabel: alongTime ? { hideOverlap: true } : labelsIn(element.current.clientWidth, marks.length),
      },
      yAxis: { type: "value", splitLine: { lineStyle: { color: COLOURS.line } } },
      series: drawn.map((which) => seriesOf(marks, which, unit, alongTime)),
    });
    chart.on("click", ({ dataIndex, seriesId }) => {
      const line = marks[dataIndex]?.line;
      if (line) open.current(line, seriesId === "before");
    });
    const resize = new ResizeObserver(([{ contentRect } = { contentRect: { width: 0 } }]) => {
      chart.resize();
      if (!alongTime) chart.setOption({ xAxis: { axisLabel: labelsIn(contentRect.width, marks.length) } });
    });
    resize.observe(element.current);
    return () => {
      resize.disconnect();
      chart.dispose();
    };
  }, [marks, unit, alongTime, compared]);
  return <div className="chart" ref={element} aria-hidden />;
}

/** What stands beside the bars: the axis of values and the margins. */
const ASIDE_PX = 72;
const LEAST_LABEL_PX = 28;

/** Names break into lines as wide as their bars; where there is no room for three characters they stand upright. */
function labelsIn(width: number, count: number) {
  const room = Math.floor((width - ASIDE_PX) / count) - 6;
  return room < LEAST_LABEL_PX
    ? { interval: 0, rotate: 90, width: 110, overflow: "truncate", lineHeight: 14 }
    : { interval: 0, rotate: 0, width: room, overflow: "break", lineHeight: 16 };
}

const LOOK = {
  now: { name: "本期", color: COLOURS.accent },
  before: { name: "上年同期", color: "#a9b4c2" },
} as const;

function seriesOf(marks: readonly Mark[], which: "now" | "before", unit: string, alongTime: boolean) {
  const { name, color } = LOOK[which];
  const said = (mark: Mark | undefined): string => {
    const { now, last } = mark?.line ?? {};
    const figure = which === "now" ? now : last?.before;
    if (figure) return figure.none ?? withUnit(figure.printed, unit);
    return mark?.[which] === null ? "—" : withUnit(String(mark?.[which]), unit);
  };
  const common = {
    id: which,
    name,
    data: marks.map((mark) => mark[which]),
    itemStyle: { color },
    tooltip: { valueFormatter: (_: unknown, index: number) => said(marks[index]) },
  };
  return alongTime && marks.length > 1
    ? { ...common, type: "line" as const, symbolSize: 7, lineStyle: { color, width: 2 } }
    : { ...common, type: "bar" as const, barMaxWidth: 36 };
}
