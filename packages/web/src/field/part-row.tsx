import type { ReactNode } from "react";

interface PartRowProps {
  readonly id: string;
  readonly title: string;
  readonly required?: boolean;
  readonly fault?: string | undefined;
  readonly children: ReactNode;
}

/** One part of a composite value with its own name and what is wrong with it. */
export function PartRow({ id, title, required = false, fault, children }: PartRowProps) {
  return (
    <div className="part">
      <label htmlFor={id} className="small">
        {title}
        {required && <span className="bad"> *</span>}
      </label>
      {children}
      {fault !== undefined && (
        <div className="small bad" id={`${id}-fault`}>
          {fault}
        </div>
      )}
    </div>
  );
}
