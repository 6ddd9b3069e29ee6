import { createServer } from "node:net";
import type { AddressInfo, Socket } from "node:net";
import { Readable } from "node:stream";

import { afterEach, describe, expect, it } from "vitest";

import { formOf } from "../http/test-form.ts";
import { offices } from "../http/test-office.ts";
import type { TestOffice } from "../http/test-office.ts";
import { clamd, ScannerDown } from "./scanner.ts";

const office = offices();
const closing: (() => void)[] = [];
afterEach(() => {
  for (const close of closing.splice(0)) close();
});

/** EICAR's test string, put together here so that no scanner on this machine takes this file away. */
const EICAR = ["X5O!P%@AP[4\\PZX54(P^)7CC)7}$", "EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*"].join("");

/** A peer that speaks clamd's protocol (clamd(8)): commands end with NUL, INSTREAM takes pieces behind their lengths. */
async function peer(answer: (file: Buffer) => string | null): Promise<{ address: string; seen: Buffer[] }> {
  const seen: Buffer[] = [];
  const server = createServer((socket) => {
    let got = Buffer.alloc(0);
    socket.on("error", () => undefined);
    socket.on("data", (data: Buffer) => {
      got = Buffer.concat([got, data]);
      if (got.toString("latin1").startsWith("zVERSION\0")) socket.end("ClamAV 1.4.3/27800/Sun\0");
      const file = fileIn(got);
      if (!file) return;
      seen.push(file);
      reply(socket, answer(file));
    });
  });
  await new Promise<void>((resolve) => {
    server.listen(0, "127.0.0.1", resolve);
  });
  closing.push(() => server.close());
  return { address: `127.0.0.1:${(server.address() as AddressInfo).port}`, seen };
}

/** Null: it says nothing more. */
const reply = (socket: Socket, answer: string | null): void => {
  if (answer !== null) socket.end(`${answer}\0`);
};

/** The file once its end has come. */
function fileIn(got: Buffer): Buffer | undefined {
  const command = "zINSTREAM\0";
  if (got.toString("latin1", 0, command.length) !== command) return undefined;
  const pieces: Buffer[] = [];
  for (let at = command.length; at + 4 <= got.length;) {
    const length = got.readUInt32BE(at);
    if (length === 0) return Buffer.concat(pieces);
    pieces.push(got.subarray(at + 4, at + 4 + length));
    at += 4 + length;
  }
  return undefined;
}

const byEicar = (file: Buffer): string => (file.includes(EICAR) ? "stream: Eicar-Test-Signature FOUND" : "stream: OK");

describe("the scanner", () => {
  it("is sent the whole file in pieces, and believed", async () => {
    const { address, seen } = await peer(byEicar);
    const scanner = clamd(address);
    const file = Buffer.concat([Buffer.alloc(300_000, 1), Buffer.from("end")]);
    expect(await scanner.scan(Readable.from([file.subarray(0, 200_000), file.subarray(200_000)]))).toEqual({
      clean: true,
    });
    expect(seen[0]?.equals(file)).toBe(true);
    const found = await scanner.scan(Readable.from([Buffer.from(EICAR)]));
    expect(found).toEqual({ clean: false, virus: "Eicar-Test-Signature" });
    expect(await scanner.version()).toBe("ClamAV 1.4.3/27800/Sun");
  });

  it("is down when it is not there, is silent, or could not look at all of the file", async () => {
    const nobody = await peer(byEicar);
    for (const close of closing.splice(0)) close();
    const silent = await peer(() => null);
    const small = await peer(() => "INSTREAM size limit exceeded. ERROR");
    for (const { address } of [nobody, silent, small]) {
      await expect(clamd(address, { silenceMs: 200 }).scan(Readable.from([Buffer.from("a")])), address).rejects.toThrow(
        ScannerDown,
      );
    }
    expect(() => clamd("nowhere")).toThrow("FADU_CLAMD");
  });

  it("is not believed about what is larger than it looks at, but for what it found", async () => {
    const { address } = await peer(byEicar);
    const scanner = clamd(address, { looksAt: 100 });
    const behind = (bytes: number): Readable => Readable.from([Buffer.alloc(bytes, 1)]);
    expect(await scanner.scan(behind(100))).toEqual({ clean: true });
    await expect(scanner.scan(behind(101))).rejects.toThrow(ScannerDown);
    const found = scanner.scan(Readable.from([Buffer.from(EICAR), Buffer.alloc(101, 1)]));
    expect(await found).toMatchObject({ clean: false });
  });
});

describe("with a scanner set up, an upload", () => {
  const upload = (o: TestOffice, text: string) => {
    const form = formOf({ kind: "other" }, { name: "说明张三.txt", bytes: Buffer.from(text) });
    return o.ask("wang", "POST", "/api/exhibits", form.body, form.headers);
  };

  it("is refused with a virus, kept nowhere, and told to the security administrator without its name", async () => {
    const { address } = await peer(byEicar);
    const o = await office({ clamd: address });
    expect((await upload(o, "文字")).body).toMatchObject({ scan: "clean" });
    expect((await upload(o, EICAR)).body).toMatchObject({ code: "exhibit.infected" });
    const sec = await o.hire("sec", ["sec-admin"]);
    const { status, text, body } = await o.ask(sec, "GET", "/api/security/infected");
    expect(status, text).toBe(200);
    expect(body).toMatchObject([{ virus: "Eicar-Test-Signature", size: EICAR.length, account: { name: "wang" } }]);
    expect(text).not.toContain("张三");
    expect((await o.ask("wang", "GET", "/api/security/infected")).status).toBe(403);
    const [{ digest }] = body as [{ digest: string }];
    expect(await o.services.files.verify(digest)).toBe(false);
  });

  // Tried by hand where one is installed: FADU_TEST_CLAMD=127.0.0.1:3310, its signatures knowing EICAR's string.
  const real = process.env["FADU_TEST_CLAMD"];
  it.runIf(real)("is looked at by a real clamd: clean, infected, infected behind megabytes", async () => {
    const o = await office(real === undefined ? {} : { clamd: real });
    expect((await upload(o, "文字")).body).toMatchObject({ scan: "clean" });
    expect((await upload(o, EICAR)).body).toMatchObject({ code: "exhibit.infected" });
    const large = `${"一行文字。\n".repeat(400_000)}${EICAR}`;
    expect((await upload(o, large)).body).toMatchObject({ code: "exhibit.infected" });
    const sec = await o.hire("sec", ["sec-admin"]);
    expect((await o.ask(sec, "GET", "/api/security/infected")).body).toHaveLength(2);
    const sys = await o.hire("sys", ["sys-admin"]);
    expect((await o.ask(sys, "GET", "/api/security/protection")).body).toMatchObject({
      scanner: { state: "good", version: expect.stringMatching(/^ClamAV /) as string },
    });
  });

  it("waits while the scanner is down, or is marked where the office says so", async () => {
    const { address } = await peer(byEicar);
    for (const close of closing.splice(0)) close();
    const o = await office({ clamd: address });
    const refused = await upload(o, "文字");
    expect([refused.status, refused.body]).toMatchObject([503, { code: "scanner.unavailable" }]);
    const sys = await o.hire("sys", ["sys-admin"]);
    const sec = await o.hire("sec", ["sec-admin"]);
    await o.ask(sec, "PUT", "/api/security-policy/keepUnscanned", { value: true, reason: "查毒维修" });
    const taken = await upload(o, "文字");
    expect(taken.body).toMatchObject({ scan: "missed" });
    const { id } = taken.body as { id: string };
    const { headers } = await o.ask("wang", "GET", `/api/exhibits/${id}`);
    expect(String(headers["content-disposition"])).toMatch(/^attachment/);
    expect((await o.ask(sys, "GET", "/api/security/protection")).body).toMatchObject({ scanner: { state: "down" } });
  });

  it("is not scanned without one, and the product says so", async () => {
    const o = await office();
    expect((await upload(o, "文字")).body).toMatchObject({ scan: "off" });
    const sys = await o.hire("sys", ["sys-admin"]);
    expect((await o.ask(sys, "GET", "/api/security/protection")).body).toMatchObject({ scanner: { state: "off" } });
  });
});
