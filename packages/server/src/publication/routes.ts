import type { Module } from "../http/modules.ts";
import { answers, exact, Id } from "../http/schema.ts";
import { signedIn } from "../http/services.ts";
import { readWithWorld } from "../matter/read.ts";
import { countPublications, listPublications, previewPublication } from "./queries.ts";
import { PublicationCounts, PublicationPage, PublicationPreview, PublicationQuery } from "./schema.ts";

const tags = ["publication"];

/** 公示公开: what is to be made public, was, and must be taken back; and how the public reads it. */
export const publicationRoutes: Module = (services) => async (app) => {
  const { now } = services;

  app.get(
    "/api/publications",
    {
      schema: {
        operationId: "listPublications",
        summary: "公示：待公示、已公示、应撤下、已撤下，只含本人可见事项的",
        tags,
        querystring: PublicationQuery,
        response: answers(200, PublicationPage),
      },
    },
    (request) => {
      const principal = signedIn(request);
      return readWithWorld(services, principal.tenant, (tx, world) =>
        listPublications(tx, { world, principal, now: now() }, request.query),
      );
    },
  );

  app.get(
    "/api/publications/counts",
    {
      schema: {
        operationId: "countPublications",
        summary: "公示各栏的条数",
        tags,
        response: answers(200, PublicationCounts),
      },
    },
    (request) => {
      const principal = signedIn(request);
      return readWithWorld(services, principal.tenant, (tx, world) =>
        countPublications(tx, { world, principal, now: now() }),
      );
    },
  );

  app.get(
    "/api/publications/:id",
    {
      schema: {
        operationId: "previewPublication",
        summary: "公示预览：公众看到的内容、隐去的内容",
        tags,
        params: exact({ id: Id }),
        response: answers(200, PublicationPreview),
      },
    },
    (request) => {
      const principal = signedIn(request);
      return readWithWorld(services, principal.tenant, (tx, world) =>
        previewPublication(tx, { world, principal, now: now() }, request.params.id),
      );
    },
  );
};
