import { CopyOutlined } from "@ant-design/icons";
import { Button } from "antd";
import { useState } from "react";

import { captureMapModel, coordinateText, metresText } from "./capture-map-model.ts";
import type { CaptureMapModel, Spot } from "./capture-map-model.ts";
import "./capture-map.css";

interface CaptureMapProps {
  /** The place at issue. */
  readonly here: Spot;
  /** Others to see it by: where the other exhibits were taken, where the matter is said to be. */
  readonly others: readonly Spot[];
}

/** Where something was taken, drawn to scale among the other places of the matter. There is no map beneath it. */
export function CaptureMap({ here, others }: CaptureMapProps) {
  const model = captureMapModel([here, ...others]);
  return (
    <figure className="capture-map">
      {model && <Drawn model={model} here={here} />}
      <figcaption className="small">
        <Coordinates spot={here} />
        <div>底图未启用：没有接入地图服务，图中只画相对位置，上北下南。</div>
      </figcaption>
    </figure>
  );
}

function Drawn({ model, here }: { readonly model: CaptureMapModel; readonly here: Spot }) {
  const { width, height, spots, metres, step, columns, rows } = model;
  const others = spots.filter((one) => one.id !== here.id);
  const own = spots.find((one) => one.id === here.id);
  return (
    <svg
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-label={`位置示意图：${here.title}，另有 ${others.length} 处位置`}
    >
      <g className="capture-grid">
        {columns.map((x) => (
          <path key={`x${x}`} d={`M${x} 0V${height}`} />
        ))}
        {rows.map((y) => (
          <path key={`y${y}`} d={`M0 ${y}H${width}`} />
        ))}
      </g>
      {others.map((one) => (
        <circle key={one.id} className="capture-other" cx={one.x} cy={one.y} r={4}>
          <title>{one.title}</title>
        </circle>
      ))}
      {own && (
        <g className="capture-here" transform={`translate(${own.x} ${own.y})`}>
          <circle r={12} />
          <circle r={5} />
          <title>{own.title}</title>
        </g>
      )}
      <g className="capture-north" transform={`translate(${width - 16} 8)`}>
        <path d="M0 0L5 13L0 10L-5 13Z" />
        <text y={25} textAnchor="middle">
          北
        </text>
      </g>
      <g className="capture-scale" transform={`translate(10 ${height - 10})`}>
        <path d={`M0 -4V0H${step}V-4`} />
        <text x={step + 6} y={1}>
          {metresText(metres)}
        </text>
      </g>
    </svg>
  );
}

/** Coordinates to be taken to a map elsewhere. */
function Coordinates({ spot }: { readonly spot: Spot }) {
  const [copied, setCopied] = useState(false);
  const text = coordinateText(spot);
  const copy = (): void => {
    // Without https there is no clipboard; the text can be marked and copied by hand.
    void navigator.clipboard?.writeText(text).then(() => setCopied(true));
  };
  return (
    <div className="row">
      <span className="capture-coordinates">{text}</span>
      <Button size="small" type="text" icon={<CopyOutlined aria-hidden />} onClick={copy}>
        {copied ? "已复制" : "复制坐标"}
      </Button>
    </div>
  );
}
