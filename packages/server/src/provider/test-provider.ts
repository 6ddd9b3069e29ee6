import { generateKeyPairSync } from "node:crypto";
import { createServer } from "node:http";
import type { Server } from "node:http";
import type { AddressInfo } from "node:net";

import Provider from "oidc-provider";

export const CLIENT = { clientId: "fadu", clientSecret: "a secret of the gateway's own" } as const;

/** A person as the provider knows him. */
export type Person = Readonly<Record<string, unknown>>;

/** A real OpenID provider on a port of its own, with its own pages, for tests. */
export class TestProvider {
  readonly issuer: string;
  /** By the name typed on the provider's page, which is the subject. */
  readonly people: Map<string, Person>;
  readonly #server: Server;

  private constructor(issuer: string, people: Map<string, Person>, server: Server) {
    this.issuer = issuer;
    this.people = people;
    this.#server = server;
  }

  static async open(callback: string): Promise<TestProvider> {
    const server = createServer();
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    const people = new Map<string, Person>();
    const { privateKey } = generateKeyPairSync("rsa", { modulusLength: 2048 });
    const provider = new Provider(issuer, {
      clients: [
        {
          client_id: CLIENT.clientId,
          client_secret: CLIENT.clientSecret,
          redirect_uris: [callback],
          grant_types: ["authorization_code"],
          response_types: ["code"],
        },
      ],
      claims: { openid: ["sub"], profile: ["preferred_username"], phone: ["phone_number", "phone_number_verified"] },
      scopes: ["openid", "profile", "phone"],
      pkce: { required: () => true },
      cookies: { keys: ["only for tests"] },
      jwks: { keys: [{ ...privateKey.export({ format: "jwk" }), alg: "RS256", use: "sig" }] },
      findAccount: (_, id) => ({ accountId: id, claims: () => ({ sub: id, ...people.get(id) }) }),
    });
    server.on("request", provider.callback());
    return new TestProvider(issuer, people, server);
  }

  async close(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise((resolve) => this.#server.close(resolve));
  }
}

/** Goes through the provider's pages as a browser does: signs in as this person, says yes, is sent back. */
export class Traveller {
  readonly #cookies = new Map<string, string>();
  readonly #person: string;

  constructor(person: string) {
    this.#person = person;
  }

  /** @returns the address the provider sends the browser back to, not yet visited */
  async through(start: string, callback: string): Promise<string> {
    let next: { url: string; form?: URLSearchParams } = { url: start };
    for (let step = 0; step < 20; step++) {
      const answer: Response = await this.#send(next.url, next.form);
      const location = answer.headers.get("location");
      if (location !== null) {
        const url = new URL(location, next.url).href;
        if (url.startsWith(callback)) return url;
        next = { url };
        continue;
      }
      const page = await answer.text();
      const action = /<form[^>]* action="([^"]+)"/.exec(page)?.[1];
      const prompt = /name="prompt" value="(\w+)"/.exec(page)?.[1];
      if (action === undefined || prompt === undefined) throw new Error(`${answer.status} ${page.slice(0, 600)}`);
      const fields = prompt === "login" ? { login: this.#person, password: "at the gateway" } : {};
      next = { url: new URL(action, next.url).href, form: new URLSearchParams({ prompt, ...fields }) };
    }
    throw new Error("the provider sends in circles");
  }

  async #send(url: string, form: URLSearchParams | undefined): Promise<Response> {
    const answer = await fetch(url, {
      redirect: "manual",
      headers: { cookie: [...this.#cookies].map(([name, value]) => `${name}=${value}`).join("; ") },
      ...(form ? { method: "POST", body: form } : {}),
    });
    for (const line of answer.headers.getSetCookie()) {
      const [, name = "", value = ""] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
      if (value === "") this.#cookies.delete(name);
      else this.#cookies.set(name, value);
    }
    return answer;
  }
}
