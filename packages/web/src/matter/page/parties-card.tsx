import { Button } from "antd";

import type { MatterView } from "../../api/generated.ts";
import { Card } from "../../app/page.tsx";

type PartyView = MatterView["parties"][number];

const KINDS = { citizen: "公民", organisation: "法人或者其他组织", business: "个体工商户" } as const;

/** How a party is named in the address: its field, and the row of a table. */
export const partyKey = ({ field, position }: Pick<PartyView, "field" | "position">): string => `${field}:${position}`;

interface PartiesCardProps {
  readonly view: MatterView;
  readonly onDealings: (party: string) => void;
}

/** Who is concerned; a step away what else the office has with them. */
export function PartiesCard({ view, onDealings }: PartiesCardProps) {
  if (view.parties.length === 0) return null;
  return (
    <Card title="当事人" flush>
      {view.parties.map((one) => (
        <div key={partyKey(one)} className="why party">
          <div>
            <b>{one.party.name}</b> <span className="small">{one.title}</span>
            <div className="small">
              {[KINDS[one.party.kind], one.party.idNumber, one.party.phone, isHidden(one) && "已脱敏"]
                .filter(Boolean)
                .join(" · ")}
            </div>
          </div>
          {mayAsk(one) && (
            <Button
              size="small"
              className="no-print"
              aria-label={`${one.party.name}的往来事项`}
              onClick={() => onDealings(partyKey(one))}
            >
              往来
            </Button>
          )}
        </div>
      ))}
    </Card>
  );
}

/** Whether anything of it is hidden: of an organisation there may be nothing. */
const isHidden = ({ masked, party }: PartyView): boolean =>
  masked && [party.name, party.idNumber, party.phone].some((text) => text?.includes("*"));

/** A citizen's other matters are for those who see his name; the server says the same. */
const mayAsk = ({ masked, party }: PartyView): boolean => !masked || party.kind !== "citizen";
