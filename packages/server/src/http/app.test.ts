import { describe, expect, it } from "vitest";

import { createApp } from "./app.ts";
import { offices } from "./test-office.ts";
import { problemOf } from "./errors.ts";
import { PROBLEMS } from "./problem.ts";

const office = offices();

describe("the server", () => {
  it("is closed to who has not signed in, but for what says it is public", async () => {
    const o = await office();
    await o.app.ready();
    const paths = o.app.swagger().paths ?? {};
    const open: string[] = [];
    for (const [path, item] of Object.entries(paths)) {
      for (const method of Object.keys(item as object)) {
        const url = path.replaceAll(/\{\w+\}/g, "0190f3b0-0000-7000-8000-000000000000");
        const { status } = await o.ask(null, method.toUpperCase() as "GET", url, method === "get" ? undefined : {});
        if (status !== 401) open.push(`${method} ${path} ${status}`);
      }
    }
    expect(open.sort()).toEqual([
      // What a street's seals say is public where it says so; the program that checks a record is for everybody.
      "get /api/public/seals/{tenant} 404",
      // Back to the sign-in page: no trip had begun.
      "get /api/sign-in/callback 302",
      "get /api/sign-in/providers 200",
      "get /api/sign-in/providers/{id} 400",
      "get /api/verifier 200",
      "get /api/verifier/fadu-verify.mjs 200",
      "get /healthz 200",
      "get /metrics 200",
      "get /readyz 200",
      // A body is missing; nobody is signed in by that.
      "post /api/session 400",
      "post /api/session/code 400",
    ]);
  });

  it("sends headers that keep pages from being framed, scripted or guessed at", async () => {
    const o = await office();
    const { headers } = await o.ask(null, "GET", "/healthz");
    expect(headers["content-security-policy"]).toContain("script-src 'self';");
    expect(headers).toMatchObject({ "x-content-type-options": "nosniff", "referrer-policy": "same-origin" });
    expect(headers["x-request-id"]).toMatch(/^[0-9a-f-]{36}$/);
    const { headers: api } = await o.ask("wang", "GET", "/api/me");
    expect(api["cache-control"]).toBe("no-store");
  });

  it("says what is wrong with a request as a problem with a stable code", async () => {
    const o = await office();
    const big = { procedure: "permit", values: { purpose: "x".repeat(1_100_000) } };
    for (const [method, url, body, code] of [
      ["GET", "/api/none", undefined, "notFound"],
      ["GET", "/api/matters/none", undefined, "request.invalid"],
      ["POST", "/api/matters", { procedure: 7, more: true }, "request.invalid"],
      ["POST", "/api/matters", big, "request.tooLarge"],
      ["POST", "/api/matters", { procedure: "none", values: {} }, "notFound"],
    ] as const) {
      const answer = await o.ask("wang", method, url, body);
      expect(answer.body, url).toMatchObject({ code, status: answer.status, type: `/problems/${code}` });
    }
  });

  it("never tells a client what broke inside", () => {
    expect(problemOf(new Error("password of the database"))).toEqual({ code: "internal", parts: {} });
    expect(problemOf(Object.assign(new Error("x"), { code: "57P01" })).code).toBe("database.unavailable");
    expect(problemOf(Object.assign(new Error("x"), { code: "40P01" })).code).toBe("busy");
    for (const { title } of Object.values(PROBLEMS)) expect(title).toMatch(/[\u4e00-\u9fff]/);
  });

  it("tells monitoring how fresh its work is, and counts what it did", async () => {
    const o = await office();
    const id = await o.street.apply();
    await o.ask("wang", "POST", `/api/matters/${id}/acts`, { act: "accept" });
    await o.ask("wang", "POST", `/api/matters/${id}/acts`, { act: "accept" });
    const ready = await o.ask(null, "GET", "/readyz");
    expect(ready.body).toMatchObject({ ready: true, lastSeal: null });
    expect((ready.body as { oldestUnsealedEntry: string }).oldestUnsealedEntry).toBe(o.street.now);
    const { text } = await o.ask(null, "GET", "/metrics");
    expect(text).toContain('fadu_acts_total{act="accept"} 1');
    expect(text).toContain('fadu_refusals_total{code="act.notOpen"} 1');
    expect(text).toMatch(
      /fadu_http_request_seconds_bucket\{method="POST",route="\/api\/matters\/:id\/acts",le="10"\} 2/,
    );
    expect(text).not.toContain(id);

    const elsewhere = await o.app.inject({ url: "/metrics", remoteAddress: "10.1.2.3" });
    expect([elsewhere.statusCode, elsewhere.body.includes("fadu_")]).toEqual([404, false]);
  });

  it("answers the desk's own addresses with the desk, and unknown API addresses with a problem", async () => {
    const o = await office();
    const { mkdtempSync, writeFileSync, mkdirSync, rmSync } = await import("node:fs");
    const { tmpdir } = await import("node:os");
    const folder = mkdtempSync(`${tmpdir()}/fadu-web-`);
    mkdirSync(`${folder}/assets`);
    writeFileSync(`${folder}/index.html`, "<!doctype html><title>法度</title>");
    writeFileSync(`${folder}/assets/app-1a2b.js`, "1");
    const app = await createApp(o.services, { webDir: folder });
    const get = (url: string, accept = "text/html") => app.inject({ url, headers: { accept } });
    expect((await get("/matters/123")).body).toContain("法度");
    expect((await get("/")).headers["cache-control"]).toBe("no-cache");
    expect((await get("/assets/app-1a2b.js")).headers["cache-control"]).toContain("immutable");
    expect((await get("/assets/none.js", "*/*")).statusCode).toBe(404);
    expect((await get("/api/none")).json()).toMatchObject({ code: "notFound" });
    expect((await get("/../package.json")).body).toContain("法度");
    await app.close();
    rmSync(folder, { recursive: true });
  });
});
