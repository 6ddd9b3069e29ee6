import { expect, it } from "vitest";

import { offices } from "../http/test-office.ts";
import { inTenant } from "../store/tx.ts";
import { profileAt, profilesInTx } from "./profile.ts";

const office = offices();
const CHANGE = {
  name: "南汇新城镇人民政府",
  shortName: "南汇新城",
  divisionCode: "310115145",
  numberWord: "新城府",
  letterheads: { official: ["中共南汇新城镇委员会", "南汇新城镇人民政府文件"], instrument: [] },
  reason: "沪府函〔2024〕9号",
};

it("is renamed from a moment on, with a reason; what was issued before keeps the name of its day", async () => {
  const o = await office();
  const sys = await o.hire("sys", ["sys-admin"]);
  const sec = await o.hire("sec", ["sec-admin"]);
  expect((await o.ask(sec, "PUT", "/api/office", CHANGE)).status).toBe(403);
  const { reason: _, ...silent } = CHANGE;
  expect((await o.ask(sys, "PUT", "/api/office", silent)).status).toBe(400);
  const before = (await o.ask(sys, "GET", "/api/office")).body as { name: string; numberWord: string; since: null };
  expect(before).toMatchObject({ since: null, letterheads: { official: [], instrument: [] } });
  const { status, text } = await o.ask(sys, "PUT", "/api/office", CHANGE);
  expect(status, text).toBe(200);
  expect((await o.ask(sys, "GET", "/api/office")).body).toMatchObject({
    numberWord: "新城府",
    history: [{ reason: CHANGE.reason, before: { name: before.name }, after: { name: CHANGE.name } }],
  });
  const profiles = await inTenant(o.street.pool, o.street.tenant, profilesInTx);
  expect(profiles.map(({ name }) => name)).toEqual([before.name, CHANGE.name]);
  expect(profileAt(profiles, "2000-01-01T00:00:00.000Z")?.name).toBe(before.name);
  expect(profileAt(profiles, o.street.now)).toMatchObject({ name: CHANGE.name, letterheads: CHANGE.letterheads });
});

it("numbers with its new word, going on where the series stood", async () => {
  const o = await office();
  const sys = await o.hire("sys", ["sys-admin"]);
  const number = async (matter: string): Promise<string> =>
    ((await o.ask("wang", "GET", `/api/matters/${matter}`)).body as { number: string }).number;
  const first = await number(await o.street.granted());
  await o.ask(sys, "PUT", "/api/office", CHANGE);
  const second = await number(await o.street.granted());
  expect([first, second]).toEqual(["南汇占〔2024〕1号", "新城府占〔2024〕2号"]);
});

it("shows a paper before it is kept", async () => {
  const o = await office();
  const sys = await o.hire("sys", ["sys-admin"]);
  const { name, numberWord, letterheads } = CHANGE;
  const answer = await o.ask(sys, "POST", "/api/office/sample", { name, numberWord, letterheads, paper: "official" });
  expect(answer.status, answer.text.slice(0, 200)).toBe(200);
  expect(answer.text.startsWith("%PDF")).toBe(true);
  const many = { ...letterheads, official: ["一", "二", "三", "四"] };
  const refused = await o.ask(sys, "POST", "/api/office/sample", {
    name,
    numberWord,
    letterheads: many,
    paper: "official",
  });
  expect(refused.status).toBe(400);

  const unprintable = { ...CHANGE, letterheads: { ...letterheads, instrument: ["\uFDFA"] } };
  const kept = await o.ask(sys, "PUT", "/api/office", unprintable);
  expect(kept.body).toMatchObject({ status: 422, code: "paper.unprintable", detail: "没有字体能印出：\uFDFA" });
  expect((await o.ask(sys, "GET", "/api/office")).text).not.toContain("\uFDFA");
  const digits = await o.ask(sys, "PUT", "/api/office", { ...CHANGE, numberWord: "新城〔2024〕" });
  expect(digits.status).toBe(400);
});
