import { useEffect, useRef } from "react";

import type { MatterView, Offer } from "../../api/generated.ts";
import { isTyping } from "../../app/is-typing.ts";
import type { Panel } from "./use-panel.ts";

/** What a key does on the page of a matter. */
export interface Shortcut {
  readonly key: string;
  readonly says: string;
  readonly run: () => void;
}

const SECTIONS = [
  ["f", "facts", "到“事实”"],
  ["e", "exhibits", "到“证据材料”"],
  ["i", "instruments", "到“文书”"],
  ["r", "related", "到“相关事项”"],
  ["t", "timeline", "到“全过程记录”"],
] as const;

/** Digits do the acts in the order in which they stand on the page, letters lead to those of its parts that there are. */
export function matterShortcuts(
  acts: readonly Offer[],
  view: Pick<MatterView, "exhibits" | "instruments" | "drafts" | "links">,
  { onAct, panel }: { readonly onAct: (act: string) => void; readonly panel: Panel },
): Shortcut[] {
  const there = {
    facts: true,
    exhibits: view.exhibits.length > 0,
    instruments: view.instruments.length + view.drafts.length > 0,
    related: view.links.length > 0,
    timeline: true,
  } as const satisfies Record<(typeof SECTIONS)[number][1], boolean>;
  return [
    ...acts.slice(0, 9).map((act, index) => ({ key: String(index + 1), says: act.title, run: () => onAct(act.act) })),
    ...SECTIONS.flatMap(([key, section, says]) => (there[section] ? [{ key, says, run: () => goTo(section) }] : [])),
    { key: "c", says: "期限怎样算出", run: () => panel.show("clock", "all") },
    { key: "l", says: "流程图", run: () => panel.show("panel", "chart") },
    { key: "p", says: "打印本页", run: () => window.print() },
    { key: "?", says: "快捷键一览", run: () => panel.show("panel", "keys") },
  ];
}

/** Scrolls to a part of the page and gives it the keyboard, so that Tab goes on from there. */
function goTo(section: string): void {
  const part = document.getElementById(section);
  if (!part) return;
  part.tabIndex = -1;
  part.focus({ preventScroll: true });
  part.scrollIntoView({ block: "start" });
}

/** Listens for the keys while nothing is being typed and nothing lies open over the page. */
export function useMatterKeys(shortcuts: readonly Shortcut[], active: boolean): void {
  const latest = useRef(shortcuts);
  useEffect(() => {
    latest.current = shortcuts;
  });
  useEffect(() => {
    if (!active) return undefined;
    const press = (event: KeyboardEvent): void => {
      if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target) || isElsewhere(event.target)) return;
      const shortcut = latest.current.find((one) => one.key === event.key);
      if (!shortcut) return;
      event.preventDefault();
      shortcut.run();
    };
    document.addEventListener("keydown", press);
    return () => document.removeEventListener("keydown", press);
  }, [active]);
}

/** In a menu or a dialogue the keys are its own. */
const isElsewhere = (target: EventTarget | null): boolean =>
  target instanceof Element &&
  target.closest('[role="menu"],[role="listbox"],[role="dialog"],[role="combobox"]') !== null;
