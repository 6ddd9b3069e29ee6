import { Client } from "pg";
import { pino } from "pino";
import { describe, expect, it } from "vitest";

import { createApp } from "./app.ts";
import { plainError, withoutPersonal } from "./plain-error.ts";
import { formOf } from "./test-form.ts";
import { offices } from "./test-office.ts";
import type { TestOffice } from "./test-office.ts";

const office = offices();
/** Of a person, of words, of a file and of a secret; nothing else in this file holds them. */
const MARKS = ["甲乙丙记", "310115198807071234", "13900009999", "海芦路77弄", "mark-secret-password", "附件丁戊"];
const [NAME = "", NUMBER = "", PHONE = "", HOME = "", SECRET = "", FILE = ""] = MARKS;

/** Everything that a server with the sharpest log level writes while it is asked. */
async function logged(
  o: TestOffice,
  work: (app: Awaited<ReturnType<typeof createApp>>) => Promise<void>,
): Promise<string> {
  let lines = "";
  const logger = pino(
    { level: "trace", serializers: { err: plainError } },
    { write: (line: string) => (lines += line) },
  );
  const app = await createApp(o.services, { logger });
  try {
    await work(app);
  } finally {
    await app.close();
  }
  return lines;
}

describe("logs, metrics and the words of failed jobs", () => {
  it("hold no personal data after signing in, acting, uploading, searching, wrong requests and a failing database", async () => {
    const o = await office();
    const authorization = `Bearer ${await o.token("wang")}`;
    const headers = { authorization, "x-fadu": "1" };
    const admin = new Client({ connectionString: o.street.pool.options.connectionString ?? "" });
    await admin.connect();
    const statuses: number[] = [];
    let metrics = "";
    const lines = await logged(o, async (app) => {
      const ask = async (method: "GET" | "POST", url: string, payload?: object | string, more: object = {}) => {
        const answer = await app.inject({
          method,
          url,
          headers: { ...headers, ...more },
          ...(payload === undefined ? {} : { payload }),
        });
        statuses.push(answer.statusCode);
        return answer;
      };
      const applicant = { kind: "citizen", name: NAME, idNumber: NUMBER, phone: PHONE, address: HOME };
      const opened = { procedure: "permit", act: "apply", values: { applicant, purpose: `${NAME}堆料` }, words: NAME };
      await ask("POST", "/api/session", { login: NAME, password: SECRET });
      await ask("POST", "/api/matters", opened);
      await ask("POST", "/api/matters", { ...opened, values: { applicant: { ...applicant, idNumber: `${NUMBER}x` } } });
      await ask("GET", `/api/matters?q=${encodeURIComponent(NAME)}`);
      await ask("GET", `/api/matters/${encodeURIComponent(NAME)}`);
      await ask("GET", `/api/${encodeURIComponent(HOME)}?phone=${PHONE}`);
      await ask("POST", "/api/matters", `{"words": ${NAME}`, { "content-type": "application/json" });
      await ask("POST", "/api/matters", NAME, { "content-type": `text/${SECRET}` });
      const form = formOf({ kind: "other" }, { name: `${FILE}.txt`, bytes: Buffer.from(NUMBER) });
      await ask("POST", "/api/exhibits", form.body, form.headers);
      // The database refuses with the row in its words, as it does when a constraint fails.
      await admin.query(`alter table exhibit add constraint no_mark check (name not like '%${FILE}%') not valid`);
      await ask("POST", "/api/exhibits", form.body, form.headers);
      await admin.query("alter table exhibit drop constraint no_mark");
      metrics = (await ask("GET", "/metrics")).body;
    });
    await admin.end();
    // The errand went where it was to go: refused sign-in, matters, wrong requests, a file, a failure.
    expect(statuses).toContain(500);
    expect(statuses.filter((status) => status === 201)).not.toEqual([]);
    expect(statuses).toContain(400);
    expect(lines).toContain('"route":"/api/exhibits"');
    expect(lines).toContain("no_mark");
    for (const mark of MARKS) {
      for (const text of [lines, metrics]) {
        expect(text, mark).not.toContain(mark);
        expect(text, mark).not.toContain(encodeURIComponent(mark) === mark ? `${mark}!` : encodeURIComponent(mark));
      }
    }
  });

  it("keep of an error where it happened and what kind it is, not the values in its words", async () => {
    const o = await office();
    const failed = async (work: () => unknown): Promise<unknown> => {
      try {
        return await work();
      } catch (error) {
        return error;
      }
    };
    const errors = [
      await failed(() => o.street.pool.query("select $1::int", [NAME])),
      await failed(() => JSON.parse(`{"a":${NAME}`)),
    ];
    for (const error of errors) {
      expect(String((error as Error).stack)).toContain(NAME);
      expect(JSON.stringify(plainError(error))).not.toContain(NAME);
      const kept = withoutPersonal(error);
      expect(`${kept.message}${kept.stack ?? ""}${String(kept.cause)}`).not.toContain(NAME);
      expect(kept.stack).toContain("    at ");
    }
    expect(plainError(errors[0])).toMatchObject({ code: "22P02" });
  });
});
