import Type from "typebox";

import { administers } from "../account/principal.ts";
import type { Module } from "../http/modules.ts";
import { Problem } from "../http/problem.ts";
import { answers, Done, exact, Nullable } from "../http/schema.ts";
import { signedIn } from "../http/services.ts";
import { changeWithWorld, readWithWorld } from "../matter/read.ts";
import { changeInTenant } from "../store/tx.ts";
import { DRAFT_BYTES, dropDraftInTx, saveDraftInTx } from "./commands.ts";
import { findDraft, listDrafts } from "./queries.ts";
import { DraftBody, DraftItem, DraftSaved, DraftView, OneDraft } from "./schema.ts";

const tags = ["draft"];

/** Forms filled in half: each account its own, on any computer it signs in at. */
export const draftRoutes: Module = (services) => async (app) => {
  const { pool, now } = services;

  app.get(
    "/api/drafts",
    {
      schema: {
        operationId: "listDrafts",
        summary: "本人没有提交的表单草稿",
        tags,
        response: answers(200, Type.Array(DraftItem)),
      },
    },
    (request) => {
      const principal = signedIn(request);
      return readWithWorld(services, principal.tenant, (tx, world) => listDrafts(tx, { world, principal, now: now() }));
    },
  );

  app.get(
    "/api/drafts/:about/:act",
    {
      schema: {
        operationId: "findDraft",
        summary: "本人在一张表单上的草稿；没有的为空",
        tags,
        params: OneDraft,
        response: answers(200, exact({ draft: Nullable(DraftView) })),
      },
    },
    (request) => {
      const principal = signedIn(request);
      return readWithWorld(services, principal.tenant, async (tx, world) => ({
        draft: await findDraft(tx, { world, principal, now: now() }, request.params),
      }));
    },
  );

  app.put(
    "/api/drafts/:about/:act",
    {
      bodyLimit: DRAFT_BYTES,
      schema: {
        operationId: "saveDraft",
        summary: "保存草稿，代替先前保存的；只有本人看得到",
        tags,
        params: OneDraft,
        body: DraftBody,
        response: answers(200, DraftSaved),
      },
    },
    (request) => {
      const principal = signedIn(request);
      if (administers(principal)) throw new Problem("forbidden");
      return changeWithWorld(services, principal.tenant, (tx, world) =>
        saveDraftInTx(tx, { world, principal, now: now() }, request.params, request.body),
      );
    },
  );

  app.delete(
    "/api/drafts/:about/:act",
    {
      schema: {
        operationId: "dropDraft",
        summary: "删除本人的草稿",
        tags,
        params: OneDraft,
        response: answers(204, Done),
      },
    },
    async (request, reply) => {
      const { tenant, account } = signedIn(request);
      await changeInTenant(pool, tenant, (tx) => dropDraftInTx(tx, account, request.params));
      return reply.code(204).send(null);
    },
  );
};
