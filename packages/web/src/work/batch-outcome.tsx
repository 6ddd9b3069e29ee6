import { Link } from "@tanstack/react-router";
import { Alert } from "antd";

import type { BatchOutcome } from "./batch.ts";

interface BatchOutcomesProps {
  readonly outcomes: readonly BatchOutcome[];
  readonly onClose: () => void;
}

/** What became of a batch: how many were done, and of the others each with its reason. */
export function BatchOutcomes({ outcomes, onClose }: BatchOutcomesProps) {
  const refused = outcomes.filter(({ problem }) => problem !== undefined);
  const done = outcomes.length - refused.length;
  return (
    <Alert
      className="batch-outcome"
      role="status"
      type={refused.length === 0 ? "success" : "warning"}
      closable={{ onClose, "aria-label": "关闭批量结果" }}
      title={`已同意 ${done} 件${refused.length > 0 ? `，${refused.length} 件没有办理` : ""}`}
      description={
        refused.length > 0 && (
          <ul>
            {refused.map(({ item, problem }) => (
              <li key={item.matter.id}>
                <Link to="/matters/$id" params={{ id: item.matter.id }}>
                  {item.matter.title}
                </Link>
                ：{problem?.failures?.[0]?.says ?? problem?.detail ?? problem?.title}
              </li>
            ))}
          </ul>
        )
      }
    />
  );
}
