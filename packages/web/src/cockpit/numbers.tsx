import type { Cockpit } from "../api/generated.ts";
import { BigCount } from "./number.tsx";
import type { Open } from "./number.tsx";

export type NumberKey = keyof Cockpit["numbers"];

/** The numbers in their groups, on the page and on the wall. */
export const GROUPS: readonly {
  readonly title: string;
  readonly numbers: readonly { readonly key: NumberKey; readonly title: string; readonly late?: true }[];
}[] = [
  {
    title: "今日",
    numbers: [
      { key: "openedToday", title: "今日登记" },
      { key: "closedToday", title: "今日办结" },
      { key: "dueToday", title: "今日到期" },
    ],
  },
  {
    title: "本周",
    numbers: [
      { key: "openedWeek", title: "本周登记" },
      { key: "closedWeek", title: "本周办结" },
      { key: "dueWeek", title: "本周到期" },
    ],
  },
  {
    title: "现在",
    numbers: [
      { key: "open", title: "在办" },
      { key: "overdue", title: "超期", late: true },
    ],
  },
];

/** Today, this week, and how it stands. */
export function Numbers({ cockpit, onOpen }: { readonly cockpit: Cockpit; readonly onOpen: Open }) {
  const { today, week, numbers } = cockpit;
  const when: Readonly<Record<string, string>> = { 今日: today, 本周: `${week.from.slice(5)} 至 ${week.to.slice(5)}` };
  return (
    <div className="cockpit-numbers">
      {GROUPS.map((group) => (
        <section key={group.title} className="card" aria-label={group.title}>
          <div className="card-head">
            <h2>{group.title}</h2>
            {when[group.title] !== undefined && <span className="small">{when[group.title]}</span>}
          </div>
          <div className="big-counts">
            {group.numbers.map(({ key, title, late }) => (
              <BigCount key={key} title={title} number={numbers[key]} onOpen={onOpen} late={late === true} />
            ))}
          </div>
        </section>
      ))}
    </div>
  );
}
