import type { Basis, RuleStatus } from "@fadu/engine/definition/basis.ts";
import { Link } from "@tanstack/react-router";

import { STATUS } from "./words.ts";

export function StatusMark({ status }: { readonly status: RuleStatus }) {
  const { title, says, tone } = STATUS[status];
  return (
    <span className={tone} title={says}>
      {title}
    </span>
  );
}

/** The articles behind something, each once and leading to its rule; what was not checked in full says so. */
export function Bases({ basis }: { readonly basis: readonly Basis[] }) {
  const once = [...new Map(basis.map((one) => [one.rule, one])).values()];
  return (
    <>
      {once.map(({ rule, cite, status }) => (
        <span key={rule} className="law-cite">
          <Link to="/law/rules/$rule" params={{ rule }}>
            {cite}
          </Link>
          {status !== "V" && (
            <>
              {" "}
              <StatusMark status={status} />
            </>
          )}
        </span>
      ))}
    </>
  );
}
