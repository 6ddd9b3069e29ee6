import { useEffect } from "react";
import type { ReactNode } from "react";

/** Names the browser's tab after the page. */
export function useTitle(title: string): void {
  useEffect(() => {
    document.title = title === "" ? "法度" : `${title} · 法度`;
  }, [title]);
}

interface PageProps {
  readonly title: string;
  /** Beside the title. */
  readonly note?: ReactNode;
  /** At the right end of the title's line. */
  readonly extra?: ReactNode;
  readonly children: ReactNode;
}

/** A page: one heading, what belongs beside it, and its content. */
export function Page({ title, note, extra, children }: PageProps) {
  useTitle(title);
  return (
    <>
      <div className="page-head">
        <h1>{title}</h1>
        {note !== undefined && <span className="muted">{note}</span>}
        {extra !== undefined && <div className="page-extra muted row">{extra}</div>}
      </div>
      {children}
    </>
  );
}

interface CardProps {
  readonly title: ReactNode;
  readonly extra?: ReactNode;
  readonly children: ReactNode;
  /** Without padding: tables and lists bring their own. */
  readonly flush?: boolean;
  readonly id?: string;
}

export function Card({ title, extra, children, flush = false, id }: CardProps) {
  return (
    <section className="card" id={id}>
      <div className="card-head">
        <h2>{title}</h2>
        {extra !== undefined && <div className="small">{extra}</div>}
      </div>
      <div className={flush ? undefined : "card-body"}>{children}</div>
    </section>
  );
}
