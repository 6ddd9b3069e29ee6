import type { MatterView } from "../../api/generated.ts";
import { Card } from "../../app/page.tsx";
import { moment } from "../../time/format.ts";

const TITLES = { circulate: "传阅", consult: "会商" } as const;

/** Rounds of reading and advising: who has answered, and what. */
export function RoundsCard({ view }: { readonly view: MatterView }) {
  if (view.rounds.length === 0) return null;
  return (
    <Card title="传阅会商" flush>
      <ul className="steps">
        {view.rounds.map((round) => (
          <li key={round.id}>
            <b>{TITLES[round.kind]}</b> <span className="muted">{round.words}</span>
            <span className="small">
              {"　"}
              {round.by.name} {moment(round.at)}
            </span>
            {round.readers.map((reader) => (
              <div key={reader.account.id} className="muted">
                {reader.account.name}
                {reader.at === null ? (
                  <span className="chip">未阅</span>
                ) : (
                  <span className="small">
                    {"　"}
                    {moment(reader.at)}
                  </span>
                )}
                {reader.words !== null && `　${reader.words}`}
              </div>
            ))}
          </li>
        ))}
      </ul>
    </Card>
  );
}
