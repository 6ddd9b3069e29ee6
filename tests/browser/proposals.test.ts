import { createTestDatabase } from "@fadu/server/testing/create-test-database.ts";
import type { TestDatabase } from "@fadu/server/testing/create-test-database.ts";
import { afterAll, beforeAll, expect, it } from "vitest";

import { Desk } from "./desk.ts";
import { fieldOf } from "./hands.ts";
import { SmallStreet } from "./small-street.ts";

let database: TestDatabase;
let desk: Desk<SmallStreet>;

beforeAll(async () => {
  database = await createTestDatabase();
  desk = await Desk.open(database.adminUrl, ({ door, files }) => SmallStreet.found(door, files));
  await desk.street.open("legal-reviewer", "discretion-table", "enter", {
    cause: "SR01",
    law: "《城市市容和环境卫生管理条例》第三十六条",
    lawFrom: 20,
    lawTo: 200,
    maker: "city",
    document: "市城管行政处罚裁量基准",
    publishedOn: "2023-12-01",
    measure: "占道面积（平方米）",
    grades: [
      { step: "light", condition: "不足5平方米", most: 5, fineFrom: 20, fineTo: 50, standard: "20—50元" },
      { step: "general", condition: "5平方米以上", least: 5, fineFrom: 50, fineTo: 150, standard: "50—150元" },
    ],
    validFrom: "2024-01-01",
  });
});

afterAll(async () => {
  await desk.close();
  await database.drop();
});

it("the discretion table in force proposes the step and the range of the fine while the form is filled in", async () => {
  const matter = await desk.street.inspection("钱七");
  const visit = await desk.signedIn("enforcement-officer", { address: `/matters/${matter.id}?act=decide` });
  const { page } = visit;
  await page.getByLabel("违法行为的计量").fill("8");
  const step = fieldOf(page, "discretionStep");
  await step.getByText("建议：一般").waitFor();
  await step.getByRole("button", { name: /采用一般/ }).click();
  await step.getByText("已采用").waitFor();
  expect(await step.locator(".ant-select").textContent()).toContain("一般");
  // The fine is asked for once it is the sanction; a range is judged, not taken.
  await fieldOf(page, "sanction").getByRole("radio", { name: "罚款" }).check();
  const fine = fieldOf(page, "fine");
  await fine.getByText(/^建议：.*50.*至.*150/).waitFor();
  expect(await fine.getByRole("button", { name: /采用/ }).count()).toBe(0);
  await page.getByLabel("违法行为的计量").fill("3");
  await step.getByText("建议：从轻").waitFor();
  await fine.getByText(/^建议：.*20.*至.*50/).waitFor();
  expect(visit.faults).toEqual([]);
  await visit.close();
});
