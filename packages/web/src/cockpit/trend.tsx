import { LineChart } from "echarts/charts";
import { GridComponent, LegendComponent, TooltipComponent } from "echarts/components";
import { init, use as register } from "echarts/core";
import { SVGRenderer } from "echarts/renderers";
import { useEffect, useRef } from "react";

import type { Cockpit } from "../api/generated.ts";

register([LineChart, GridComponent, LegendComponent, TooltipComponent, SVGRenderer]);

export interface TrendColours {
  readonly opened: string;
  readonly closed: string;
  readonly words: string;
  readonly line: string;
}

interface TrendProps {
  readonly days: Cockpit["days"];
  readonly colours: TrendColours;
  readonly fontSize: number;
}

/** What came in and what was closed, day by day; the numbers beside it say the same of today and the week. */
export function Trend({ days, colours, fontSize }: TrendProps) {
  const element = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!element.current) return undefined;
    const chart = init(element.current, undefined, { renderer: "svg" });
    const { words, line } = colours;
    const series = (name: string, key: "opened" | "closed") => ({
      name,
      type: "line" as const,
      symbol: "none",
      lineStyle: { width: fontSize / 6, color: colours[key] },
      itemStyle: { color: colours[key] },
      data: days.map((day) => day[key]),
    });
    chart.setOption({
      animation: false,
      textStyle: { fontFamily: "inherit", color: words, fontSize },
      grid: { left: 8, right: 16, top: fontSize * 2.6, bottom: 4, containLabel: true },
      tooltip: { trigger: "axis" },
      legend: { top: 2, right: 8, itemGap: fontSize * 2, textStyle: { color: words, fontSize } },
      xAxis: {
        type: "category",
        data: days.map(({ day }) => day.slice(5)),
        axisLabel: { color: words, fontSize, hideOverlap: true },
        axisLine: { lineStyle: { color: line } },
      },
      yAxis: {
        type: "value",
        minInterval: 1,
        axisLabel: { color: words, fontSize },
        splitLine: { lineStyle: { color: line } },
      },
      series: [series("登记", "opened"), series("办结", "closed")],
    });
    const resize = new ResizeObserver(() => chart.resize());
    resize.observe(element.current);
    return () => {
      resize.disconnect();
      chart.dispose();
    };
  }, [days, colours, fontSize]);
  return <div className="trend" ref={element} role="img" aria-label={`近${days.length}日每日登记和办结`} />;
}
