import type { Definition } from "@fadu/engine/definition/definition.ts";

import { Card } from "../app/page.tsx";
import { lengthWords } from "../chart/definition-words.ts";
import { Bases } from "./bases.tsx";
import { CLOCK_KINDS, extensionText, triggersText } from "./words.ts";

/** Every limit: how long, from what to what, what stops it for a while, how it may be extended, under which article. */
export function ClocksCard({ definition }: { readonly definition: Definition }) {
  const clocks = Object.entries(definition.clocks);
  if (clocks.length === 0) return null;
  return (
    <Card title={`期限 ${clocks.length} 项`} flush>
      <table className="table">
        <thead>
          <tr>
            <th scope="col">期限</th>
            <th scope="col">长度</th>
            <th scope="col">起止</th>
            <th scope="col">依据</th>
          </tr>
        </thead>
        <tbody>
          {clocks.map(([id, clock]) => (
            <tr key={id}>
              <td>
                {clock.title}
                <div className="small">{CLOCK_KINDS[clock.kind]}</div>
              </td>
              <td>
                {lengthWords(clock.length, definition)}
                <div className="small">{extensionText(clock, definition)}</div>
              </td>
              <td>
                自{triggersText(clock.starts, definition)}起
                {clock.stops.length > 0 && `，至${triggersText(clock.stops, definition)}`}
                {clock.suspends !== undefined && clock.suspends.length > 0 && (
                  <div className="small">不计入：{triggersText(clock.suspends, definition)}期间</div>
                )}
              </td>
              <td>
                <Bases basis={[...clock.basis, ...(clock.extension?.basis ?? [])]} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Card>
  );
}
