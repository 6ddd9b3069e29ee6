import type { Pool } from "pg";

import { createTokenInTx } from "../account/tokens.ts";
import { DEMO_PASSWORD } from "../demo/street-plan.ts";
import type { Office } from "../demo/found-office.ts";
import type { App } from "../http/app.ts";
import { formOf } from "../http/test-form.ts";
import type { Services } from "../http/services.ts";
import { changeInTenant } from "../store/tx.ts";
import type { FuzzRequest, JsonObject } from "./request.ts";

type Method = "GET" | "POST" | "PUT" | "DELETE";
type Form = NonNullable<FuzzRequest["form"]>;

interface HandParts {
  readonly app: App;
  readonly pool: Pool;
  readonly services: Services;
  readonly office: Office;
  /** By login. */
  readonly tokens: Map<string, string>;
  /** Logins of accounts that send nothing of themselves. */
  readonly spares: readonly string[];
}

/** Makes what whole requests are about, as the office's people would. */
export class Hand {
  readonly app: App;
  readonly pool: Pool;
  readonly services: Services;
  readonly office: Office;
  readonly #tokens: Map<string, string>;
  readonly #spares: string[];

  constructor({ app, pool, services, office, tokens, spares }: HandParts) {
    this.app = app;
    this.pool = pool;
    this.services = services;
    this.office = office;
    this.#tokens = tokens;
    this.#spares = [...spares];
  }

  /** Who may send, by `a:<login>`: also those who were brought in here. */
  get tokens(): readonly (readonly [string, string])[] {
    return [...this.#tokens].map(([login, token]) => [`a:${login}`, token]);
  }

  account(login: string): string {
    return this.office.accounts[login] ?? missing(login);
  }

  unit(key: string): string {
    return this.office.units[key] ?? missing(key);
  }

  /** Brings an account in that sends nothing of itself, for one purpose alone. */
  async spare(): Promise<string> {
    const login = this.#spares.shift() ?? missing("another spare account");
    await this.bringIn(login);
    return login;
  }

  /** Lets an account of the office send. */
  async bringIn(login: string): Promise<void> {
    if (this.#tokens.has(login)) return;
    const { token } = await changeInTenant(this.pool, this.office.tenant, (tx) =>
      createTokenInTx(tx, this.account(login), this.services.now(), null),
    );
    this.#tokens.set(login, token);
  }

  /** @throws Error when it is refused: what is made of it would be shallower than it says */
  async ask(login: string, method: Method, path: string, payload?: JsonObject): Promise<unknown> {
    const headers = { authorization: `Bearer ${this.#tokens.get(login) ?? missing(login)}`, "x-fadu": "1" };
    const answer = await this.app.inject({
      method,
      url: path,
      headers,
      ...(payload ? { payload: { ...payload } } : {}),
    });
    if (answer.statusCode >= 300) throw new Error(`${login} ${method} ${path}: ${answer.body}`);
    return answer.body === "" ? null : (JSON.parse(answer.body) as unknown);
  }

  /** @throws Error when it is refused */
  async send(login: string, path: string, { fields, name, bytes }: Form): Promise<unknown> {
    const form = formOf(fields as Readonly<Record<string, string>>, { name, bytes: Buffer.from(bytes, "latin1") });
    const headers = { authorization: `Bearer ${this.#tokens.get(login) ?? missing(login)}`, "x-fadu": "1" };
    const answer = await this.app.inject({
      method: "POST",
      url: path,
      headers: { ...headers, ...form.headers },
      payload: form.body,
    });
    if (answer.statusCode >= 300) throw new Error(`${login} ${path}: ${answer.body}`);
    return JSON.parse(answer.body) as unknown;
  }

  /** Signs in with the password everybody began with. @returns the cookies that were set */
  async signIn(login: string): Promise<string> {
    const answer = await this.app.inject({
      method: "POST",
      url: "/api/session",
      headers: { "x-fadu": "1" },
      payload: { login, password: DEMO_PASSWORD, tenant: this.office.tenant },
    });
    if (answer.statusCode !== 200) throw new Error(`${login} did not come in: ${answer.body}`);
    return answer.cookies.map(({ name, value }) => `${name}=${value}`).join("; ");
  }
}

export function missing(name: string): never {
  throw new Error(`the office has no ${name}`);
}

/** One thing for each of so many, one after the other: what they make must not come at once. */
export async function times<T>(count: number, make: (n: number) => Promise<T>): Promise<T[]> {
  const made: T[] = [];
  for (let n = 0; n < count; n++) made.push(await make(n));
  return made;
}

/** The id in an answer. */
export const idIn = (answer: unknown): string => textIn(answer, "id");

export function textIn(answer: unknown, key: string): string {
  const value = typeof answer === "object" && answer !== null ? (answer as Record<string, unknown>)[key] : undefined;
  return typeof value === "string" ? value : missing(`${key} in ${JSON.stringify(answer).slice(0, 200)}`);
}
