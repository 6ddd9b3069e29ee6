import type { Static } from "typebox";
import { beforeEach, describe, expect, it } from "vitest";

import { offices } from "../http/test-office.ts";
import type { TestOffice } from "../http/test-office.ts";
import { installCatalog } from "../procedure/install-catalog.ts";
import type { WeekTable } from "./schema.ts";

const office = offices();
/** The office's clock stands on Monday, 2 September 2024. */
const WEEK = { from: "2024-09-02", to: "2024-09-08" };

let o: TestOffice;
let clerk: string;
let head: string;
beforeEach(async () => {
  o = await office();
  await installCatalog(o.street.pool, o.street.now);
  clerk = await o.hire("section-clerk", ["section-clerk"]);
  head = await o.hire("office-head", ["office-head"]);
  // One request reads the world anew, with the catalogue in it.
  await o.ask("wang", "GET", "/api/procedures");
});

async function list(title: string, more: object = {}): Promise<string> {
  const values = {
    title,
    kind: "key",
    weekFrom: WEEK.from,
    responsible: o.street.unit,
    worker: clerk,
    dueOn: "2024-09-06",
    target: 20,
    measure: "件",
    ...more,
  };
  const { status, body, text } = await o.ask(clerk, "POST", "/api/matters", { procedure: "weekly-task", values });
  expect(status, text).toBe(201);
  return (body as { id: string }).id;
}

const week = async (who: string, query = ""): Promise<Static<typeof WeekTable>> =>
  (await o.ask(who, "GET", `/api/week${query}`)).body;
const act = async (who: string, id: string, body: object): Promise<void> => {
  const { status, text } = await o.ask(who, "POST", `/api/matters/${id}/acts`, body);
  expect(status, text).toBe(200);
};

describe("the table of a week", () => {
  it("counts what is done by section, as each task is reported, finished and confirmed by its acts", async () => {
    const first = await list("处罚案件法制审核");
    await list("重复投诉回访");
    await list("下周的事", { weekFrom: "2024-09-09", dueOn: "2024-09-13" });
    expect(await week(clerk)).toMatchObject({
      ...WEEK,
      mayList: true,
      more: false,
      sections: [{ total: 2, done: 0, late: 0, tasks: [{ standing: "going" }, { standing: "going" }] }],
    });
    await act(clerk, first, { act: "finish", values: { percent: 100, actual: 20, progress: "全部审完" } });
    const reported = (await week(head)).sections[0]?.tasks.find(({ matter }) => matter.id === first);
    expect(reported).toMatchObject({
      standing: "reported",
      kind: "重点工作",
      percent: 100,
      target: 20,
      actual: 20,
      measure: "件",
      progress: "全部审完",
      mine: [{ id: "confirm", title: "核实销项" }],
    });
    await act(head, first, { act: "confirm", values: { confirmed: true } });
    expect(await week(clerk)).toMatchObject({ sections: [{ total: 2, done: 1 }] });
    // Any day of a week leads to its Monday.
    expect(await week(clerk, "?from=2024-09-12")).toMatchObject({
      from: "2024-09-09",
      sections: [{ total: 1, tasks: [{ matter: { title: "下周的事" } }] }],
    });
  });

  it("offers each only what waits for him, and shows nothing to who has no business with it", async () => {
    await list("出租房联合检查");
    const mediator = await o.hire("mediator-1", ["mediator"]);
    expect((await week(clerk)).sections[0]?.tasks[0]?.mine.map(({ id }) => id)).toContain("finish");
    expect((await week(head)).sections[0]?.tasks[0]?.mine).toEqual([]);
    expect(await week(mediator)).toMatchObject({ mayList: false, sections: [] });
  });
});
