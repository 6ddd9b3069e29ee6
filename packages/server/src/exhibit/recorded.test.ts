import { expect, it } from "vitest";

import { errands } from "../errands/errand.ts";

const errand = errands();

it("keeps a file that a later act put another in place of: named, and opened through the matter by who may", async () => {
  const e = await errand("2024-03-04");
  const clerk = "petition-clerk";
  const first = await e.exhibit(clerk, "documentary");
  const found = {
    source: "direct",
    form: "letter",
    class: "suggestion",
    topic: "WJ",
    receivedOn: "2024-03-04",
    content: "建议周末开放活动室。",
  };
  const petition = await e.open(clerk, "petition", { ...found, exhibits: [first] });
  const other = await e.open(clerk, "petition", found);
  await e.act(clerk, petition, "accept", { class: "suggestion", wayText: "按建议意见程序办理。" });
  const handling = { handlingUnit: e.unit("disputes"), worker: e.account(clerk), conflict: false };
  await e.act(clerk, petition, "entrust", handling);
  const second = await e.exhibit(clerk, "photo");
  await e.act(clerk, petition, "investigate", { investigation: "已到现场。", exhibits: [second] });

  const { exhibits } = await e.view("petition-head", petition);
  expect(exhibits.map(({ id, standing, field }) => [id, standing, field])).toEqual([
    [second, "current", "exhibits"],
    [first, "replaced", "exhibits"],
  ]);
  const record = await e.ask("petition-head", "GET", `/api/matters/${petition}/entries`);
  expect(record.text).toContain('"text":"documentary.png"');
  expect(record.text).not.toContain(`"text":"${first}"`);

  const opened = async (who: "petition-head" | "auditor", address: string): Promise<number> =>
    (await e.ask(who, "GET", address)).status;
  expect(await opened("petition-head", `/api/exhibits/${first}?matter=${petition}`)).toBe(200);
  // Through no matter, and through one whose record does not name it, it is not there; nor for who does not work on it.
  expect(await opened("petition-head", `/api/exhibits/${first}`)).toBe(404);
  expect(await opened("petition-head", `/api/exhibits/${first}?matter=${other}`)).toBe(404);
  expect(await opened("auditor", `/api/exhibits/${first}?matter=${petition}`)).toBe(404);

  // Its chain of custody: who had it, from its receipt on. Looking twice is one look, saving twice is two.
  for (const way of ["", "&download=true", "&download=true"])
    await opened("petition-head", `/api/exhibits/${first}?matter=${petition}${way}`);
  const custody = `/api/matters/${petition}/exhibits/${first}/custody`;
  const { body } = await e.ask("petition-head", "GET", custody);
  const steps = body as { what: string; by: { name: string }; revision: number | null }[];
  const [uploader, head] = ([clerk, "petition-head"] as const).map((who) => e.account(who));
  expect(steps.map(({ what, by, revision }) => [what, (by as { id?: string }).id, revision])).toEqual([
    ["received", uploader, null],
    ["entered", uploader, 1],
    ["replaced", uploader, 4],
    ["exhibit", head, null],
    ["exhibit.download", head, null],
    ["exhibit.download", head, null],
  ]);
  expect(await opened("auditor", custody)).toBe(404);
  expect(await opened("petition-head", `/api/matters/${other}/exhibits/${first}/custody`)).toBe(404);
});

it("shows who is to consent the files that came with what he is asked, and who comes after that they were not used", async () => {
  const e = await errand("2024-03-04");
  const clerk = "petition-clerk";
  const petition = await e.open(clerk, "petition", {
    source: "direct",
    form: "letter",
    class: "claim",
    topic: "WJ",
    receivedOn: "2024-03-04",
    content: "建议周末开放活动室。",
  });
  await e.act(clerk, petition, "accept", { class: "claim", route: "duty", wayText: "依法履行职责。" });
  const handling = { handlingUnit: e.unit("disputes"), worker: e.account(clerk), conflict: false };
  await e.act(clerk, petition, "entrust", handling);
  const proof = await e.exhibit(clerk, "photo");
  await e.act(clerk, petition, "resolve", {
    resolvedOn: "2024-03-04",
    resolveWay: "supported",
    resolveText: "已解决到位。",
    resolveFiles: [proof],
  });
  const { exhibits, approval } = await e.view("petition-head", petition);
  expect(exhibits.map(({ id, standing }) => [id, standing])).toEqual([[proof, "pending"]]);
  expect(approval?.facts.find(({ type }) => type === "exhibits")?.text).toBe("photo.png");
  const address = `/api/exhibits/${proof}?matter=${petition}`;
  expect((await e.ask("petition-head", "GET", address)).status).toBe(200);
  await e.act("petition-head", petition, "refuse");
  expect((await e.view("petition-head", petition)).exhibits.map(({ standing }) => standing)).toEqual(["unused"]);
});

const FOUND = {
  source: "direct",
  form: "letter",
  class: "suggestion",
  topic: "WJ",
  receivedOn: "2024-03-04",
  content: "建议周末开放活动室。",
};

it("lets no more files into a field or a matter than the office says, one by one or many matters at once", async () => {
  const e = await errand("2024-03-04");
  const clerk = "petition-clerk";
  const limit = (key: string, value: number | null) =>
    e.ask("sec-admin", "PUT", `/api/security-policy/${key}`, { value, reason: "试验" });
  const exhibits = [await e.exhibit(clerk, "photo"), await e.exhibit(clerk, "documentary")];
  const third = await e.exhibit(clerk, "other");

  expect((await limit("filesPerField", 1)).status).toBe(204);
  const refused = await e.refusedToOpen(clerk, "petition", { ...FOUND, exhibits });
  expect(refused).toMatchObject({ code: "exhibit.tooMany", detail: expect.stringContaining("最多1份") as string });
  const open = () => e.open(clerk, "petition", FOUND);
  const ids = [await open(), await open()];
  const batch = await e.ask(clerk, "POST", "/api/matters/acts", {
    ids,
    act: "investigate",
    values: { investigation: "已到现场。", exhibits },
  });
  expect((batch.body as { outcomes: unknown[] }).outcomes).toMatchObject(
    ids.map((id) => ({ id, problem: { code: "exhibit.tooMany" } })),
  );
  await limit("filesPerField", null);

  // Of the matter count those that earlier acts brought, also when another file has since taken their place; not one brought twice.
  expect((await limit("filesPerMatter", 2)).status).toBe(204);
  const petition = await e.open(clerk, "petition", { ...FOUND, exhibits });
  await e.act(clerk, petition, "accept", { class: "suggestion", wayText: "按建议意见程序办理。" });
  await e.act(clerk, petition, "entrust", {
    handlingUnit: e.unit("disputes"),
    worker: e.account(clerk),
    conflict: false,
  });
  const more = { investigation: "已到现场。", exhibits: [third] };
  expect(await e.refused(clerk, petition, "investigate", more)).toMatchObject({ code: "exhibit.tooMany" });
  const each = await e.ask(clerk, "POST", "/api/matters/acts", { ids: [petition], act: "investigate", values: more });
  expect((each.body as { outcomes: unknown[] }).outcomes).toMatchObject([{ problem: { code: "exhibit.tooMany" } }]);
  await e.act(clerk, petition, "investigate", { investigation: "已到现场。", exhibits: [exhibits[0] ?? ""] });
});

it("takes no file in through a grid or a workbook: their cells have no place for one", async () => {
  const e = await errand("2024-03-04");
  const { body } = await e.ask("petition-clerk", "GET", "/api/imports/petition/columns");
  const sheet = body as { act: string; columns: { title: string; type: string }[]; elsewhere: { title: string }[] };
  expect(sheet.columns.map(({ type }) => type)).not.toContain("exhibits");
  const [file] = sheet.elsewhere;
  expect(file).toBeDefined();
  const rows = await e.ask("petition-clerk", "POST", "/api/imports/petition/rows", {
    act: sheet.act,
    keep: "check",
    headings: [file?.title ?? ""],
    rows: [{ key: "0191e0c0-0000-7000-8000-000000000001", cells: ["0191e0c0-0000-7000-8000-000000000002"] }],
  });
  expect([rows.status, rows.body], rows.text).toMatchObject([200, { saved: 0, unknownColumns: [file?.title] }]);
});
