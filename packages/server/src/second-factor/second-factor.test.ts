import { beforeEach, describe, expect, it } from "vitest";

import { offices } from "../http/test-office.ts";
import type { TestOffice } from "../http/test-office.ts";
import { bareWarning, officesAsking } from "../security-policy/bare-offices.ts";
import { after, MINUTE, TestBrowser } from "../sign-in/test-visit.ts";
import { inTenant } from "../store/tx.ts";
import { codeAt } from "./test-code.ts";
import { addressOf, newRecoveryCodes, plainRecoveryCode, stepOf } from "./totp.ts";

describe("codes", () => {
  // RFC 6238, appendix B: seed “12345678901234567890”, the last six of the eight digits.
  const SEED = "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ";
  it.each([
    [59, "287082"],
    [1_111_111_109, "081804"],
    [1_111_111_111, "050471"],
    [1_234_567_890, "005924"],
    [2_000_000_000, "279037"],
    [20_000_000_000, "353130"],
  ])("are those of the RFC at second %i", (seconds, code) => {
    expect(stepOf(SEED, code, seconds * 1000)).toBe(Math.floor(seconds / 30));
  });

  it("hold one step before and after, and no longer", () => {
    const at = 1_234_567_890_000;
    const step = Math.floor(at / 30_000);
    expect(stepOf(SEED, "005924", at + 30_000)).toBe(step);
    expect(stepOf(SEED, "005924", at - 30_000)).toBe(step);
    expect(stepOf(SEED, "005924", at + 60_000)).toBeUndefined();
    expect(stepOf(SEED, "005924 ", at)).toBeUndefined();
    expect(stepOf(SEED, "", at)).toBeUndefined();
  });

  it("are read from the picture as every authenticator reads it", () => {
    const address = new URL(addressOf(SEED, "wang", "法度 南汇"));
    expect(address.protocol + address.host).toBe("otpauth:totp");
    expect(address.searchParams.get("secret")).toBe(SEED);
    expect(address.searchParams.get("issuer")).toBe("法度 南汇");
  });

  it("to keep are ten, all different, and read however they are typed", () => {
    const codes = newRecoveryCodes();
    expect(new Set(codes).size).toBe(10);
    for (const code of codes) expect(code).toMatch(/^[A-Z2-9]{4}-[A-Z2-9]{4}-[A-Z2-9]{4}$/);
    expect(plainRecoveryCode(" abcd-efgh jkmn ")).toBe("ABCDEFGHJKMN");
    expect(plainRecoveryCode("abcd")).toBeUndefined();
  });
});

const office = offices();
const PASSWORD = "correct horse battery";

let o: TestOffice;
beforeEach(async () => {
  o = await office();
  await o.password(o.street.people.wang, PASSWORD);
});

const codeNow = (secret: string): string => codeAt(secret, Date.parse(o.street.now));

async function enrol(browser: TestBrowser): Promise<{ secret: string; codes: string[] }> {
  const { secret } = (await browser.ask("POST", "/api/me/second-factor")).body as { secret: string };
  const { status, body } = await browser.ask("POST", "/api/me/second-factor/confirm", { code: codeNow(secret) });
  expect(status).toBe(200);
  return { secret, codes: (body as { recoveryCodes: string[] }).recoveryCodes };
}

async function enrolled(): Promise<{ secret: string; codes: string[] }> {
  const browser = new TestBrowser(o);
  await browser.signIn("wang", PASSWORD);
  const made = await enrol(browser);
  after(o, MINUTE);
  return made;
}
const sendCode = (browser: TestBrowser, code: string) => browser.ask("POST", "/api/session/code", { code });
const atCode = async (address?: string): Promise<TestBrowser> => {
  const browser = new TestBrowser(o, address);
  expect((await browser.signIn("wang", PASSWORD)).body).toEqual({ step: "code" });
  return browser;
};

describe("signing in with a second factor", () => {
  it("opens nothing before the code is right, and a code opens once", async () => {
    const { secret } = await enrolled();
    const browser = await atCode();
    expect(browser.cookies.has("fadu")).toBe(false);
    expect((await browser.me()).status).toBe(401);
    expect((await sendCode(browser, "000000")).body).toMatchObject({ code: "signIn.code" });
    const code = codeNow(secret);
    expect((await sendCode(browser, code)).body).toMatchObject({ step: "done", me: { login: "wang" } });
    expect((await browser.me()).body).toMatchObject({ hasSecondFactor: true });
    const second = await atCode("10.0.0.2");
    expect((await sendCode(second, code)).body).toMatchObject({ code: "signIn.code" });
    after(o, MINUTE);
    expect((await sendCode(second, codeNow(secret))).status).toBe(200);
  });

  it("takes a recovery code in its place, each once", async () => {
    const { codes } = await enrolled();
    const browser = await atCode();
    expect((await sendCode(browser, codes[3]?.toLowerCase() ?? "")).status).toBe(200);
    expect((await browser.ask("GET", "/api/me/second-factor")).body).toMatchObject({ codesLeft: 9, required: false });
    expect((await sendCode(await atCode("10.0.0.2"), codes[3] ?? "")).body).toMatchObject({ code: "signIn.code" });
  });

  it("is tried five times for one password, and slowed over all of them; known browsers apart", async () => {
    const { secret } = await enrolled();
    const own = await atCode();
    expect((await sendCode(own, codeNow(secret))).status).toBe(200);
    const thief = await atCode("203.0.113.5");
    for (let i = 0; i < 5; i++) expect((await sendCode(thief, "000000")).body).toMatchObject({ code: "signIn.code" });
    expect((await sendCode(thief, "000000")).body).toMatchObject({ code: "signIn.over" });
    after(o, 30_000);
    expect((await sendCode(await atCode("203.0.113.5"), codeNow(secret))).body).toMatchObject({
      code: "signIn.throttled",
    });
    await own.signIn("wang", PASSWORD);
    expect((await sendCode(own, codeNow(secret))).status).toBe(200);
  });

  it("is over after five minutes, and for a cookie of one's own making", async () => {
    const { secret } = await enrolled();
    const browser = await atCode();
    after(o, 5 * MINUTE);
    expect((await sendCode(browser, codeNow(secret))).body).toMatchObject({ code: "signIn.over" });
    browser.cookies.set("fadu-step", `${"0".repeat(32)}.${"A".repeat(43)}`);
    expect((await sendCode(browser, codeNow(secret))).body).toMatchObject({ code: "signIn.over" });
    expect((await sendCode(new TestBrowser(o), codeNow(secret))).body).toMatchObject({ code: "signIn.over" });
  });
});

describe("a second factor", () => {
  it("lies sealed, and its recovery codes as digests", async () => {
    const { secret, codes } = await enrolled();
    const dump = await inTenant(o.street.pool, o.street.tenant, async (tx) =>
      JSON.stringify([
        (await tx.query("select * from second_factor")).rows,
        (await tx.query("select * from recovery_code")).rows,
      ]),
    );
    expect(dump).not.toContain(secret);
    for (const code of codes) expect(dump).not.toContain(plainRecoveryCode(code));
    expect(dump).toContain("fadu1:");
  });

  it("counts only when its first code was right", async () => {
    const browser = new TestBrowser(o);
    await browser.signIn("wang", PASSWORD);
    await browser.ask("POST", "/api/me/second-factor");
    const wrong = await browser.ask("POST", "/api/me/second-factor/confirm", { code: "000000" });
    expect(wrong.body).toMatchObject({ code: "signIn.code" });
    expect((await new TestBrowser(o).signIn("wang", PASSWORD)).body).toMatchObject({ step: "done" });
  });

  it("is asked of whom the street says, who sets it up before anything else is open", async () => {
    const sec = await o.hire("sec", ["sec-admin"]);
    const body = { value: "administrators", reason: "等保整改" };
    // Until then whoever starts the server is told that the three administrators get in with a password alone.
    const bare = async () => (await officesAsking(o.street.pool)).filter((one) => one.bare).length;
    const before = await bare();
    expect(await bareWarning(o.street.pool)).toContain("三员（系统、安全、审计管理员）只凭密码登录");
    await o.ask(sec, "PUT", "/api/security-policy/secondFactor", body);
    expect(await bare()).toBe(before - 1);
    await o.password(sec, PASSWORD);
    const wang = new TestBrowser(o);
    expect((await wang.signIn("wang", PASSWORD)).body).toMatchObject({ me: { mustEnrol: false } });
    const admin = new TestBrowser(o);
    expect((await admin.signIn("sec", PASSWORD)).body).toMatchObject({ step: "done", me: { mustEnrol: true } });
    expect((await admin.ask("GET", "/api/staff")).body).toMatchObject({ code: "secondFactor.required" });
    const { secret } = await enrol(admin);
    expect((await admin.ask("GET", "/api/staff")).status).toBe(200);
    after(o, MINUTE);
    const drop = await admin.ask("POST", "/api/me/second-factor/drop", { code: codeNow(secret) });
    expect(drop.body).toMatchObject({ code: "secondFactor.required" });
  });

  it("is given up with a code of it, where the street does not ask for it", async () => {
    const { secret } = await enrolled();
    const browser = await atCode();
    await sendCode(browser, codeNow(secret));
    const drop = (code: string) => browser.ask("POST", "/api/me/second-factor/drop", { code });
    expect((await drop("000000")).body).toMatchObject({ code: "signIn.code" });
    expect((await drop(codeNow(secret))).body).toMatchObject({ code: "signIn.code" });
    after(o, MINUTE);
    expect((await drop(codeNow(secret))).status).toBe(204);
    expect((await new TestBrowser(o).signIn("wang", PASSWORD)).body).toMatchObject({ step: "done" });
  });

  it("is taken away by the security administrator alone, never his own; sessions end and it is logged", async () => {
    const { secret } = await enrolled();
    const browser = await atCode();
    await sendCode(browser, codeNow(secret));
    const [sys, sec] = [await o.hire("sys", ["sys-admin"]), await o.hire("sec", ["sec-admin"])];
    const reset = (who: string, account: string) =>
      o.ask(who, "POST", `/api/accounts/${account}/second-factor/reset`, { reason: "手机遗失，当面核实" });
    expect((await reset(sys, o.street.people.wang)).status).toBe(403);
    expect((await reset(sec, sec)).body).toMatchObject({ code: "duties.conflict" });
    expect((await reset(sec, o.street.people.wang)).status).toBe(204);
    expect((await browser.me()).status).toBe(401);
    expect((await new TestBrowser(o).signIn("wang", PASSWORD)).body).toMatchObject({ step: "done" });
    const audit = await o.hire("audit", ["audit-admin"]);
    const { items } = (await o.ask(audit, "GET", "/api/audit/administration")).body as { items: object[] };
    expect(items[0]).toMatchObject({ action: "secondFactor.reset", reason: "手机遗失，当面核实" });
  });
});
