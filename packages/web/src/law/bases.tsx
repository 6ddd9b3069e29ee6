import type { Basis, RuleStatus } from "@fadu/engine/definition/basis.ts";
import { Link } from "@tanstack/react-router";

import { STATUS } from "./words.ts";
import "./law.css";

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
  // Several rules of the book may stand in one article.
  const once = [...new Map([...basis].reverse().map((one) => [one.cite, one])).values()].reverse();
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

/** Every rule something rests on, with its number in the rule book and how far it was checked. */
export function RuleList({ basis }: { readonly basis: readonly Basis[] }) {
  return (
    <ul className="law-rules">
      {basis.map(({ rule, cite, status }) => (
        <li key={rule}>
          <Link to="/law/rules/$rule" params={{ rule }}>
            {cite}
          </Link>{" "}
          <span className="small">{rule}</span> <StatusMark status={status} />
        </li>
      ))}
    </ul>
  );
}
