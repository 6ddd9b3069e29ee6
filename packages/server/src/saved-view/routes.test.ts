import { beforeAll, describe, expect, it } from "vitest";

import { offices } from "../http/test-office.ts";
import type { Answered, TestOffice } from "../http/test-office.ts";
import type { ListViews } from "./schema.ts";

const office = offices();
let o: TestOffice;
let grid = "";

beforeAll(async () => {
  o = await office();
  grid = await o.hire("grid", ["clerk"], o.street.community);
});

const VIEW = {
  list: "matters",
  procedure: "permit",
  name: "本月未办结",
  sharedWith: null,
  search: { open: "true", sort: "dueOn" },
  columns: ["number", "title", "facet.party"],
} as const;

const save = (who: string, changes: object): Promise<Answered> =>
  o.ask(who, "POST", "/api/views", { ...VIEW, ...changes });

async function views(who: string, procedure = "permit"): Promise<ListViews> {
  const { body, status, text } = await o.ask(who, "GET", `/api/views?list=matters&procedure=${procedure}`);
  expect(status, text).toBe(200);
  return body;
}

const idOf = ({ body }: Answered): string => (body as { id: string }).id;

describe("a saved view", () => {
  it("is its owner's alone until it is shared, and then its unit's and what lies below", async () => {
    const own = idOf(await save("wang", { name: "我的" }));
    expect((await views("wang")).views).toMatchObject([
      { id: own, name: "我的", mine: true, sharedWith: null, search: VIEW.search, columns: VIEW.columns },
    ]);
    expect((await views("li")).views).toEqual([]);
    const change = { name: "大家的", search: VIEW.search, columns: VIEW.columns, sharedWith: o.street.unit };
    expect((await o.ask("wang", "PUT", `/api/views/${own}`, change)).status).toBe(204);
    for (const who of ["li", grid])
      expect((await views(who)).views, who).toMatchObject([{ id: own, name: "大家的", mine: false }]);
    // Of another procedure's list it is no view.
    expect((await views("li", "ticket")).views).toEqual([]);
  });

  it("goes up from a community to its street, not sideways into what one has no part in", async () => {
    expect((await views("li")).shareable.map(({ id }) => id)).toEqual([o.street.unit]);
    expect((await save("li", { name: "给社区", sharedWith: o.street.community })).status).toBe(403);
    const shared = idOf(await save(grid, { name: "社区的", sharedWith: o.street.community }));
    expect((await views(grid)).views.map(({ id }) => id)).toContain(shared);
    expect((await views("li")).views.map(({ id }) => id)).not.toContain(shared);
  });

  it("is changed and taken away by nobody but its owner", async () => {
    const id = idOf(await save("wang", { name: "不许动", sharedWith: o.street.unit }));
    const change = { name: "动了", search: {}, columns: ["title"], sharedWith: null };
    expect((await o.ask("li", "PUT", `/api/views/${id}`, change)).status).toBe(404);
    expect((await o.ask("li", "DELETE", `/api/views/${id}`)).status).toBe(404);
    expect((await o.ask("wang", "DELETE", `/api/views/${id}`)).status).toBe(204);
    expect((await views("li")).views.map((one) => one.id)).not.toContain(id);
  });

  it("has a name of its own, and columns that a list has", async () => {
    await save("d1", { name: "同名" });
    const again = await save("d1", { name: "同名" });
    expect([again.status, again.body]).toMatchObject([409, { code: "name.taken", detail: "已有名为“同名”的视图" }]);
    expect((await save("d2", { name: "同名" })).status).toBe(201);
    const odd = await save("d1", { name: "怪", columns: ["title", "password"] });
    expect([odd.status, odd.body]).toMatchObject([400, { detail: "列表没有这些栏目：password" }]);
    expect((await save("d1", { name: "怪", search: { "x'); --": "1" } })).status).toBe(400);
  });
});

describe("how one looks at a list", () => {
  it("is kept for each account and procedure, with the view it begins with", async () => {
    const id = idOf(await save("head", { name: "头一个" }));
    const layout = { list: "matters", procedure: "permit", columns: ["title", "due"], view: id };
    expect((await o.ask("head", "PUT", "/api/layouts", layout)).status).toBe(204);
    expect((await views("head")).layout).toEqual({ columns: ["title", "due"], view: id });
    expect((await views("head", "ticket")).layout).toEqual({ columns: null, view: null });
    expect((await views("chief")).layout).toEqual({ columns: null, view: null });
    await o.ask("head", "DELETE", `/api/views/${id}`);
    expect((await views("head")).layout).toEqual({ columns: ["title", "due"], view: null });
  });

  it("cannot begin with a view that is another's own", async () => {
    const id = idOf(await save("chief", { name: "私人的" }));
    const layout = { list: "matters", procedure: "permit", columns: null, view: id };
    expect((await o.ask("li", "PUT", "/api/layouts", layout)).status).toBe(404);
  });
});
