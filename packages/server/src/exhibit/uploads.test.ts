import { createHash } from "node:crypto";
import { crc32, deflateSync } from "node:zlib";

import { strToU8, zipSync } from "fflate";
import sharp from "sharp";
import { describe, expect, it } from "vitest";

import { formOf } from "../http/test-form.ts";
import { offices } from "../http/test-office.ts";
import type { Answered, TestOffice } from "../http/test-office.ts";
import { changeInTenant, inTenant, touchFacts } from "../store/tx.ts";

const office = offices();
const PNG = await sharp({ create: { width: 8, height: 8, channels: 3, background: "red" } })
  .png()
  .toBuffer();
const PHOTO = await sharp({ create: { width: 60, height: 40, channels: 3, background: "blue" } })
  .jpeg()
  .withExif({
    IFD0: { Make: "HUAWEI", Model: "P40" },
    IFD2: { DateTimeOriginal: "2024:09:02 08:30:00" },
    IFD3: { GPSLatitudeRef: "N", GPSLatitude: "31/1 13/1 48/1", GPSLongitudeRef: "E", GPSLongitude: "121/1 28/1 12/1" },
  })
  .toBuffer();

interface Upload {
  readonly who?: string;
  readonly declared?: string;
  readonly fields?: Readonly<Record<string, string>>;
}

function upload(o: TestOffice, name: string, bytes: Uint8Array, { who = "wang", declared, fields }: Upload = {}) {
  const form = formOf(
    { kind: "other", ...fields },
    { name, bytes, ...(declared === undefined ? {} : { type: declared }) },
  );
  return o.ask(who, "POST", "/api/exhibits", form.body, form.headers);
}

const code = ({ status, body }: Answered): string => (status === 201 ? "taken" : (body as { code: string }).code);

const set = (o: TestOffice, sec: string, key: string, value: unknown) =>
  o.ask(sec, "PUT", `/api/security-policy/${key}`, { value, reason: "试验" });

const office2007 = (parts: Readonly<Record<string, string>>): Uint8Array =>
  zipSync(
    Object.fromEntries(
      Object.entries({ "[Content_Types].xml": "<Types/>", ...parts }).map(([name, text]) => [name, strToU8(text)]),
    ),
  );
const WORD = { "word/document.xml": "<document/>" };

const ole = (...names: string[]): Buffer =>
  Buffer.concat([
    Buffer.from("d0cf11e0a1b11ae1", "hex"),
    Buffer.alloc(1016),
    ...names.map((name) => Buffer.concat([Buffer.from(name, "utf16le"), Buffer.alloc(128)])),
  ]);

const pdf = (...objects: (string | Buffer)[]): Buffer =>
  Buffer.concat([
    Buffer.from("%PDF-1.7\n"),
    ...objects.map((one, i) =>
      Buffer.concat([Buffer.from(`${i + 1} 0 obj\n`), Buffer.from(one), Buffer.from("\nendobj\n")]),
    ),
    Buffer.from("trailer << /Root 1 0 R >>\n%%EOF\n"),
  ]);
const PLAIN_PDF = "<< /Type /Catalog /Pages 2 0 R >>";
const hiding = (text: string, filter = "/FlateDecode"): Buffer => {
  const packed = deflateSync(Buffer.from(text));
  return Buffer.concat([
    Buffer.from(`<< /Type /ObjStm /N 1 /First 4 /Filter ${filter} /Length ${packed.length} >>\nstream\r\n`),
    packed,
    Buffer.from("\nendstream"),
  ]);
};

describe("what is handed in", () => {
  it("is refused when it is a program, a page, an archive or bears a name that hides what it is", async () => {
    const o = await office();
    const script = Buffer.from("#!/bin/sh\nrm -rf /\n");
    const svg = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>');
    const cases: readonly [string, Uint8Array, string][] = [
      ["照片.png", Buffer.from("MZ\u0090\u0000".padEnd(600, "\u0000")), "exhibit.type"],
      ["说明.txt", script, "exhibit.type"],
      ["说明.txt", Buffer.from("\u007fELF"), "exhibit.type"],
      ["图.svg", svg, "exhibit.name"],
      ["图.svg.png", PNG, "exhibit.name"],
      ["页面.html", Buffer.from("<html></html>"), "exhibit.name"],
      ["决定书.pdf.exe", Buffer.from("MZ"), "exhibit.name"],
      ["决定书.exe.pdf", pdf(PLAIN_PDF), "exhibit.name"],
      ["照片\u202egnp.exe", PNG, "exhibit.name"],
      ["报告.docm", office2007(WORD), "exhibit.name"],
      ["资料.zip", zipSync({ "a.txt": strToU8("a") }), "exhibit.unsafe"],
      ["资料.rar", Buffer.from("526172211a0700cf", "hex"), "exhibit.unsafe"],
      ["资料.7z", Buffer.from("377abcaf271c0004", "hex"), "exhibit.unsafe"],
      ["资料.tgz", Buffer.from("1f8b0800", "hex"), "exhibit.unsafe"],
      [
        "资料.tar",
        Buffer.concat([Buffer.alloc(257), Buffer.from("ustar\u000000"), Buffer.alloc(248)]),
        "exhibit.unsafe",
      ],
      ["资料.pdf", zipSync({ "a.txt": strToU8("a") }), "exhibit.type"],
      ["空.png", Buffer.alloc(0), "exhibit.empty"],
    ];
    for (const [name, bytes, expected] of cases) expect(code(await upload(o, name, bytes)), name).toBe(expected);
  });

  it("is refused when its declared type or its kind says something else than its content", async () => {
    const o = await office();
    expect(code(await upload(o, "a.png", PNG, { declared: "image/png" }))).toBe("taken");
    expect(code(await upload(o, "a.png", PNG, { declared: "text/html" }))).toBe("exhibit.type");
    expect(code(await upload(o, "a.pdf", pdf(PLAIN_PDF), { declared: "image/png" }))).toBe("exhibit.type");
    // Windows calls a CSV a workbook.
    expect(code(await upload(o, "a.csv", Buffer.from("a,b\n"), { declared: "application/vnd.ms-excel" }))).toBe(
      "taken",
    );
    expect(code(await upload(o, "a.pdf", pdf(PLAIN_PDF), { fields: { kind: "near" } }))).toBe("exhibit.type");
    expect(code(await upload(o, "a.png", PNG, { fields: { kind: "near" } }))).toBe("taken");
  });

  it("is refused with macros, scripts or embedded files, however they are written or packed", async () => {
    const o = await office();
    const cases: readonly [string, Uint8Array, string][] = [
      ["a.docx", office2007(WORD), "taken"],
      ["a.docx", office2007({ "xl/workbook.xml": "<x/>" }), "exhibit.type"],
      ["a.docx", office2007({ ...WORD, "word/vbaProject.bin": "x" }), "exhibit.unsafe"],
      ["a.xlsx", office2007({ "xl/workbook.xml": "<x/>", "xl/macrosheets/sheet1.xml": "x" }), "exhibit.unsafe"],
      ["a.docx", office2007({ ...WORD, "word/activeX/activeX1.bin": "x" }), "exhibit.unsafe"],
      ["a.doc", ole("WordDocument"), "taken"],
      ["a.doc", ole("WordDocument", "_VBA_PROJECT"), "exhibit.unsafe"],
      ["a.doc", ole("EncryptedPackage"), "exhibit.unsafe"],
      ["a.pdf", pdf(PLAIN_PDF), "taken"],
      ["a.pdf", pdf(PLAIN_PDF, hiding("3 0 << /Type /Font >>")), "taken"],
      ["a.pdf", pdf("<< /OpenAction << /S /JavaScript /JS (app.alert(1)) >> >>"), "exhibit.unsafe"],
      ["a.pdf", pdf("<< /OpenAction << /S /J#61va#53cript /JS (x) >> >>"), "exhibit.unsafe"],
      ["a.pdf", pdf("<< /A << /S /Launch /F (cmd.exe) >> >>"), "exhibit.unsafe"],
      ["a.pdf", pdf("<< /Type /EmbeddedFile >>"), "exhibit.unsafe"],
      ["a.pdf", pdf(PLAIN_PDF, hiding("3 0 << /S /JavaScript /JS (x) >>")), "exhibit.unsafe"],
      ["a.pdf", pdf(PLAIN_PDF, hiding("3 0 << /S /JavaScript >>", "[/ASCIIHexDecode /FlateDecode]")), "exhibit.unsafe"],
      ["a.pdf", pdf("<< /Encrypt 9 0 R >>", hiding("3 0 << >>")), "exhibit.unsafe"],
    ];
    for (const [i, [name, bytes, expected]] of cases.entries()) {
      expect(code(await upload(o, name, bytes)), `${i} ${name}`).toBe(expected);
    }
  });

  it("is refused when it would unpack to what no document holds, without being unpacked", async () => {
    const o = await office();
    const bomb = zipSync({
      "[Content_Types].xml": strToU8("<Types/>"),
      "word/document.xml": new Uint8Array(40 * 1024 * 1024),
    });
    expect(bomb.length).toBeLessThan(100_000);
    expect(code(await upload(o, "a.docx", bomb))).toBe("exhibit.unsafe");
    // A PNG that says it is 60,000 by 60,000.
    const huge = Buffer.from(PNG);
    huge.writeUInt32BE(60_000, 16);
    huge.writeUInt32BE(60_000, 20);
    huge.writeUInt32BE(crc32(huge.subarray(12, 29)), 29);
    expect(code(await upload(o, "a.png", huge))).toBe("exhibit.unsafe");
  });

  it("is marked instead where the office says so, and then only ever saved", async () => {
    const o = await office();
    const sec = await o.hire("sec", ["sec-admin"]);
    await set(o, sec, "keepArchives", true);
    await set(o, sec, "keepActive", true);
    const taken = async (name: string, bytes: Uint8Array) => {
      const { status, body, text } = await upload(o, name, bytes);
      expect(status, text).toBe(201);
      return body as { id: string; findings: string[] };
    };
    const zip = await taken("a.zip", zipSync({ "a.txt": strToU8("a") }));
    const active = await taken("a.pdf", pdf("<< /S /JavaScript >>"));
    const plain = await taken("b.pdf", pdf(PLAIN_PDF));
    expect([zip, active, plain].map(({ findings }) => findings)).toEqual([["archive"], ["active"], []]);
    const how = async (id: string) => (await o.ask("wang", "GET", `/api/exhibits/${id}`)).headers;
    for (const { id } of [zip, active]) {
      expect(String((await how(id))["content-disposition"])).toMatch(/^attachment/);
    }
    const headers = await how(plain.id);
    expect(String(headers["content-disposition"])).toMatch(/^inline/);
    expect(headers["content-security-policy"]).toContain("sandbox");
    expect(headers["x-content-type-options"]).toBe("nosniff");
  });

  it("follows rules of the security administrator alone, which stand as they stood before they were his", async () => {
    const o = await office();
    const [sys, sec] = [await o.hire("sys", ["sys-admin"]), await o.hire("sec", ["sec-admin"])];
    // As the system administrator once set it.
    await changeInTenant(o.street.pool, o.street.tenant, async (tx) => {
      await tx.query(`update tenant set settings = settings || '{"exhibits.keepArchives": true}' where id = $1`, [
        tx.tenant,
      ]);
      await tx.query(
        `insert into admin_event (tenant_id, id, account_id, at, action, subject, before, after, reason)
         values ($1, gen_random_uuid(), $2, $3, 'setting.change', 'exhibits.keepArchives', 'false', 'true', '以前设的')`,
        [tx.tenant, sys, o.street.now],
      );
      await touchFacts(tx);
    });
    const zip = zipSync({ "a.txt": strToU8("a") });
    expect(code(await upload(o, "a.zip", zip))).toBe("taken");
    const body = { value: false, reason: "试验" };
    expect((await o.ask(sys, "PUT", "/api/settings/exhibits/keepArchives", body)).status).toBe(404);
    expect((await set(o, sys, "keepArchives", false)).status).toBe(403);
    expect((await set(o, "wang", "keepArchives", false)).status).toBe(403);
    for (const value of [0, 201, 1.5, "5", true])
      expect((await set(o, sec, "fileMegabytes", value)).body).toMatchObject({ code: "request.notAcceptable" });
    o.street.now = new Date(Date.parse(o.street.now) + 1_000).toISOString();
    expect((await set(o, sec, "keepArchives", false)).status).toBe(204);
    expect(code(await upload(o, "a.zip", zip))).toBe("exhibit.unsafe");
    const history = (await o.ask(sec, "GET", "/api/security-policy/keepArchives/history")).body;
    expect(history).toMatchObject([
      { before: true, after: false, reason: "试验" },
      { before: false, after: true, reason: "以前设的" },
    ]);
    // The auditor reads the rule in words.
    const audit = await o.hire("audit", ["audit-admin"]);
    const log = await o.ask(audit, "GET", "/api/audit/administration?subject=exhibits.keepArchives");
    expect(log.body).toMatchObject({ items: [{ subjectName: "收存压缩包" }, { subjectName: "收存压缩包" }] });
    const items = (await o.ask(sec, "GET", "/api/security-policy")).body as { area: string; key: string }[];
    expect(items.filter(({ area }) => area === "exhibits").map(({ key }) => key)).toEqual([
      "keepArchives",
      "keepActive",
      "keepUnscanned",
      "fileMegabytes",
      "filesPerField",
      "filesPerMatter",
      "filesPerDay",
      "megabytesPerDay",
    ]);
  });

  it("is limited in size and number a day, for each account by itself", async () => {
    const o = await office();
    const sec = await o.hire("sec", ["sec-admin"]);
    await set(o, sec, "filesPerDay", 3);
    const texts = Array.from({ length: 6 }, (_, i) => Buffer.from(`现场情况说明${i}`));
    const many = await Promise.all(texts.map((text, i) => upload(o, `${i}.txt`, text)));
    expect(many.map(code).sort()).toEqual([
      ...Array<string>(3).fill("exhibit.tooMany"),
      ...Array<string>(3).fill("taken"),
    ]);
    // Each was received before it was known to be one too many; of the refused nothing is kept.
    const digestOf = (bytes: Buffer): string => `sm3:${createHash("sm3").update(bytes).digest("hex")}`;
    for (const [i, answer] of many.entries())
      expect(await o.services.files.verify(digestOf(texts[i] ?? PNG)), `${i}`).toBe(answer.status === 201);
    expect(code(await upload(o, "a.png", PNG, { who: "li" }))).toBe("taken");
    o.street.now = new Date(Date.parse(o.street.now) + 86_400_000).toISOString();
    expect(code(await upload(o, "a.png", PNG))).toBe("taken");
    await set(o, sec, "fileMegabytes", 1);
    expect(code(await upload(o, "a.txt", Buffer.alloc(1024 * 1024 + 1, 65)))).toBe("exhibit.tooLarge");
    await set(o, sec, "filesPerDay", null);
    await set(o, sec, "megabytesPerDay", 1);
    const beyond = Buffer.alloc(1024 * 1024 - 10, 65);
    expect(code(await upload(o, "a.txt", beyond))).toBe("exhibit.tooMany");
    // Nothing of it is kept: the limit is one of the disk, too.
    expect(await o.services.files.verify(digestOf(beyond))).toBe(false);
  });

  it("is compared with the digest that the sender made before sending", async () => {
    const o = await office();
    const sm3 = `sm3:${createHash("sm3").update(PNG).digest("hex")}`;
    const sha256 = `sha256:${createHash("sha256").update(PNG).digest("hex")}`;
    for (const digest of [sm3, sha256])
      expect(code(await upload(o, "a.png", PNG, { fields: { digest } }))).toBe("taken");
    const changed = Buffer.concat([PNG, Buffer.from([0])]);
    expect(code(await upload(o, "a.png", changed, { fields: { digest: sha256 } }))).toBe("exhibit.differs");
    const kept = `sm3:${createHash("sm3").update(changed).digest("hex")}`;
    expect(await o.services.files.verify(kept)).toBe(false);
    expect(code(await upload(o, "a.png", PNG, { fields: { digest: "md5:00" } }))).toBe("request.invalid");
  });

  it("keeps apart what the sender says, what the file says and what the server saw", async () => {
    const o = await office();
    const { people } = o.street;
    const capture = '{"device":"office","lng":100,"file":{"takenAt":"2000-01-01 00:00:00"},"sha256":"forged"}';
    const { body } = await upload(o, "a.jpg", PHOTO, { fields: { capture, capturedAt: "2024-09-02T00:30:00.000Z" } });
    const { id } = body as { id: string };
    const { rows } = await inTenant(o.street.pool, o.street.tenant, (tx) =>
      tx.query("select capture, uploaded_by, captured_at from exhibit where tenant_id = $1 and id = $2", [
        tx.tenant,
        id,
      ]),
    );
    expect(rows[0]).toMatchObject({
      uploaded_by: people.wang,
      captured_at: "2024-09-02T00:30:00.000Z",
      capture: {
        device: "office",
        lng: 100,
        sha256: createHash("sha256").update(PHOTO).digest("hex"),
        file: { takenAt: "2024-09-02 08:30:00", lng: 121.47, lat: 31.23, device: "HUAWEI P40" },
      },
    });
  });
});
