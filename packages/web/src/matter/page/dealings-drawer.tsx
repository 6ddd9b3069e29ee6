import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { Drawer } from "antd";

import type { DealingsView, MatterRow, MatterView } from "../../api/generated.ts";
import { Empty, Failed, Loading } from "../../app/states.tsx";
import { DueLine } from "../../time/due-line.tsx";
import { Marks } from "../marks.tsx";
import { dealingsQuery } from "../queries.ts";
import { partyKey } from "./parties-card.tsx";

interface DealingsDrawerProps {
  readonly view: MatterView;
  /** Key of the party asked for; none: closed. */
  readonly asked: string | undefined;
  readonly onClose: () => void;
}

/** 往来事项: what else the office has had with the same party. */
export function DealingsDrawer({ view, asked, onClose }: DealingsDrawerProps) {
  const party = view.parties.find((one) => partyKey(one) === asked);
  return (
    <Drawer
      open={party !== undefined}
      onClose={onClose}
      title={party && `往来事项：${party.party.name}`}
      size={Math.min(680, window.innerWidth)}
      destroyOnHidden
    >
      {party && <Dealings matter={view.id} field={party.field} position={party.position} />}
    </Drawer>
  );
}

const KNOWN_BY = {
  idNumber: "按证件号码认定同一当事人，没有证件号码的按姓名（名称）和电话",
  phone: "按姓名（名称）和联系电话认定同一当事人",
  name: "按登记名称认定同一当事人",
} as const;

interface DealingsProps {
  readonly matter: string;
  readonly field: string;
  readonly position: number;
}

function Dealings(asked: DealingsProps) {
  const dealings = useQuery(dealingsQuery(asked.matter, asked.field, asked.position));
  if (dealings.isError) return <Failed error={dealings.error} retry={() => void dealings.refetch()} />;
  if (!dealings.data) return <Loading lines={6} />;
  const { by, total } = dealings.data;
  if (by === null) {
    return (
      <Empty title="无从认定同一当事人">
        本事项只登记了姓名，同名的人很多。更正当事人、补充证件号码或者联系电话后可以查看。
      </Empty>
    );
  }
  if (total === 0) {
    return <Empty title="没有其他往来事项">{KNOWN_BY[by]}。您无权查看的事项不在此列。</Empty>;
  }
  return <Found dealings={dealings.data} knownBy={KNOWN_BY[by]} />;
}

function Found({ dealings, knownBy }: { readonly dealings: DealingsView; readonly knownBy: string }) {
  const { total, open, more, counts, items } = dealings;
  return (
    <>
      <p>
        共 <b>{total}</b> 件{more && "以上"}，未办结 <b>{open}</b> 件。
      </p>
      <ul className="dealings-counts">
        {counts.map((count) => (
          <li key={count.procedure.id} className="chip">
            {count.procedure.title} {count.total}
            {count.open > 0 && `（在办 ${count.open}）`}
          </li>
        ))}
      </ul>
      <table className="table">
        <thead>
          <tr>
            <th scope="col">事项</th>
            <th scope="col">环节、结果</th>
            <th scope="col">登记</th>
          </tr>
        </thead>
        <tbody>
          {items.map((row) => (
            <Row key={row.id} row={row} />
          ))}
        </tbody>
      </table>
      <p className="small dealings-note">
        {items.length < total && `只列出前 ${items.length} 件。`}
        {knownBy}；您无权查看的事项不在此列。本次查看已留痕。
      </p>
    </>
  );
}

const Row = ({ row }: { readonly row: MatterRow }) => (
  <tr>
    <td>
      <Link to="/matters/$id" params={{ id: row.id }}>
        {row.title}
      </Link>
      <Marks matter={row} />
      <div className="small">{[row.procedure.title, row.number].filter(Boolean).join(" · ")}</div>
    </td>
    <td>
      {row.outcome?.title ?? row.state.title}
      {row.closedOn === null && (
        <div>
          <DueLine due={row.due} />
        </div>
      )}
    </td>
    <td className="nowrap">
      {row.openedOn}
      {row.closedOn !== null && <div className="small">办结 {row.closedOn}</div>}
    </td>
  </tr>
);
