import { expect, it } from "vitest";

import type { Static } from "typebox";

import { offices } from "../http/test-office.ts";
import type { GapReport, SeriesItem } from "./schema.ts";

const office = offices();
const SERIES = "{org}占〔{year}〕{seq}号";
const START = { series: SERIES, period: "2024", last: 57, reason: "上线前纸质登记已编到57号" };

it("shows how far each series has come and what is next, and goes on from the paper register", async () => {
  const o = await office();
  const sys = await o.hire("sys", ["sys-admin"]);
  await o.street.granted();
  const series = async (): Promise<Static<typeof SeriesItem> | undefined> =>
    ((await o.ask(sys, "GET", "/api/numbering")).body as Static<typeof SeriesItem>[]).find(
      (one) => one.series === SERIES,
    );
  expect(await series()).toMatchObject({
    next: "南汇占〔2024〕2号",
    gapless: true,
    periods: [{ period: "2024", last: 1 }],
    procedures: [{ what: "事项编号" }, { what: "事项编号" }],
  });
  expect((await o.ask(sys, "POST", "/api/numbering", START)).body).toEqual({ last: 57, before: 1 });
  expect((await o.ask(sys, "POST", "/api/numbering", { ...START, last: 40 })).body).toMatchObject({
    code: "request.notAcceptable",
  });
  expect((await o.ask(sys, "POST", "/api/numbering", { ...START, period: "2023" })).status).toBe(400);
  expect((await o.ask(sys, "POST", "/api/numbering", { ...START, series: "没有" })).status).toBe(404);
  expect((await o.ask("wang", "GET", "/api/numbering")).status).toBe(403);
  expect((await series())?.next).toBe("南汇占〔2024〕58号");
});

it("finds numbers that stand on nothing, but for those left out with a reason", async () => {
  const o = await office();
  const sys = await o.hire("sys", ["sys-admin"]);
  await o.street.granted();
  const gaps = async (): Promise<Static<typeof GapReport>> =>
    (await o.ask(sys, "GET", `/api/numbering/gaps?series=${encodeURIComponent(SERIES)}&period=2024`)).body;
  expect(await gaps()).toMatchObject({ last: 1, used: 1, missing: [], skipped: [] });
  await o.ask(sys, "POST", "/api/numbering", START);
  await o.street.granted();
  expect(await gaps()).toMatchObject({
    last: 58,
    used: 2,
    missing: [],
    skipped: [{ from: 2, to: 57, by: "sys", reason: START.reason }],
  });
  // A number taken behind the program's back.
  await o.street.pool.query(
    `set app.tenant = '${o.street.tenant}'; update number_series set last = 60 where series = '${SERIES}'; reset app.tenant`,
  );
  expect(await gaps()).toMatchObject({ last: 60, missing: [59, 60], missingCount: 2 });
  const wrong = await o.ask(sys, "GET", `/api/numbering/gaps?series=${encodeURIComponent(SERIES)}&period=2024-01-01`);
  expect(wrong.body).toMatchObject({
    code: "request.notAcceptable",
    detail: "该序列按年编号，期应为年份，如 2024",
  });
});
