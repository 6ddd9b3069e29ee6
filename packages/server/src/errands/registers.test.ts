import type { Static } from "typebox";
import { expect, it } from "vitest";

import type { EducationCalendar, HoursTable } from "../education/schema.ts";
import type { PublicationCounts, PublicationPage, PublicationPreview } from "../publication/schema.ts";
import type { ExpiringPage, RegisterCounts } from "../register/schema.ts";
import { errands } from "./errand.ts";
import type { Errand, Who } from "./errand.ts";

const errand = errands();

async function read<T>(e: Errand, who: Who, url: string): Promise<T> {
  const answer = await e.ask(who, "GET", url);
  expect([url, answer.status]).toEqual([url, 200]);
  return answer.body;
}

const standing = async (e: Errand, who: Who, which: string): Promise<Static<typeof PublicationPage>["items"]> =>
  (await read<Static<typeof PublicationPage>>(e, who, `/api/publications?standing=${which}`)).items;
const counts = (e: Errand, who: Who) => read<Static<typeof PublicationCounts>>(e, who, "/api/publications/counts");

/** A street vendor fined on the spot, whose name stands also in the facts. */
async function fined(e: Errand): Promise<string> {
  const me = "enforcement-officer";
  const officers = [e.account(me), e.account("enforcement-officer-2")];
  const place = { text: "万源路口", unit: e.unit("c1") };
  const occurredAt = `${e.today}T01:00:00.000Z`;
  const start = { officers, identityShown: true, place, occurredAt, entry: "supervision" };
  const id = await e.open(me, "simple-penalty", start);
  await e.act(me, id, "decide", {
    officers,
    offender: {
      kind: "citizen",
      name: "张小三",
      idNumber: "11010519491231002X",
      phone: "13800000000",
      address: "万源路1号",
    },
    cause: "SR01",
    occurredAt,
    place,
    facts: "张小三在人行道上摆摊。",
    brokenLaw: "市容条例",
    penaltyLaw: "市容条例",
    discretionStep: "general",
    told: true,
    defence: "无",
    evidence: [await e.exhibit(me)],
    powerSource: "devolved",
    inNameOf: "street",
    sanction: "fine",
    fine: 100,
    collection: "cash",
    signing: "signed",
    publicity: "publish",
  });
  return id;
}

it("a publication waits, is late, is shown until its term ends, and is taken back; only who sees the matter sees it", async () => {
  const e = await errand("2024-03-04");
  const id = await fined(e);
  const waiting = await standing(e, "case-clerk", "waiting");
  expect(waiting).toMatchObject([{ matter: { id }, overdue: false, publishedOn: null, until: null }]);
  const [publication] = waiting;
  if (!publication) throw new Error("nothing waits");
  expect(await standing(e, "mediator", "waiting")).toEqual([]);
  expect((await e.ask("mediator", "GET", `/api/publications/${publication.id}`)).status).toBe(404);

  // What the public would read: of a citizen the masked name and nothing to find him by, wherever it stands.
  const preview = await read<Static<typeof PublicationPreview>>(e, "case-clerk", `/api/publications/${publication.id}`);
  const shown = JSON.stringify(preview.facts.map(({ text }) => text));
  expect(shown).toContain("张**在人行道上摆摊");
  expect(shown).not.toMatch(/张小三|11010519491231002X|13800000000|万源路1号/);
  const party = preview.facts.find(({ field }) => field === "offender");
  expect(party?.hidden).toEqual(["姓名（部分隐去）", "身份证号", "联系方式", "住址"]);
  expect(preview.facts.map(({ field }) => field)).not.toContain("officers");
  expect(preview.keptBack.length).toBeGreaterThan(0);

  e.on("2024-04-15");
  expect(await counts(e, "case-clerk")).toMatchObject({ waiting: 1, overdue: 1, published: 0 });
  await e.act("case-clerk", id, "publish", { publication: publication.id, on: e.today });
  expect(await counts(e, "case-clerk")).toMatchObject({ waiting: 0, overdue: 0, published: 1, toWithdraw: 0 });
  // A lesser fine is shown for three months (PUB-11).
  const [published] = await standing(e, "case-clerk", "published");
  expect(published).toMatchObject({ publishedOn: "2024-04-15", until: "2024-07-15", withdrawBecause: null });
  e.on("2024-07-15");
  expect(await standing(e, "case-clerk", "toWithdraw")).toEqual([]);
  e.on("2024-07-16");
  expect(await standing(e, "case-clerk", "toWithdraw")).toMatchObject([{ matter: { id }, withdrawBecause: "term" }]);
  await e.act("case-clerk", id, "unpublish", { publication: publication.id, on: e.today });
  expect(await counts(e, "case-clerk")).toMatchObject({ published: 0, toWithdraw: 0, withdrawn: 1 });
  expect(await standing(e, "case-clerk", "withdrawn")).toMatchObject([
    { withdrawnOn: "2024-07-16", withdrawnReason: "办理" },
  ]);
});

it("registers are counted with what runs out within thirty days, by the eyes of the viewer", async () => {
  const e = await errand("2024-03-04");
  const clerk = (name: string, validTo: string | undefined) =>
    e.open("personnel-clerk", "staff", {
      name,
      unit: e.unit("squad"),
      category: "contract",
      enforcing: false,
      validFrom: "2024-01-01",
      ...(validTo === undefined ? {} : { validTo }),
    });
  const soon = await clerk("柏文涛", "2024-04-03");
  const later = await clerk("柏文斌", "2024-04-04");
  await clerk("田素云", undefined);
  const all = await read<Static<typeof RegisterCounts>>(e, "personnel-clerk", "/api/registers/counts");
  const staff = all.registers.find(({ procedure }) => procedure === "staff");
  expect(staff).toMatchObject({ current: 3, total: 3, expiring: 1, latestOn: "2024-03-04" });

  const within = async (days: number) =>
    read<Static<typeof ExpiringPage>>(e, "personnel-clerk", `/api/registers/expiring?days=${days}&procedure=staff`);
  expect((await within(30)).items.map(({ id }) => id)).toEqual([soon]);
  expect((await within(31)).items.map(({ id }) => id)).toEqual([soon, later]);
  // An entry taken off the roster has nothing left to run out.
  await e.act("personnel-clerk", soon, "end", { validTo: e.today, endReason: "调离。" });
  expect((await within(31)).items.map(({ id }) => id)).toEqual([later]);
  const seen = await read<Static<typeof ExpiringPage>>(
    e,
    "grid-worker",
    "/api/registers/expiring?days=60&procedure=staff",
  );
  expect(seen).toMatchObject({ items: [], total: 0 });
});

it("the year of education has its days, what is late, and each officer's hours against the quarter's target", async () => {
  const e = await errand("2024-03-04");
  const duty = await e.open("publicity-clerk", "publicity-duty", {
    year: 2024,
    responsible: e.unit("safety"),
    worker: e.account("section-clerk"),
    theme: "fire",
    task: "消防安全进企业",
    plannedOn: "2024-04-30",
  });
  const calendar = () =>
    read<Static<typeof EducationCalendar>>(e, "publicity-clerk", "/api/education/calendar?year=2024");
  const before = await calendar();
  expect(before.items).toMatchObject([{ id: duty, on: "2024-04-30", late: false, closed: false }]);
  expect(before.days.find(({ day }) => day === "12-04")?.title).toContain("宪法");
  e.on("2024-05-01");
  expect((await calendar()).items).toMatchObject([{ id: duty, late: true }]);

  await e.open("personnel-clerk", "training-hours", {
    course: "网络课程",
    provider: "干部网络学院",
    form: "online",
    audience: "officers",
    heldOn: "2024-04-10",
    hours: 8,
    participants: [e.account("enforcement-officer")],
    law: true,
    unit: e.unit("squad"),
  });
  const hours = (quarter: number) =>
    read<Static<typeof HoursTable>>(e, "justice-office-head", `/api/education/hours?year=2024&quarter=${quarter}`);
  const second = await hours(2);
  expect(second).toMatchObject({ from: "2024-04-01", to: "2024-06-30", target: 15, reached: 0 });
  const mine = second.people.find(({ account }) => account.id === e.account("enforcement-officer"));
  expect(mine).toMatchObject({ hours: 8, courses: 1, gap: 7 });
  expect((await hours(1)).people.every((one) => one.hours === 0 && one.gap === 15)).toBe(true);
  // Whose rule it is: the street's own, a setting of its plan of study.
  const set = await e.ask("sys-admin", "PUT", "/api/settings/study-plan/quarterHours", {
    value: 8,
    reason: "本街道学法计划",
  });
  expect(set.status).toBe(204);
  expect(await hours(2)).toMatchObject({ target: 8, reached: 1 });
});
