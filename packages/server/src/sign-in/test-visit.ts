import type { TestOffice } from "../http/test-office.ts";

type Method = "GET" | "POST" | "PUT" | "PATCH" | "DELETE";

export interface Said {
  readonly status: number;
  readonly body: never;
}

/** A browser, for tests: it keeps its cookies and comes from one address. */
export class TestBrowser {
  readonly cookies = new Map<string, string>();
  readonly #office: TestOffice;
  readonly #address: string;

  constructor(office: TestOffice, address = "10.0.0.1") {
    this.#office = office;
    this.#address = address;
  }

  async ask(method: Method, url: string, body?: unknown): Promise<Said> {
    const answer = await this.#office.app.inject({
      method,
      url,
      remoteAddress: this.#address,
      headers: { "x-fadu": "1", "user-agent": "Test/1.0", cookie: this.header() },
      ...(body === undefined ? {} : { payload: body as object }),
    });
    for (const { name, value } of answer.cookies) {
      if (value === "") this.cookies.delete(name);
      else this.cookies.set(name, value);
    }
    const json = answer.body !== "" && /json/.test(String(answer.headers["content-type"]));
    return { status: answer.statusCode, body: (json ? JSON.parse(answer.body) : undefined) as never };
  }

  header(): string {
    return [...this.cookies].map(([name, value]) => `${name}=${value}`).join("; ");
  }

  signIn(login: string, password: string): Promise<Said> {
    return this.ask("POST", "/api/session", { login, password, tenant: this.#office.street.tenant });
  }

  me(): Promise<Said> {
    return this.ask("GET", "/api/me");
  }
}

/** Lets the street's clock go on. */
export function after(office: TestOffice, ms: number): void {
  office.street.now = new Date(Date.parse(office.street.now) + ms).toISOString();
}

export const MINUTE = 60_000;
export const HOUR = 3_600_000;
export const DAY = 86_400_000;
