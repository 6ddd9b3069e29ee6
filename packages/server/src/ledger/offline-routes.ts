import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";

import Type from "typebox";

import type { Module } from "../http/modules.ts";
import { Problem } from "../http/problem.ts";
import { answers, exact, Id } from "../http/schema.ts";
import { signedIn } from "../http/services.ts";
import { changeWithWorld, readWithWorld } from "../matter/read.ts";
import { inDirectory, inTenant } from "../store/tx.ts";
import { proofFileInTx } from "./proof-file.ts";
import { latestSealsInTx, publishesSeals, sealFileInTx } from "./seal-file.ts";

const NAME = "fadu-verify.mjs";
const JSON_TYPE = "application/json";

const VerifierView = exact(
  { name: Type.String(), bytes: Type.Integer(), sha256: Type.String(), sm3: Type.String() },
  { title: "Verifier" },
);

const attachment = (name: string): string => `attachment; filename*=UTF-8''${encodeURIComponent(name)}`;

/** What leaves the office so that others can check its records: proofs, seals, and the program that checks them. */
export const offlineRoutes: Module = (services) => async (app) => {
  const { now } = services;
  const script = await readFile(new URL(`./generated/${NAME}`, import.meta.url));
  const digestOf = (algorithm: string): string => createHash(algorithm).update(script).digest("hex");
  const verifier = { name: NAME, bytes: script.length, sha256: digestOf("sha256"), sm3: digestOf("sm3") };

  app.get(
    "/api/verifier",
    {
      schema: {
        operationId: "getVerifier",
        summary: "独立核验程序的摘要值",
        tags: ["ledger"],
        security: [],
        response: answers(200, VerifierView),
      },
    },
    () => verifier,
  );

  app.get(
    "/api/verifier/fadu-verify.mjs",
    {
      schema: {
        operationId: "downloadVerifier",
        summary: "独立核验程序：一个文件，不联网，需要 Node.js 18 以上",
        tags: ["ledger"],
        security: [],
        produces: ["text/javascript"],
      },
    },
    (_request, reply) =>
      reply
        .type("text/javascript; charset=utf-8")
        .header("content-disposition", attachment(NAME))
        .header("content-security-policy", "sandbox; default-src 'none'")
        .send(script),
  );

  app.get(
    "/api/matters/:id/proof.json",
    {
      schema: {
        operationId: "downloadProof",
        summary: "事项全过程记录的证明文件，可用独立核验程序核验；无权查看原文的，只含哈希。取得留痕",
        tags: ["matter"],
        produces: [JSON_TYPE],
        params: exact({ id: Id }),
      },
    },
    async (request, reply) => {
      const principal = signedIn(request);
      const { id } = request.params;
      const file = await changeWithWorld(services, principal.tenant, (tx, world) =>
        proofFileInTx(tx, { world, principal, now: now() }, { id, address: request.ip }, services.signer?.()),
      );
      const name = `证明-${(file.number ?? id).replaceAll(/[\\/:*?"<>|\s]/g, "")}.json`;
      return reply
        .type(JSON_TYPE)
        .header("content-disposition", attachment(name))
        .send(`${JSON.stringify(file, null, 1)}\n`);
    },
  );

  app.get(
    "/api/audit/seals.json",
    {
      schema: {
        operationId: "downloadSeals",
        summary: "封存清单文件，供另行保存（审计管理员）",
        tags: ["audit"],
        produces: [JSON_TYPE],
        querystring: exact({ from: Type.Optional(Type.Integer({ minimum: 1, description: "自第几次起" })) }),
      },
    },
    async (request, reply) => {
      const principal = signedIn(request);
      const file = await readWithWorld(services, principal.tenant, (tx, world) =>
        sealFileInTx(tx, world.org, now(), request.query.from),
      );
      return reply
        .type(JSON_TYPE)
        .header("content-disposition", attachment(`封存清单-${now().slice(0, 10)}.json`))
        .send(`${JSON.stringify(file)}\n`);
    },
  );

  app.get(
    "/api/public/seals/:tenant",
    {
      schema: {
        operationId: "getPublicSeals",
        summary: "最近的封存，任何人可以取得（须由机关启用）",
        tags: ["ledger"],
        security: [],
        produces: [JSON_TYPE],
        params: exact({ tenant: Id }),
      },
    },
    async (request, reply) => {
      const { tenant } = request.params;
      const { rows } = await inDirectory(services.pool, (tx) =>
        tx.query<{ org: string; settings: Record<string, unknown> }>(
          "select coalesce(number_word, short_name) as org, settings from tenant where id = $1",
          [tenant],
        ),
      );
      const [office] = rows;
      // Whether there is such an office is not told either.
      if (!office || !publishesSeals(office)) {
        throw new Problem("notFound", { detail: "没有这个地址，或者机关没有公布封存清单" });
      }
      const file = await inTenant(services.pool, tenant, (tx) => latestSealsInTx(tx, office.org, now()));
      return reply.type(JSON_TYPE).send(`${JSON.stringify(file)}\n`);
    },
  );
};
