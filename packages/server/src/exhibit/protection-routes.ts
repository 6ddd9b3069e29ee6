import Type from "typebox";

import type { Module } from "../http/modules.ts";
import { answers, exact, Id, InstantText, Named, Nullable, oneOf } from "../http/schema.ts";
import { signedIn } from "../http/services.ts";
import { inTenant } from "../store/tx.ts";
import type { Tx } from "../store/tx.ts";
import type { Scanner } from "./scanner.ts";

const ProtectionView = exact(
  {
    scanner: exact({
      state: oneOf(["off", "good", "down"], "off 未启用，good 正常，down 不可用"),
      version: Nullable(Type.String({ description: "程序和病毒库版本" })),
    }),
    clock: exact({
      state: oneOf(["good", "off", "unknown"], "good 与数据库一致，off 有偏差或者曾回拨，unknown 尚未比对"),
      aheadMs: Nullable(Type.Integer({ description: "本机比数据库快的毫秒数" })),
      jumpedBackMs: Nullable(Type.Integer({ description: "最近一次回拨的毫秒数" })),
      checkedAt: Nullable(InstantText),
    }),
  },
  { title: "Protection" },
);

const InfectedView = Type.Array(
  exact(
    {
      id: Id,
      at: InstantText,
      account: Named,
      virus: Type.String(),
      digest: Type.String(),
      size: Type.Integer(),
      address: Nullable(Type.String()),
    },
    { title: "InfectedUpload" },
  ),
);

const SHOWN = 100;

/** How uploads are looked at and whether the clock is right, for the administrators; what was refused, for the one of security. */
export const protectionRoutes: Module = (services) => async (app) => {
  const { pool, scanner, clock } = services;

  app.get(
    "/api/security/protection",
    {
      schema: {
        operationId: "getProtection",
        summary: "附件查毒和服务器时钟的状况（三员）",
        tags: ["security"],
        response: answers(200, ProtectionView),
      },
    },
    async () => {
      return { scanner: await scannerState(scanner), clock: clock.state };
    },
  );

  app.get(
    "/api/security/infected",
    {
      schema: {
        operationId: "listInfected",
        summary: "查出病毒而拒收的附件（安全管理员）；不含文件名和内容",
        tags: ["security"],
        response: answers(200, InfectedView),
      },
    },
    (request) => {
      const principal = signedIn(request);
      return inTenant(pool, principal.tenant, listInfected);
    },
  );
};

async function scannerState(scanner: Scanner | undefined) {
  if (!scanner) return { state: "off" as const, version: null };
  return scanner.version().then(
    (version) => ({ state: "good" as const, version }),
    () => ({ state: "down" as const, version: null }),
  );
}

interface InfectedRow {
  id: string;
  at: string;
  account: { id: string; name: string };
  virus: string;
  digest: string;
  size: number;
  address: string | null;
}

async function listInfected(tx: Tx): Promise<InfectedRow[]> {
  const { rows } = await tx.query<InfectedRow>(
    `select i.id, i.at, jsonb_build_object('id', i.account_id, 'name', coalesce(a.name, '')) as account,
            i.virus, i.digest, i.size, i.ip as address
       from infected_upload i left join account a on a.tenant_id = i.tenant_id and a.id = i.account_id
      where i.tenant_id = $1 order by i.at desc, i.id desc limit ${SHOWN}`,
    [tx.tenant],
  );
  return rows;
}
