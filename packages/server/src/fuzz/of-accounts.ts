import { DEMO_PASSWORD } from "../demo/street-plan.ts";
import { codeAt } from "../second-factor/test-code.ts";
import { inDays, PROVIDER, TOKEN } from "./furnish.ts";
import { idIn, missing, textIn, times } from "./hand.ts";
import type { Hand } from "./hand.ts";
import type { JsonObject } from "./request.ts";
import type { Whole } from "./whole.ts";

/** Of each there are so many: what can be done once to each can be done so often. */
const EACH = 3;

/** Whole requests about who comes in, with what, and who may do what. */
export async function ofAccounts(hand: Hand): Promise<Whole[]> {
  return [...(await comingIn(hand)), ...(await factors(hand)), ...(await sessions(hand)), ...(await machines(hand))];
}

async function comingIn(hand: Hand): Promise<Whole[]> {
  const { tenant } = hand.office;
  const change = async (): Promise<Whole> => ({
    operation: "changePassword",
    who: `a:${await hand.spare()}`,
    body: { current: DEMO_PASSWORD, next: "一句很长的新口令 2026" },
  });
  const login = await hand.spare();
  const signIn: Whole = { operation: "signIn", who: null, body: { login, password: DEMO_PASSWORD, tenant } };
  const HEAD = "姓名*,登录名*,机构*,电话";
  const file = (n: number): string => Buffer.from(`${HEAD}\n周五,fuzz-${n},望江社区,000-5550009`).toString("latin1");
  const imported = Array.from({ length: EACH }, (_, n): Whole => ({
    operation: "importStaff",
    who: "a:sys-admin",
    query: { dryRun: n === 0 ? "true" : "false" },
    form: { fields: {}, name: "accounts.csv", bytes: file(n) },
  }));
  return [signIn, ...imported, ...(await times(EACH, change))];
}

interface Enrolled {
  readonly login: string;
  readonly codes: readonly string[];
}

/** An account with a second factor. */
async function enrolled(hand: Hand): Promise<Enrolled> {
  const login = await hand.spare();
  const begun = await hand.ask(login, "POST", "/api/me/second-factor");
  const code = codeAt(textIn(begun, "secret"), Date.now());
  const { recoveryCodes } = (await hand.ask(login, "POST", "/api/me/second-factor/confirm", { code })) as {
    readonly recoveryCodes: readonly string[];
  };
  return { login, codes: recoveryCodes };
}

/** Codes of the second step: those for the day the telephone is lost, which hold longer than half a minute. */
async function factors(hand: Hand): Promise<Whole[]> {
  const coming = await enrolled(hand);
  const second = await times(EACH, async (n): Promise<Whole> => ({
    operation: "signInWithCode",
    who: null,
    headers: { cookie: await hand.signIn(coming.login) },
    body: { code: coming.codes[n] ?? missing("recovery code") },
  }));
  const dropped = await times(EACH, async (): Promise<Whole> => {
    const { login, codes } = await enrolled(hand);
    return { operation: "dropSecondFactor", who: `a:${login}`, body: { code: codes[0] ?? missing("recovery code") } };
  });
  const reset = await times(EACH, async (): Promise<Whole> => ({
    operation: "resetSecondFactor",
    who: "a:sec-admin",
    params: { id: hand.account((await enrolled(hand)).login) },
    body: { reason: "手机遗失，本人当面申请" },
  }));
  // Last, since its code is over within a minute.
  const login = await hand.spare();
  const secret = textIn(await hand.ask(login, "POST", "/api/me/second-factor"), "secret");
  const confirm: Whole = {
    operation: "confirmSecondFactor",
    who: `a:${login}`,
    body: { code: codeAt(secret, Date.now()) },
  };
  return [confirm, ...second, ...dropped, ...reset];
}

async function sessions(hand: Hand): Promise<Whole[]> {
  const [own, others] = [await hand.spare(), await hand.spare()];
  for (let n = 0; n < EACH; n++) for (const login of [own, others]) await hand.signIn(login);
  const ids = async (who: string, path: string): Promise<readonly string[]> =>
    ((await hand.ask(who, "GET", path)) as readonly unknown[]).map(idIn);
  const account = hand.account(others);
  const path = `/api/accounts/${account}/sessions`;
  return [
    ...(await ids(own, "/api/session")).map((id): Whole => ({
      operation: "revokeSession",
      who: `a:${own}`,
      params: { id },
    })),
    ...(await ids("sec-admin", path)).map((session): Whole => ({
      operation: "endAccountSession",
      who: "a:sec-admin",
      params: { id: account, session },
    })),
    ...(await grants(hand)),
  ];
}

async function grants(hand: Hand): Promise<Whole[]> {
  const account = hand.account(await hand.spare());
  const body = (n: number): JsonObject => ({ role: "handler", unit: hand.unit(`c${n + 1}`), validFrom: inDays(1) });
  await times(EACH, (n) => hand.ask("sec-admin", "POST", `/api/accounts/${account}/grants`, body(n)));
  const { grants: held } = (await hand.ask("sec-admin", "GET", `/api/accounts/${account}`)) as {
    readonly grants: readonly { readonly id: string; readonly role: string }[];
  };
  return held.map(({ id }): Whole => ({ operation: "endGrant", who: "a:sec-admin", params: { id } }));
}

const MACHINE_TOKEN = { name: "热线平台", ...TOKEN };

async function machines(hand: Hand): Promise<Whole[]> {
  const machine = idIn(
    await hand.ask("sys-admin", "POST", "/api/accounts", {
      kind: "machine",
      name: "热线平台接口",
      login: "machine-1",
      unit: hand.unit("command"),
    }),
  );
  const path = `/api/accounts/${machine}/tokens`;
  const tokens = await times(EACH, async () => idIn(await hand.ask("sys-admin", "POST", path, MACHINE_TOKEN)));
  const provider = idIn(await hand.ask("sys-admin", "POST", "/api/providers", { ...PROVIDER, name: "政务网关" }));
  const linked = await times(EACH, async (n) => {
    const account = hand.account(await hand.spare());
    await hand.ask("sys-admin", "POST", `/api/providers/${provider}/links`, { account, subject: `subject-${n}` });
    return account;
  });
  const sys = "a:sys-admin";
  return [
    { operation: "createAccountToken", who: sys, params: { id: machine }, body: MACHINE_TOKEN },
    ...tokens.map((token): Whole => ({ operation: "deleteAccountToken", who: sys, params: { id: machine, token } })),
    ...["一", "二", "三"].map((name): Whole => ({
      operation: "createProvider",
      who: sys,
      body: { ...PROVIDER, name: `统一认证${name}` },
    })),
    ...linked.map((account): Whole => ({ operation: "unlinkProvider", who: sys, params: { id: provider, account } })),
  ];
}
