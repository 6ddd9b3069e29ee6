import type { Cockpit } from "../api/generated.ts";
import { Card } from "../app/page.tsx";
import { OpenCount } from "./number.tsx";
import type { Open } from "./number.tsx";

/** From here on times are read more easily than per cent. */
const MANY_TIMES = 3;

/** How far a week lies above the average of the four before it. */
export function riseWords({ now, average }: Cockpit["rising"][number]): string {
  if (average === 0) return "此前四周没有";
  const times = now.count / average;
  return times >= MANY_TIMES ? `约 ${Math.round(times)} 倍` : `高出 ${Math.round((times - 1) * 100)}%`;
}

export const averageWords = (average: number): string => average.toFixed(1).replace(/\.0$/, "");

/** What stands out from the four weeks before; what chance brings about does not. */
export function RisingCard({ cockpit, onOpen }: { readonly cockpit: Cockpit; readonly onOpen: Open }) {
  const { rising } = cockpit;
  return (
    <Card title="明显上升" extra={<span className="small">近7日，比此前四周的周平均</span>} flush>
      {rising.length === 0 ? (
        <p className="card-body muted">近7日没有哪一类、哪个社区的事项明显上升。</p>
      ) : (
        <ul className="steps">
          {rising.map((one) => (
            <li key={`${one.of} ${one.title}`} className="rising-line">
              <span>
                {one.title} <span className="small">{one.of}</span>
              </span>
              <span className="rising-figures">
                <b>
                  <OpenCount title={`${one.title}近7日`} number={one.now} onOpen={onOpen} />
                </b>
                <span className="small">
                  周均{" "}
                  {one.before.count === 0 ? (
                    "0"
                  ) : (
                    <button
                      type="button"
                      className="plain"
                      aria-label={`${one.title}此前四周周均 ${averageWords(one.average)} 件，打开列表`}
                      onClick={() => onOpen(`${one.title}此前四周`, one.before)}
                    >
                      {averageWords(one.average)}
                    </button>
                  )}
                </span>
                <span className="chip chip-warn">{riseWords(one)}</span>
              </span>
            </li>
          ))}
        </ul>
      )}
      <p className="cockpit-note small">
        一周至少5件，并且数量没有变化时偶然达到的可能不到1%的，才列为上升；小数的波动不提示。
      </p>
    </Card>
  );
}
