import type { ReactNode } from "react";

import type { Finding } from "./findings.tsx";

interface LabelledProps {
  /** Of the input the label belongs to; absent for a group of them. */
  readonly id?: string;
  readonly label: string;
  readonly help?: string;
  readonly findings?: readonly Finding[];
  readonly children: ReactNode;
}

/** An input with its label, and beneath it what the server finds wrong. */
export function Labelled({ id, label, help, findings = [], children }: LabelledProps) {
  return (
    <div
      className="labelled define-field"
      role={id === undefined ? "group" : undefined}
      aria-label={id === undefined ? label : undefined}
    >
      {id === undefined ? <span className="define-label">{label}</span> : <label htmlFor={id}>{label}</label>}
      {children}
      {help !== undefined && <div className="small">{help}</div>}
      {findings.map(({ path, says }) => (
        <div key={path + says} className="small bad">
          {says}
        </div>
      ))}
    </div>
  );
}
