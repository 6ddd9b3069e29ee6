import { Alert } from "antd";

import { ProblemError } from "../api/client.ts";
import { sayError } from "../app/states.tsx";
import { BasisText } from "./basis-text.tsx";

interface RefusalProps {
  readonly error: unknown;
  /** The act that was refused. */
  readonly act?: string;
  /** Keys of the fields on the form. */
  readonly shown?: readonly string[];
  /** Puts the keyboard into a field of the form. */
  readonly onField?: (path: string) => void;
  /** Goes to another act that is open now. */
  readonly onAct?: (act: string) => void;
}

/** Why not: what stands in the way, under which article, and what can be done now. What was typed stays. */
export function Refusal({ error, act, shown = [], onField, onAct }: RefusalProps) {
  const { title, detail } = sayError(error);
  const problem = error instanceof ProblemError ? error.problem : undefined;
  const failures = problem?.failures ?? [];
  const openNow = (problem?.openNow ?? []).filter((one) => one.act !== act);
  return (
    <Alert
      role="alert"
      type="error"
      className="refusal"
      title={failures.length === 0 && detail !== undefined ? detail : title}
      description={
        (failures.length > 0 || openNow.length > 0 || (problem?.basis?.length ?? 0) > 0) && (
          <>
            {failures.length > 0 && (
              <ul className="failures">
                {failures.map((one, index) => (
                  <li key={index}>
                    {onField && one.path !== undefined && shown.includes(one.path.split(".")[0] ?? "") ? (
                      <button type="button" className="plain" onClick={() => onField(one.path ?? "")}>
                        {one.says}
                      </button>
                    ) : (
                      one.says
                    )}
                    <BasisText basis={one.basis} />
                  </li>
                ))}
              </ul>
            )}
            {onAct && openNow.length > 0 && (
              <div className="small" style={{ marginTop: 6 }}>
                现在可以办：
                {openNow.map((one, index) => (
                  <span key={one.act}>
                    {index > 0 && "、"}
                    <button type="button" className="plain" onClick={() => onAct(one.act)}>
                      {one.title}
                    </button>
                  </span>
                ))}
              </div>
            )}
          </>
        )
      }
    />
  );
}
