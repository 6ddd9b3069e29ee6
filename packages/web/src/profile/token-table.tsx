import { useQuery } from "@tanstack/react-query";
import { Button } from "antd";

import type { Token } from "../api/generated.ts";
import { moment, shortMoment } from "../time/format.ts";
import { scopesQuery } from "./queries.ts";

interface TokenTableProps {
  readonly tokens: readonly Token[];
  readonly onDrop: (token: Token) => void;
}

/** Tokens with what they open, from where, until when, and whether they are in use. */
export function TokenTable({ tokens, onDrop }: TokenTableProps) {
  const titles = new Map(useQuery(scopesQuery).data?.map(({ scope, title }) => [scope, title]));
  return (
    <table className="table">
      <thead>
        <tr>
          <th scope="col">用途</th>
          <th scope="col">范围</th>
          <th scope="col">有效至</th>
          <th scope="col" className="fold">
            最近使用
          </th>
          <th scope="col">
            <span className="visually-hidden">操作</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {tokens.map((one) => (
          <tr key={one.id}>
            <td>{one.name === "" ? `${moment(one.createdAt)} 创建` : one.name}</td>
            <td>
              {one.scopes === null
                ? "账号的全部权限"
                : one.scopes.map((scope) => titles.get(scope) ?? scope).join("、")}
              {one.addresses !== null && <div className="small">限 {one.addresses.join("、")}</div>}
            </td>
            <td className="nowrap">{moment(one.expiresAt)}</td>
            <td className="nowrap fold">{one.lastUsedAt === null ? "没有用过" : shortMoment(one.lastUsedAt)}</td>
            <td className="num">
              <Button
                size="small"
                danger
                aria-label={`作废令牌${one.name === "" ? moment(one.createdAt) : one.name}`}
                onClick={() => onDrop(one)}
              >
                作废
              </Button>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
