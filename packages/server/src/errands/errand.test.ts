import { expect, it } from "vitest";

import { errands } from "./errand.ts";

const errand = errands();

it("a study session is registered with its sign-in sheet, refused when incomplete, and counted", async () => {
  const e = await errand("2024-03-04");
  const session = { kind: "theory", heldOn: "2024-03-01", theme: "行政处罚法", law: true, host: e.unit("office") };
  const refusal = await e.refusedToOpen("publicity-clerk", "study-session", session);
  expect(refusal).toMatchObject({ code: "field.invalid", failures: [{ path: "headcount" }] });
  expect((await e.figure("justice-office-head", "XUE-01", "2024-01-01", "2024-12-31")).none).toBe("无数据");

  const sheet = await e.exhibit("publicity-clerk");
  const id = await e.open("publicity-clerk", "study-session", { ...session, headcount: 32, materials: [sheet] });
  const seen = await e.view("justice-office-head", id);
  expect(seen.exhibits.map((exhibit) => exhibit.id)).toEqual([sheet]);
  expect(await e.figure("justice-office-head", "XUE-01", "2024-01-01", "2024-12-31")).toMatchObject({ value: 1 });
  // Somebody without the role neither opens nor sees it.
  const other = await e.refusedToOpen("enforcement-officer", "study-session", { ...session, headcount: 3 });
  expect(other.code).toBe("act.notYours");
  expect((await e.ask("enforcement-officer", "GET", `/api/matters/${id}`)).status).toBe(404);
});
