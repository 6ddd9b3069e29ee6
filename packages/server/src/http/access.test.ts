import { ROLES } from "@fadu/catalog/roles/roles.ts";
import Fastify from "fastify";
import { describe, expect, it } from "vitest";

import { newId } from "../store/ids.ts";
import { ACCESS } from "./access-table.ts";
import { guardRoutes } from "./access.ts";
import type { Access } from "./access.ts";
import { offices } from "./test-office.ts";

const office = offices();
type Method = "GET" | "POST" | "PUT" | "PATCH" | "DELETE";

interface Line extends Access {
  readonly key: string;
  readonly method: Method;
  readonly url: string;
}

const TABLE: readonly Line[] = Object.entries(ACCESS).map(([key, access]) => {
  const [method = "", url = ""] = key.split(" ");
  return { ...access, key, method: method as Method, url };
});
const API = TABLE.filter(({ url }) => url.startsWith("/api/"));

/** An address with something in every place: ids of nothing, unless given. */
const filled = (url: string, id = newId()): string =>
  url
    .replace(":table", "credit-penalty")
    .replace(":year", "2024")
    .replace(":format", "pdf")
    .replaceAll(/:(?:position|revision)/g, "1")
    .replaceAll(/:(?:id|session|matter|exhibit|tenant)\b/g, id)
    .replaceAll(/:\w+/g, "permit");

const bodyOf = (method: Method): object | undefined => (method === "GET" || method === "DELETE" ? undefined : {});

describe("the access table", () => {
  it("is complete: a route without a line does not start the server, nor a line without a route", async () => {
    const unlisted = Fastify();
    guardRoutes(unlisted, { desk: false });
    expect(() => unlisted.get("/api/everything", () => "all")).toThrow(/not in http\/access-table/);
    const empty = Fastify();
    guardRoutes(empty, { desk: false });
    await expect(Promise.resolve(empty.ready())).rejects.toThrow(/names no route: .*GET \/api\/matters/);
    const o = await office();
    await o.app.ready();
    const told = Object.entries(o.app.swagger().paths ?? {}).flatMap(([path, item]) =>
      Object.keys(item as object).map((method) => `${method.toUpperCase()} ${path.replaceAll(/\{(\w+)\}/g, ":$1")}`),
    );
    expect(TABLE.map(({ key }) => key).filter((key) => !told.includes(key))).toEqual([
      "GET /api/openapi.json",
      "GET /*",
    ]);
  });

  it("names roles that there are", () => {
    const named = new Set(TABLE.flatMap(({ who }) => (typeof who === "string" ? [] : who)));
    expect([...named].filter((role) => !(role in ROLES))).toEqual([]);
  });
});

describe("at the door", () => {
  it("who is not signed in, or no longer, comes to nothing but what is public", async () => {
    const o = await office();
    for (const { key, method, url, who } of API) {
      if (who === "public") continue;
      const unsigned = await o.ask(null, method, filled(url), bodyOf(method));
      expect([key, unsigned.status, (unsigned.body as { code: string }).code]).toEqual([key, 401, "session.missing"]);
      const forged = await o.ask(null, method, filled(url), bodyOf(method), { authorization: "Bearer fadu_forged" });
      expect([key, forged.status]).toEqual([key, 401]);
    }
  });

  it("a route of certain roles is closed to each of the others, whatever is asked, and open to these", async () => {
    const o = await office();
    const people = new Map<string, string>();
    for (const role of Object.keys(ROLES)) people.set(role, await o.hire(`as-${role}`, [role]));
    const administrators = ["sys-admin", "sec-admin", "audit-admin"];
    const wrong: unknown[] = [];
    let asked = 0;
    for (const { key, method, url, who } of API) {
      if (who === "public" || who === "signedIn") continue;
      for (const [role, account] of people) {
        const open = who === "staff" ? !administrators.includes(role) : who.includes(role);
        // What is open to all who work may still be refused to this one for what he asks.
        if (who === "staff" && open) continue;
        const { status, body } = await o.ask(account, method, filled(url), bodyOf(method));
        const code = (body as { code?: string } | undefined)?.code;
        asked++;
        if (open ? status === 403 : code !== "forbidden") wrong.push({ key, role, status, code });
      }
    }
    expect(wrong).toEqual([]);
    expect(asked).toBeGreaterThan(2_000);
  }, 120_000);

  it("a session of another street finds nothing of this one, and cannot tell it from what does not exist", async () => {
    const [ours, theirs] = [await office(), await office()];
    const id = await ours.street.open("wang", "permit", "apply", {
      applicant: { kind: "citizen", name: "欧阳朔月", phone: "13912345678" },
      purpose: "临时堆放甲乙丙",
    });
    await ours.street.do("wang", id, "accept");
    const report = await ours.hire("lead", ["org-head"]);
    const marks = ["欧阳朔月", "13912345678", "甲乙丙", ours.street.tenant, ours.street.people.wang, report];
    const everything = await theirs.hire(
      "all",
      Object.keys(ROLES).filter((role) => !role.endsWith("-admin")),
    );
    const admins = await Promise.all(
      ["sys-admin", "sec-admin", "audit-admin"].map((role) => theirs.hire(role, [role])),
    );
    for (const { key, method, url, who } of API) {
      if (who === "public" || key === "GET /api/stream") continue;
      const account =
        typeof who === "string" || !who.some((role) => role.endsWith("-admin"))
          ? everything
          : admins[["sys-admin", "sec-admin", "audit-admin"].findIndex((role) => who.includes(role))];
      for (const theirsToo of [id, ours.street.people.wang, ours.street.unit]) {
        const real = await theirs.ask(account ?? "", method, filled(url, theirsToo), bodyOf(method));
        expect(
          marks.filter((mark) => real.text.replaceAll(theirsToo, "").includes(mark)),
          key,
        ).toEqual([]);
        if (!/:(?:id|matter)\b/.test(url)) break;
        const none = await theirs.ask(account ?? "", method, filled(url, newId()), bodyOf(method));
        expect([key, real.status]).toEqual([key, none.status]);
      }
    }
    expect((await ours.ask("wang", "GET", `/api/matters/${id}`)).body).toMatchObject({ id, revision: 2 });
  }, 60_000);
});
