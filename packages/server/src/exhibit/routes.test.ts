import { createHash } from "node:crypto";

import { describe, expect, it } from "vitest";

import { formOf } from "../http/test-form.ts";
import { offices } from "../http/test-office.ts";
import type { TestOffice } from "../http/test-office.ts";
import { mediaTypeOf } from "./media-type.ts";

const office = offices();
const PNG = Buffer.concat([Buffer.from("89504e470d0a1a0a", "hex"), Buffer.alloc(3000, 7)]);

function upload(o: TestOffice, who: string, name: string, bytes: Uint8Array, fields: Record<string, string> = {}) {
  const form = formOf({ kind: "photo", ...fields }, { name, bytes });
  return o.ask(who, "POST", "/api/exhibits", form.body, form.headers);
}

describe("exhibits", () => {
  it("are streamed in, named by their digests, and come back byte for byte to who put them in", async () => {
    const o = await office();
    const { status, body, text } = await upload(o, "wang", "现场.png", PNG, {
      capturedAt: "2024-09-02T00:30:00.000Z",
      capture: '{"lng":121.9}',
    });
    expect(status, text).toBe(201);
    expect(body).toMatchObject({
      name: "现场.png",
      mediaType: "image/png",
      size: PNG.length,
      digest: `sm3:${createHash("sm3").update(PNG).digest("hex")}`,
      sha256: createHash("sha256").update(PNG).digest("hex"),
    });
    const { id } = body as { id: string };
    const back = await o.app.inject({
      url: `/api/exhibits/${id}`,
      headers: { authorization: `Bearer ${await o.token("wang")}` },
    });
    expect(back.rawPayload.equals(PNG)).toBe(true);
    expect(back.headers["content-security-policy"]).toContain("sandbox");
    // Until an act makes it part of a matter, it is nobody else's.
    expect((await o.ask("chief", "GET", `/api/exhibits/${id}`)).status).toBe(404);
  });

  it("are refused when empty, of an unknown kind, or something else than their name says", async () => {
    const o = await office();
    const page = Buffer.from("<html><script>alert(1)</script></html>");
    for (const [name, bytes, code] of [
      ["a.png", Buffer.alloc(0), "exhibit.empty"],
      ["a.png", page, "exhibit.type"],
      ["a.html", page, "exhibit.name"],
      ["a.svg", Buffer.from("<svg/>"), "exhibit.name"],
      ["a.pdf", PNG, "exhibit.type"],
      ["a.exe", Buffer.from("MZ\u0000\u0000"), "exhibit.name"],
    ] as const) {
      expect((await upload(o, "wang", name, bytes)).body, name).toMatchObject({ code });
    }
  });

  it("are refused above the limit, and leave nothing behind", async () => {
    const o = await office({ uploadLimit: 1000 });
    expect((await upload(o, "wang", "a.png", PNG)).body).toMatchObject({ code: "exhibit.tooLarge" });
    const digest = `sm3:${createHash("sm3").update(PNG.subarray(0, 1000)).digest("hex")}`;
    expect(await o.services.files.verify(digest)).toBe(false);
  });

  it("are known by their content", () => {
    expect(mediaTypeOf(Buffer.from("PK\u0003\u0004"), "a.docx")).toContain("wordprocessingml");
    expect(mediaTypeOf(Buffer.from("PK\u0003\u0004"), "a.jpg")).toBeUndefined();
    expect(mediaTypeOf(Buffer.from("a,b\n1,2\n"), "a.csv")).toBe("text/csv");
    expect(mediaTypeOf(Buffer.from([0, 1, 2]), "a.txt")).toBeUndefined();
  });
});
