import { useEffect, useRef } from "react";
import type { ReactNode } from "react";

import "./page-tabs.css";

interface PageTabsProps {
  readonly label: string;
  /** Which of them is open, so that it can be brought into sight where not all fit. */
  readonly at: number;
  /** Links, the one that is open with `aria-current`. */
  readonly children: ReactNode;
}

/** The parts of a page, side by side; where there is no room for all they scroll within themselves. */
export function PageTabs({ label, at, children }: PageTabsProps) {
  const bar = useRef<HTMLElement>(null);
  useEffect(() => {
    const tab = bar.current?.children[at];
    if (bar.current && tab instanceof HTMLElement)
      bar.current.scrollLeft = tab.offsetLeft - bar.current.clientWidth / 3;
  }, [at]);
  return (
    <nav ref={bar} className="page-tabs no-print" aria-label={label}>
      {children}
    </nav>
  );
}
