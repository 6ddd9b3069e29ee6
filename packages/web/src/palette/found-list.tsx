import { useEffect, useRef } from "react";

import { sayError } from "../app/states.tsx";
import type { Group, Hit } from "./use-found.ts";

interface FoundListProps {
  readonly id: string;
  readonly found: { readonly groups: readonly Group[]; readonly searching: boolean; readonly error: Error | null };
  /** The hit the arrows stand on, −1 for none. */
  readonly at: number;
  readonly onGo: (hit: Hit) => void;
}

/** What was found, below the box. The keyboard stays in the box. */
export function FoundList({ id, found, at, onGo }: FoundListProps) {
  const list = useRef<HTMLDivElement>(null);
  const { groups, searching, error } = found;
  useEffect(() => {
    document.getElementById(`${id}-${at}`)?.scrollIntoView({ block: "nearest" });
  }, [id, at]);
  useEffect(() => {
    const { current } = list;
    // A click, also on the scroll bar, must not take the keyboard from the box.
    const keep = (event: Event): void => event.preventDefault();
    current?.addEventListener("mousedown", keep);
    return () => current?.removeEventListener("mousedown", keep);
  }, []);
  const starts = groups.map((_, index) => groups.slice(0, index).reduce((sum, { hits }) => sum + hits.length, 0));
  return (
    <div className="palette" ref={list}>
      <div role="listbox" id={id} aria-label="搜索结果">
        {groups.map((group, place) => (
          <div key={group.title} role="group" aria-label={group.title}>
            <div className="palette-head" aria-hidden>
              {group.title}
            </div>
            {group.hits.map((hit, index) => {
              const position = (starts[place] ?? 0) + index;
              return (
                <button
                  key={hit.key}
                  type="button"
                  id={`${id}-${position}`}
                  role="option"
                  tabIndex={-1}
                  aria-selected={position === at}
                  className="palette-hit"
                  onClick={() => onGo(hit)}
                >
                  <span>{hit.title}</span>
                  {hit.detail !== "" && <span className="small">{hit.detail}</span>}
                </button>
              );
            })}
          </div>
        ))}
      </div>
      <div className="palette-foot small" role="status">
        {error ? sayError(error).title : searching ? "正在查找…" : groups.length === 0 ? "没有找到" : HELP}
      </div>
    </div>
  );
}

const HELP = "↑ ↓ 选择，回车打开，Esc 关闭。可以输入拼音或者首字母。";
