import { BarChart } from "echarts/charts";
import { GridComponent, TooltipComponent } from "echarts/components";
import { init, use as register } from "echarts/core";
import { SVGRenderer } from "echarts/renderers";
import { useEffect, useRef } from "react";

import { COLOURS } from "../app/theme.ts";

register([BarChart, GridComponent, TooltipComponent, SVGRenderer]);

/** More bars than this are not told apart; the table has them all. */
const SHOWN = 24;

interface BarsProps {
  readonly bars: readonly { readonly title: string; readonly value: number }[];
  readonly unit: string;
  readonly onOpen: (index: number) => void;
}

/** The groups as bars; the table beside it says the same to whoever cannot see them. */
export function Bars({ bars, unit, onOpen }: BarsProps) {
  const element = useRef<HTMLDivElement>(null);
  const open = useRef(onOpen);
  useEffect(() => {
    open.current = onOpen;
  });
  useEffect(() => {
    if (!element.current) return undefined;
    const chart = init(element.current, undefined, { renderer: "svg" });
    const shown = bars.slice(0, SHOWN);
    chart.setOption({
      animation: false,
      textStyle: { fontFamily: "inherit", color: COLOURS.ink2 },
      grid: { left: 8, right: 16, top: 16, bottom: 8, containLabel: true },
      tooltip: { trigger: "axis", valueFormatter: (value: unknown) => `${String(value)} ${unit}` },
      xAxis: {
        type: "category",
        data: shown.map((bar) => bar.title),
        axisLabel: { interval: 0, width: 76, overflow: "break", lineHeight: 16 },
      },
      yAxis: { type: "value", splitLine: { lineStyle: { color: COLOURS.line } } },
      series: [
        { type: "bar", data: shown.map((bar) => bar.value), barMaxWidth: 36, itemStyle: { color: COLOURS.accent } },
      ],
    });
    chart.on("click", (event) => open.current(event.dataIndex));
    const resize = new ResizeObserver(() => chart.resize());
    resize.observe(element.current);
    return () => {
      resize.disconnect();
      chart.dispose();
    };
  }, [bars, unit]);
  return <div className="bars" ref={element} aria-hidden />;
}
