import { spawn } from "node:child_process";
import { chmodSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

import { Client } from "pg";
import { pino } from "pino";
import { describe, expect, it, vi } from "vitest";

import { createTokenInTx } from "../account/tokens.ts";
import { foundOffice } from "../demo/found-office.ts";
import { DEMO_STREET } from "../demo/street-plan.ts";
import { createPool } from "../store/pool.ts";
import { changeInTenant } from "../store/tx.ts";
import { createTestDatabase } from "../testing/create-test-database.ts";
import { createApp } from "./app.ts";
import { plainError, withoutPersonal } from "./plain-error.ts";
import { formOf } from "./test-form.ts";
import { offices } from "./test-office.ts";
import type { TestOffice } from "./test-office.ts";

const office = offices();
/** Of a person, of words, of a file and of a secret; nothing else in this file holds them. */
const MARKS = ["甲乙丙记", "31011519880707123X", "13900009999", "海芦路77弄", "mark-secret-password", "附件丁戊"];
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

/** A whole server as an operator starts it, with everything it writes. */
async function serving(url: string, folder: string) {
  const main = path.join(import.meta.dirname, "../cli/main.ts");
  const env = { ...process.env, DATABASE_URL: url, FADU_LOG: "trace" };
  const child = spawn(process.execPath, [main, "serve", "--data", folder, "--port", "0"], { env });
  const written = { stdout: "", stderr: "" };
  for (const stream of ["stdout", "stderr"] as const)
    child[stream].on("data", (chunk: Buffer) => (written[stream] += chunk.toString()));
  const ended = new Promise<void>((resolve) => child.once("close", () => resolve()));
  const address = await vi.waitFor(
    () => {
      const found = /http:\/\/127\.0\.0\.1:\d+/.exec(written.stderr)?.[0];
      if (found === undefined) throw new Error(`not listening: ${written.stderr}`);
      return found;
    },
    { timeout: 60_000, interval: 50 },
  );
  return {
    address,
    written,
    stop: async () => {
      child.kill("SIGTERM");
      await ended;
    },
  };
}

/** A line of an import with a mark in each cell that takes one. */
function marked(columns: readonly { title: string; type: string; words: readonly string[] }[]): string[] {
  const parts: readonly [string, string][] = [
    ["类型", "个人"],
    ["名称", NAME],
    ["号码", NUMBER],
    ["电话", PHONE],
    ["地址", HOME],
  ];
  const byType: Readonly<Record<string, string>> = {
    text: NAME,
    longtext: `${NAME}（${PHONE}）反映`,
    phone: PHONE,
    place: HOME,
    date: "2024-09-02",
  };
  return columns.map(({ title, type, words }) => {
    if (type === "party") return parts.find(([end]) => title.endsWith(end))?.[1] ?? "";
    if (type === "place") return /经度|纬度|网格/.test(title) ? "" : HOME;
    return byType[type] ?? (type === "choice" || type === "taxonomy" ? (words[0] ?? "") : "");
  });
}

it("a server process writes no personal data to its output, whatever it is asked, an import included", async () => {
  const database = await createTestDatabase();
  const pool = createPool(database.adminUrl);
  const admin = new Client({ connectionString: database.adminUrl });
  const folder = mkdtempSync(path.join(tmpdir(), "fadu-logs-"));
  chmodSync(folder, 0o755);
  let server: Awaited<ReturnType<typeof serving>> | undefined;
  try {
    await admin.connect();
    const now = new Date().toISOString();
    const street = await foundOffice(pool, DEMO_STREET, { now });
    const { token } = await changeInTenant(pool, street.tenant, (tx) =>
      createTokenInTx(tx, street.accounts["hotline-clerk"] ?? "", now, null),
    );
    server = await serving(database.adminUrl, folder);
    const { address, written } = server;
    const ask = async (method: string, url: string, body?: Buffer | string, headers: Record<string, string> = {}) => {
      const answer = await fetch(`${address}${url}`, {
        method,
        headers: { authorization: `Bearer ${token}`, "x-fadu": "1", "content-type": "application/json", ...headers },
        ...(body === undefined ? {} : { body }),
      });
      return { status: answer.status, text: await answer.text() };
    };
    await ask("POST", "/api/session", JSON.stringify({ login: NAME, password: SECRET }));
    const caller = { kind: "citizen", name: NAME, phone: PHONE, idNumber: NUMBER, address: HOME };
    const values = { channel: "call", receivedOn: "2024-09-02", kind: "complaint", topic: "ZS", content: HOME, caller };
    const opened = await ask("POST", "/api/matters", JSON.stringify({ procedure: "complaint", values, words: NAME }));
    expect(opened.status, opened.text).toBe(201);
    await ask("POST", "/api/matters", `{"words": ${NAME}`);
    await ask("GET", `/api/matters?q=${encodeURIComponent(NAME)}`);
    await ask("GET", `/api/parties?q=${PHONE}`);
    await ask("GET", `/api/${encodeURIComponent(HOME)}?phone=${PHONE}`);

    const { columns } = JSON.parse((await ask("GET", "/api/imports/complaint/columns")).text) as {
      columns: Parameters<typeof marked>[0][number][];
    };
    const good = marked(columns.slice(0, -1));
    const bad = good.map((cell) => (cell === PHONE ? "139" : cell === NUMBER ? `${NUMBER}x` : cell));
    const sheet = (...lines: string[][]): Buffer =>
      Buffer.from(
        [columns.slice(0, -1).map(({ title }) => title), ...lines].map((cells) => cells.join(",")).join("\n"),
      );
    const importing = async (bytes: Buffer, accept = "application/json") => {
      const form = formOf({}, { name: `${FILE}.csv`, bytes });
      return ask("POST", "/api/imports/complaint?dryRun=false", form.body, { ...form.headers, accept });
    };
    expect((await importing(sheet(good, bad), "application/x-ndjson")).text).toContain('"committed":false');
    expect((await importing(sheet(good))).text).toContain('"committed":true');
    expect((await importing(Buffer.from(`"${NAME}\n${NUMBER},"x`))).status).toBe(422);

    // The database refuses with the row in its words, in an import and in an upload.
    await admin.query(`alter table matter add constraint no_mark check (title not like '%${NAME}%') not valid`);
    await admin.query(`alter table exhibit add constraint no_file check (name not like '%${FILE}%') not valid`);
    expect((await importing(sheet(good, good))).status).toBe(500);
    const form = formOf({ kind: "other" }, { name: `${FILE}.txt`, bytes: Buffer.from(NUMBER) });
    expect((await ask("POST", "/api/exhibits", form.body, form.headers)).status).toBe(500);
    await server.stop();
    const { stdout, stderr } = written;
    for (const shown of ['"route":"/api/imports/:procedure"', "no_mark", "no_file"]) expect(stdout).toContain(shown);
    for (const mark of MARKS)
      for (const text of [stdout, stderr]) {
        expect(text, mark).not.toContain(mark);
        expect(text, mark).not.toContain(encodeURIComponent(mark) === mark ? `${mark}!` : encodeURIComponent(mark));
      }
  } finally {
    await server?.stop();
    await admin.end();
    await pool.end();
    await database.drop();
    rmSync(folder, { recursive: true, force: true });
  }
}, 120_000);
