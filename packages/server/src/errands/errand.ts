import type { RoleId } from "@fadu/catalog/roles/roles.ts";
import type { Value } from "@fadu/engine/definition/field.ts";
import { instantOf, localDate } from "@fadu/engine/time/dates.ts";
import type { LocalDate } from "@fadu/engine/time/dates.ts";
import type { Pool } from "pg";
import type { Static } from "typebox";
import { afterAll, beforeAll } from "vitest";

import { sweep } from "../clock/sweep.ts";
import { picture } from "../demo/picture.ts";
import { formOf } from "../http/test-form.ts";
import type { ProblemSchema } from "../http/schema.ts";
import type { FigureView } from "../indicator/schema.ts";
import { runEffects } from "../job/effects.ts";
import type { MatterView } from "../matter/view-schema.ts";
import { createPool } from "../store/pool.ts";
import { inTenant } from "../store/tx.ts";
import { CatalogOffice } from "../testing/catalog-office.ts";
import { createTestDatabase } from "../testing/create-test-database.ts";
import type { TestDatabase } from "../testing/create-test-database.ts";

type Values = Readonly<Record<string, Value>>;
/** A role, or its second holder: `enforcement-officer-2`. */
export type Who = RoleId | `${RoleId}-2`;
export type View = Static<typeof MatterView>;
type Problem = Static<typeof ProblemSchema>;

interface Opened {
  readonly id: string;
}

interface Answered {
  readonly status: number;
  readonly body: never;
  readonly text: string;
}

/** What came back. @throws Error with the server's words when it is anything else than expected */
function answered(status: number, what: string, answer: Answered): unknown {
  if (answer.status !== status) throw new Error(`${what} was answered ${answer.status}: ${answer.text}`);
  return answer.body;
}

/**
 * A clerk's errand over the API, as a browser would run it: the whole server with the full catalogue, an account for every
 * role (and a second holder, `<role>-2`), enforcement officers with certificates to the end of 2026, powers to punish, and a
 * clock that stands where the test puts it. Every request must succeed unless it is expected to be refused.
 */
export class Errand {
  readonly #office: CatalogOffice;

  constructor(office: CatalogOffice) {
    this.#office = office;
  }

  /** Moves the clock on. @param time local, `HH:MM` */
  on(day: LocalDate, time = "10:00"): this {
    const [hours = 0, minutes = 0] = time.split(":").map(Number);
    this.#office.clock.now = instantOf(day, hours * 60 + minutes);
    return this;
  }

  get today(): LocalDate {
    return localDate(this.#office.clock.now);
  }

  /** Account id of a role's holder. */
  account(who: Who): string {
    return this.#known(this.#office.office.accounts, who);
  }

  /** Unit id: street, office, economy, safety, squad, command, justice, disputes, c1 … c4. */
  unit(key: string): string {
    return this.#known(this.#office.office.units, key);
  }

  /** Uploads a picture. @returns its id, a value of an exhibit field */
  async exhibit(who: Who, kind = "photo"): Promise<string> {
    const form = formOf({ kind }, { name: `${kind}.png`, bytes: picture(kind) });
    const { id } = answered(
      201,
      "exhibit",
      await this.ask(who, "POST", "/api/exhibits", form.body, form.headers),
    ) as Opened;
    return id;
  }

  /** Opens a matter. @returns its id */
  async open(who: Who, procedure: string, values: Values, act?: string): Promise<string> {
    const asked = { procedure, values, ...(act === undefined ? {} : { act }) };
    const { id } = answered(
      201,
      `${procedure} ${act ?? ""}`,
      await this.ask(who, "POST", "/api/matters", asked),
    ) as Opened;
    return id;
  }

  /** Expects the opening to be refused. @returns why: code, failures, and the articles */
  async refusedToOpen(who: Who, procedure: string, values: Values, act?: string): Promise<Problem> {
    const asked = { procedure, values, ...(act === undefined ? {} : { act }) };
    return this.#refusal(await this.ask(who, "POST", "/api/matters", asked));
  }

  /** Performs an act; then those named agree, one after the other. */
  async act(who: Who, id: string, act: string, values: Values = {}, approvedBy: readonly Who[] = []): Promise<void> {
    const asked = { act, values, words: "办理" };
    answered(200, act, await this.ask(who, "POST", `/api/matters/${id}/acts`, asked));
    for (const one of approvedBy) {
      const opinion = await this.ask(one, "POST", `/api/matters/${id}/acts`, { act: "approve", words: "同意" });
      answered(200, `${act} approved by ${one}`, opinion);
    }
  }

  /** Expects an act to be refused. @returns why: code, failures, and the articles */
  async refused(who: Who, id: string, act: string, values: Values = {}): Promise<Problem> {
    return this.#refusal(await this.ask(who, "POST", `/api/matters/${id}/acts`, { act, values }));
  }

  /** The matter's page as this account sees it. */
  async view(who: Who, id: string): Promise<View> {
    return answered(200, id, await this.ask(who, "GET", `/api/matters/${id}`)) as View;
  }

  /** The latest instrument of that kind, printed as PDF and as DOCX. @returns its page as text without tags */
  async printed(who: Who, id: string, instrument: string): Promise<string> {
    const seen = await this.view(who, id);
    const issued = seen.instruments.findLast((one) => one.instrument === instrument);
    if (!issued)
      throw new Error(
        `${instrument} was not issued; there are ${seen.instruments.map((i) => i.instrument).join(", ")}`,
      );
    const paper = (format: string) => this.ask(who, "GET", `/api/matters/${id}/instruments/${issued.id}.${format}`);
    const [pdf, docx, html] = [await paper("pdf"), await paper("docx"), await paper("html")];
    if (!pdf.text.startsWith("%PDF-")) throw new Error(`no PDF of ${instrument}: ${pdf.text.slice(0, 500)}`);
    if (!docx.text.startsWith("PK")) throw new Error(`no DOCX of ${instrument}: ${docx.text.slice(0, 500)}`);
    if (html.status !== 200) throw new Error(`no page of ${instrument}: ${html.text}`);
    return html.text.replace(/<style[\s\S]*?<\/style>|<[^>]+>/g, "");
  }

  /** Publishes, on the present day, everything that waits for publication. @returns how many */
  async publishAll(who: Who, id: string): Promise<number> {
    const { publications } = await this.view(who, id);
    const waiting = publications.filter(({ publishedOn }) => publishedOn === null);
    for (const one of waiting) await this.act(who, id, "publish", { publication: one.id, on: this.today });
    return waiting.length;
  }

  /** Matters of a procedure linked to this one (opened by it, or the one that opened it), the newest last. */
  async linked(who: Who, id: string, procedure: string): Promise<string> {
    const { links } = await this.view(who, id);
    const found = links.findLast((link) => link.procedure.id === procedure);
    if (!found)
      throw new Error(`nothing of ${procedure} is linked; there are ${links.map((l) => l.procedure.id).join(", ")}`);
    return found.matter;
  }

  /** An indicator over a period, as this role's sight gives it. */
  async figure(who: Who, indicator: string, from: LocalDate, to: LocalDate): Promise<Static<typeof FigureView>> {
    const asked = { asked: [{ indicator, from, to }] };
    const { figures } = answered(200, indicator, await this.ask(who, "POST", "/api/figures", asked)) as {
      figures: Static<typeof FigureView>[];
    };
    const [figure] = figures;
    if (!figure) throw new Error("no figure came back");
    return figure;
  }

  /** Titles of the records behind one part of a figure, by name. @param part `gap`: whom a coverage does not reach */
  async counted(who: Who, indicator: string, from: LocalDate, to: LocalDate, part: string): Promise<string[]> {
    const asked = { indicator, from, to, part, limit: 500 };
    const { items } = answered(200, indicator, await this.ask(who, "POST", "/api/figures/records", asked)) as {
      items: readonly { readonly title: string }[];
    };
    return items.map(({ title }) => title).sort();
  }

  /** Lets the sweeper look for limits that ran out by now. */
  async sweep(): Promise<void> {
    await sweep(this.#office.door, this.#office.office.tenant);
  }

  /** Lets what acts set off come about, and what that sets off in turn: reports to other matters, notices. */
  async settle(): Promise<void> {
    const { door, office } = this.#office;
    const waiting = (): Promise<readonly Opened[]> =>
      inTenant(door.pool, office.tenant, async (tx) => {
        const { rows } = await tx.query<Opened>("select id from outbox where tenant_id = $1 order by id", [
          office.tenant,
        ]);
        return rows;
      });
    for (let batch = await waiting(); batch.length > 0; batch = await waiting()) {
      for (const { id } of batch) await runEffects(door, { tenant: office.tenant, id });
    }
  }

  ask(
    who: Who,
    method: "GET" | "POST" | "PUT" | "PATCH" | "DELETE",
    url: string,
    body?: unknown,
    headers: Readonly<Record<string, string>> = {},
  ): Promise<Answered> {
    return this.#office.ask(who, method, url, body, headers);
  }

  #refusal({ status, body, text }: Answered): Problem {
    if (status < 400 || status >= 500) throw new Error(`not refused, but ${status}: ${text}`);
    return body;
  }

  #known(table: Readonly<Record<string, string>>, key: string): string {
    const id = table[key];
    if (id === undefined) throw new Error(`the office has no “${key}”; it has ${Object.keys(table).join(", ")}`);
    return id;
  }
}

/** Articles that a refusal names: ids of the rule book. */
export const rulesOf = ({ basis, failures }: Problem): string[] => [
  ...(basis ?? []).map(({ rule }) => rule),
  ...(failures ?? []).flatMap((failure) => (failure.basis ?? []).map(({ rule }) => rule)),
];

/**
 * A database for a test file and a maker of errands in it, each in an office of its own.
 *
 * @example const errand = errands(); it("…", async () => { const e = await errand("2024-03-04"); … });
 */
export function errands(): (day: LocalDate) => Promise<Errand> {
  let database: TestDatabase;
  let pool: Pool;
  const offices: CatalogOffice[] = [];
  beforeAll(async () => {
    database = await createTestDatabase();
    pool = createPool(database.adminUrl);
  });
  afterAll(async () => {
    for (const office of offices) await office.close();
    await pool.end();
    await database.drop();
  });
  return async (day) => {
    const office = await CatalogOffice.open(pool, day, { staffed: true });
    offices.push(office);
    return new Errand(office);
  };
}
