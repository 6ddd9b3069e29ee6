import Type from "typebox";

import { administers } from "../account/principal.ts";
import type { Module } from "../http/modules.ts";
import { Problem } from "../http/problem.ts";
import { answers, exact, Id, InstantText, Named, Nullable } from "../http/schema.ts";
import { signedIn } from "../http/services.ts";
import { entriesInTx } from "../instrument/load.ts";
import { actTitle } from "../matter/act-title.ts";
import type { Viewer } from "../matter/filter.ts";
import { readWithWorld } from "../matter/read.ts";
import { exhibitsOfRecord } from "../matter/recorded-exhibits.ts";
import { seeMatter } from "../matter/view.ts";
import { isOpenKind } from "../matter/works-on.ts";
import type { Tx } from "../store/tx.ts";
import { CUSTODY, custodyOf, openingsInTx } from "./custody.ts";

const CustodyView = Type.Array(
  exact(
    {
      at: InstantText,
      what: Type.String(),
      title: Type.String(),
      by: Named,
      revision: Nullable(Type.Integer({ description: "全过程记录中的序号" })),
      act: Nullable(Type.String({ description: "办理动作" })),
    },
    { title: "CustodyStep" },
  ),
);

/** 证据保管链: who had an exhibit, from its receipt on. For those who may open it; asking is no opening. */
export const custodyRoutes: Module = (services) => async (app) => {
  const { now } = services;

  app.get(
    "/api/matters/:id/exhibits/:exhibit/custody",
    {
      schema: {
        operationId: "getCustody",
        summary: "证据保管链：收到、入案、更换、查阅、下载、打印、导出",
        tags: ["exhibit"],
        params: exact({ id: Id, exhibit: Id }),
        response: answers(200, CustodyView),
      },
    },
    (request) => {
      const principal = signedIn(request);
      const { id, exhibit } = request.params;
      return readWithWorld(services, principal.tenant, (tx, world) =>
        custodyInTx(tx, { world, principal, now: now() }, id, exhibit),
      );
    },
  );
};

/** @throws Problem `notFound` when the matter's record does not name the exhibit, or the viewer may not open it */
async function custodyInTx(tx: Tx, viewer: Viewer, matter: string, id: string) {
  if (administers(viewer.principal)) throw new Problem("notFound");
  const { showing } = await seeMatter(tx, viewer, matter);
  const { definition, open, world } = showing;
  if (!open && !isOpenKind(definition)) throw new Problem("notFound");
  const entries = await entriesInTx(tx, matter);
  if (!exhibitsOfRecord(definition, entries).has(id)) throw new Problem("notFound");
  const { rows } = await tx.query<{ id: string; uploadedBy: string; uploadedAt: string }>(
    `select id, uploaded_by as "uploadedBy", uploaded_at as "uploadedAt" from exhibit where tenant_id = $1 and id = $2`,
    [tx.tenant, id],
  );
  const [exhibit] = rows;
  if (!exhibit) throw new Problem("notFound");
  return custodyOf(definition, entries, exhibit, await openingsInTx(tx, matter)).map(
    ({ at, what, by, revision, act }) => ({
      at,
      what,
      title: CUSTODY[what],
      by: { id: by, name: world.accounts.get(by)?.name ?? "" },
      revision: revision ?? null,
      act: act === undefined ? null : actTitle(definition, act),
    }),
  );
}
