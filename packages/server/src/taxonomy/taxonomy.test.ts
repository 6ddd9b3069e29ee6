import { expect, it } from "vitest";

import type { Static } from "typebox";

import { offices } from "../http/test-office.ts";
import { installCatalogInTx } from "../procedure/install-catalog.ts";
import { changeInTenant } from "../store/tx.ts";
import type { TaxonomyClass, TaxonomyHead } from "./schema.ts";

const office = offices();
type Classes = Static<typeof TaxonomyClass>[];

async function street() {
  const o = await office();
  const sys = await o.hire("sys", ["sys-admin"]);
  await changeInTenant(o.street.pool, o.street.tenant, (tx) => installCatalogInTx(tx, o.street.now));
  const classes = async (id: string): Promise<Classes> =>
    (await o.ask(sys, "GET", `/api/taxonomies/${id}/classes`)).body;
  return { o, sys, classes };
}

it("lists what there is to choose from, with the street's own beside the standard's", async () => {
  const { o, sys, classes } = await street();
  const own = { code: "L1", title: "共享单车乱停", reason: "本街道常见" };
  expect((await o.ask(sys, "POST", "/api/taxonomies/label-group", own)).status).toBe(204);
  const heads = (await o.ask(sys, "GET", "/api/taxonomies")).body as Static<typeof TaxonomyHead>[];
  expect(heads.find(({ id }) => id === "label-group")).toMatchObject({ title: "标签一级分类", own: 1 });
  expect(heads.find(({ id }) => id === "urban-matter")).toMatchObject({ own: 0 });
  expect((await classes("label-group")).find(({ code }) => code === "L1")).toMatchObject({ own: true, validTo: null });
  expect((await o.ask("wang", "GET", "/api/taxonomies")).status).toBe(403);
});

it("ends a class with everything below it from a day on, and a new catalogue does not bring it back", async () => {
  const { o, sys, classes } = await street();
  const all = await classes("urban-matter");
  const parent = all.find(({ parent: above }) => above !== null)?.parent ?? "";
  const below = all.filter((one) => one.parent === parent).map(({ code }) => code);
  const close = (body: unknown, code = parent) =>
    o.ask(sys, "POST", `/api/taxonomies/urban-matter/classes/${code}/close`, body);
  expect((await close({ validTo: "2024-09-01", reason: "不用" })).body).toMatchObject({
    code: "request.notAcceptable",
  });
  expect((await close({ validTo: "2024-09-30", reason: "不用" }, "none")).status).toBe(404);
  expect((await close({ validTo: "2024-09-30", reason: "本街道没有" })).status).toBe(204);
  const ended = (await classes("urban-matter"))
    .filter(({ validTo }) => validTo === "2024-09-30")
    .map(({ code }) => code);
  expect(ended).toEqual(expect.arrayContaining([parent, ...below]));
  const listed = async (on: string): Promise<string[]> =>
    ((await o.ask("wang", "GET", `/api/taxonomies/urban-matter?on=${on}`)).body as { code: string }[]).map(
      (i) => i.code,
    );
  expect(await listed("2024-09-30")).toContain(parent);
  expect(await listed("2024-10-01")).not.toContain(parent);

  // As if the catalogue that was installed had been an older one.
  await changeInTenant(o.street.pool, o.street.tenant, async (tx) => {
    await tx.query("update taxonomy_item set version = 'older' where tenant_id = $1", [tx.tenant]);
    await tx.query("update tenant set settings = settings - '$catalog' where id = $1", [tx.tenant]);
    await installCatalogInTx(tx, o.street.now);
  });
  expect(await listed("2024-10-01")).not.toContain(parent);
});

it("puts brothers into an order, and refuses one that is none", async () => {
  const { o, sys, classes } = await street();
  const codes = (await classes("label-group")).map(({ code }) => code);
  const order = (list: readonly string[]) => o.ask(sys, "PUT", "/api/taxonomies/label-group/order", { codes: list });
  expect((await order(codes.toReversed())).status).toBe(204);
  expect((await classes("label-group")).map(({ code }) => code)).toEqual(codes.toReversed());
  expect((await order([codes[0] ?? "", codes[0] ?? ""])).body).toMatchObject({ code: "request.notAcceptable" });
  expect((await order([codes[0] ?? "", "none"])).body).toMatchObject({ code: "request.notAcceptable" });
});
