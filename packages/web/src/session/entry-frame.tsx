import type { ReactNode } from "react";

import "./entry.css";

/** The page before the desk: one card in the middle. */
export function EntryFrame({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <main className="entry">
      <div className="entry-card card">
        <div className="entry-brand">
          <b>法度</b>
          <span className="muted">依法履职办理平台</span>
        </div>
        <h1>{title}</h1>
        {children}
      </div>
    </main>
  );
}
