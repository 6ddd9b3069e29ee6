import Type from "typebox";

import { dropDraftInTx } from "../draft/commands.ts";
import type { Principal } from "../account/principal.ts";
import { etagOf, expectedRevision, notModified } from "../http/etag.ts";
import type { Module } from "../http/modules.ts";
import { Problem } from "../http/problem.ts";
import { answers, exact, Id, Text } from "../http/schema.ts";
import { signedIn } from "../http/services.ts";
import { changeWithWorld, readWithWorld } from "./read.ts";
import { checkAct, commandOf, openingAct, performAs } from "./commands.ts";
import { listMatters } from "./list.ts";
import { performEach } from "./perform-each.ts";
import { proofOf } from "./proof.ts";
import { noteReading } from "./read-event.ts";
import {
  ActBody,
  BatchBody,
  BatchResult,
  CheckBody,
  CheckResult,
  IdempotencyHeader,
  IfMatchHeader,
  MatterPage,
  MatterQuery,
  MatterRow,
  OpenBody,
  Receipt,
} from "./schema.ts";
import { changeInTenant } from "../store/tx.ts";
import { similarMatters } from "./similar.ts";
import { timelineOf } from "./timeline.ts";
import { EntryView, MatterView, ProofView } from "./view-schema.ts";
import { seeMatter, viewMatter } from "./view.ts";

const OneMatter = exact({ id: Id });

/** Matters: lists, one on a page, its record; opening one and performing acts through the write door. */
export const matterRoutes: Module = (services) => async (app) => {
  const { door, now, metrics, pool } = services;
  // The act is done whether or not its draft can be deleted: one that stays is deleted by hand or by its age.
  const forget = (principal: Principal, draft: { readonly about: string; readonly act: string }): Promise<void> =>
    changeInTenant(pool, principal.tenant, (tx) => dropDraftInTx(tx, principal.account, draft)).catch(() => undefined);

  app.get(
    "/api/matters",
    {
      schema: {
        operationId: "listMatters",
        summary: "事项列表：按分面筛选，只含本人可见的",
        tags: ["matter"],
        querystring: MatterQuery,
        response: answers(200, MatterPage),
      },
    },
    (request) => {
      const principal = signedIn(request);
      return readWithWorld(services, principal.tenant, (tx, world) =>
        listMatters(tx, { world, principal, now: now() }, request.query),
      );
    },
  );

  app.get(
    "/api/similar",
    {
      schema: {
        operationId: "listSimilar",
        summary: "登记时提示可能重复的未办结事项",
        tags: ["matter"],
        querystring: exact({
          procedure: Type.Optional(Text),
          category: Type.Optional(Text),
          community: Type.Optional(Id),
          place: Type.Optional(Text),
          party: Type.Optional(Text),
        }),
        response: answers(200, Type.Array(MatterRow)),
      },
    },
    (request) => {
      const principal = signedIn(request);
      return readWithWorld(services, principal.tenant, (tx, world) =>
        similarMatters(tx, { world, principal, now: now() }, request.query),
      );
    },
  );

  app.get(
    "/api/matters/:id",
    {
      schema: {
        operationId: "getMatter",
        summary: "事项：内容、期限、可办动作及不能办的原因",
        tags: ["matter"],
        params: OneMatter,
        response: answers(200, MatterView),
      },
    },
    async (request, reply) => {
      const principal = signedIn(request);
      const at = now();
      // Showing a person's data is itself recorded, in the transaction that reads it.
      const view = await changeWithWorld(services, principal.tenant, async (tx, world) => {
        const viewer = { world, principal, now: at };
        const seen = await seeMatter(tx, viewer, request.params.id);
        await noteReading(tx, viewer, seen, request.ip);
        return viewMatter(tx, viewer, seen);
      });
      // What can be done changes with the day and the viewer's roles too.
      const etag = `"${view.revision}.${etagOf(view)}"`;
      reply.header("etag", etag);
      return request.headers["if-none-match"] === etag ? notModified(reply) : view;
    },
  );

  app.get(
    "/api/matters/:id/entries",
    {
      schema: {
        operationId: "listEntries",
        summary: "全过程记录",
        tags: ["matter"],
        params: OneMatter,
        response: answers(200, Type.Array(EntryView)),
      },
    },
    (request) => {
      const principal = signedIn(request);
      return readWithWorld(services, principal.tenant, async (tx, world) =>
        timelineOf(tx, await seeMatter(tx, { world, principal, now: now() }, request.params.id)),
      );
    },
  );

  app.get(
    "/api/matters/:id/entries/:revision/proof",
    {
      schema: {
        operationId: "getProof",
        summary: "一条记录的封存证明",
        tags: ["matter"],
        params: exact({ id: Id, revision: Type.Integer({ minimum: 1 }) }),
        response: answers(200, ProofView),
      },
    },
    (request) => {
      const principal = signedIn(request);
      const { id, revision } = request.params;
      return readWithWorld(services, principal.tenant, async (tx, world) => {
        const { showing } = await seeMatter(tx, { world, principal, now: now() }, id);
        // The entry's own bytes cannot be masked and still prove anything.
        if (!showing.open) throw new Problem("forbidden", { detail: "只有参与办理的人员可以取得记录原文" });
        return proofOf(tx, id, revision);
      });
    },
  );

  app.post(
    "/api/matters",
    {
      schema: {
        operationId: "openMatter",
        summary: "登记事项",
        tags: ["matter"],
        headers: IdempotencyHeader,
        body: OpenBody,
        response: answers(201, Receipt),
      },
    },
    async (request, reply) => {
      const principal = signedIn(request);
      const { procedure, act, values, words, draft } = request.body;
      const world = await door.worlds.get(principal.tenant);
      const definition = world.definitions.get(world.active.get(procedure) ?? "");
      const opening = act ?? (definition ? openingAct(definition) : undefined);
      if (opening === undefined) throw new Problem("notFound", { detail: "没有启用这个程序" });
      const command = commandOf({ act: opening, values, words }, request.headers["idempotency-key"]);
      const receipt = await performAs(door, principal, { procedure, command });
      metrics.count("fadu_acts_total", "Acts that took effect", { procedure, act: opening });
      if (draft === true) await forget(principal, { about: procedure, act: opening });
      return reply.code(201).header("location", `/api/matters/${receipt.id}`).send(receipt);
    },
  );

  app.post(
    "/api/matters/:id/acts",
    {
      schema: {
        operationId: "performAct",
        summary: "办理",
        tags: ["matter"],
        params: OneMatter,
        headers: IfMatchHeader,
        body: ActBody,
        response: answers(200, Receipt),
      },
    },
    async (request) => {
      const { "if-match": ifMatch, "idempotency-key": key } = request.headers;
      const expected = expectedRevision(ifMatch);
      const command = commandOf({ expectedRevision: expected, ...request.body }, key);
      try {
        const principal = signedIn(request);
        const { for: delegator } = request.body;
        const receipt = await performAs(door, principal, { matter: request.params.id, command }, delegator);
        metrics.count("fadu_acts_total", "Acts that took effect", { act: command.act });
        if (request.body.draft === true) await forget(principal, { about: request.params.id, act: command.act });
        return receipt;
      } catch (error) {
        if (!(error instanceof Problem)) throw error;
        metrics.count("fadu_refusals_total", "Acts refused, by reason", { code: error.code });
        // Asked for by a header, a conflict of revisions is a failed precondition (RFC 9110 13.1.1).
        if (error.code === "revision.conflict" && expected !== undefined)
          throw new Problem("revision.stale", error.parts);
        throw error;
      }
    },
  );

  app.post(
    "/api/matters/acts",
    {
      schema: {
        operationId: "performBatch",
        summary: "批量办理：逐件办理，逐件答复",
        tags: ["matter"],
        body: BatchBody,
        response: answers(200, BatchResult),
      },
    },
    async (request) => {
      return { outcomes: await performEach(services, signedIn(request), request.body) };
    },
  );

  app.post(
    "/api/acts/check",
    {
      schema: {
        operationId: "checkAct",
        summary: "试办：只判断，不办理；供表单就地提示",
        tags: ["matter"],
        body: CheckBody,
        response: answers(200, CheckResult),
      },
    },
    (request) => {
      const principal = signedIn(request);
      return readWithWorld(services, principal.tenant, (tx, world) =>
        checkAct(tx, world, principal, request.body, now()),
      );
    },
  );
};
