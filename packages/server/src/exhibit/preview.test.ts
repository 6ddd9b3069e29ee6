import { crc32 } from "node:zlib";

import sharp from "sharp";
import { describe, expect, it } from "vitest";

import { formOf } from "../http/test-form.ts";
import { offices } from "../http/test-office.ts";
import type { TestOffice } from "../http/test-office.ts";
import { inTenant } from "../store/tx.ts";

const office = offices();

const PHOTO = await sharp({ create: { width: 2000, height: 1000, channels: 3, background: "green" } })
  .jpeg()
  .withMetadata({ orientation: 6 })
  .withExifMerge({ IFD0: { Make: "MARKER-DEVICE" }, IFD3: { GPSLatitudeRef: "N", GPSLatitude: "31/1 13/1 48/1" } })
  .toBuffer();

async function uploaded(o: TestOffice, name: string, bytes: Uint8Array): Promise<string> {
  const form = formOf({ kind: "other" }, { name, bytes });
  const { status, body, text } = await o.ask("wang", "POST", "/api/exhibits", form.body, form.headers);
  expect(status, text).toBe(201);
  return (body as { id: string }).id;
}

async function raw(o: TestOffice, url: string, headers: Record<string, string> = {}) {
  const bearer = { authorization: `Bearer ${await o.token("wang")}` };
  return o.app.inject({ url, headers: { ...bearer, ...headers } });
}

describe("the preview of a picture", () => {
  it("is upright, small and without what the camera wrote, while the original stays bit for bit", async () => {
    const o = await office();
    const id = await uploaded(o, "a.jpg", PHOTO);
    const answer = await raw(o, `/api/exhibits/${id}/preview`);
    expect(answer.statusCode).toBe(200);
    expect(answer.headers["content-security-policy"]).toContain("sandbox");
    const preview = answer.rawPayload;
    const { format, width, height, exif, orientation } = await sharp(preview).metadata();
    expect([format, width, height, exif, orientation]).toEqual(["webp", 800, 1600, undefined, undefined]);
    expect(preview.includes("MARKER-DEVICE")).toBe(false);
    expect(PHOTO.includes("MARKER-DEVICE")).toBe(true);
    expect((await raw(o, `/api/exhibits/${id}`)).rawPayload.equals(PHOTO)).toBe(true);
    const again = await raw(o, `/api/exhibits/${id}/preview`, { "if-none-match": String(answer.headers.etag) });
    expect(again.statusCode).toBe(304);
  });

  it("is made anew when it was thrown away, and once for all who ask at once", async () => {
    const o = await office();
    const id = await uploaded(o, "a.jpg", PHOTO);
    const many = await Promise.all(Array.from({ length: 8 }, () => raw(o, `/api/exhibits/${id}/preview`)));
    expect(many.map(({ statusCode }) => statusCode)).toEqual(Array<number>(8).fill(200));
    const { rows } = await inTenant(o.street.pool, o.street.tenant, (tx) =>
      tx.query<{ digest: string }>("select preview_digest as digest from exhibit where tenant_id = $1 and id = $2", [
        tx.tenant,
        id,
      ]),
    );
    await o.services.previews.remove(rows[0]?.digest ?? "");
    expect((await raw(o, `/api/exhibits/${id}/preview`)).statusCode).toBe(200);
  });

  it("is refused for what is no picture, is damaged, or would take too much to decode; the file can still be saved", async () => {
    const o = await office();
    const cut = await uploaded(o, "a.jpg", PHOTO.subarray(0, 400));
    const text = await uploaded(o, "a.txt", Buffer.from("文字"));
    // It says it is 16,000 by 8,000: more than is decoded, less than is refused.
    const png = await sharp({ create: { width: 8, height: 8, channels: 3, background: "white" } })
      .png()
      .toBuffer();
    png.writeUInt32BE(16_000, 16);
    png.writeUInt32BE(8_000, 20);
    png.writeUInt32BE(crc32(png.subarray(12, 29)), 29);
    const wide = await uploaded(o, "a.png", png);
    for (const id of [cut, text, wide]) {
      expect((await raw(o, `/api/exhibits/${id}/preview`)).json()).toMatchObject({ code: "exhibit.noPreview" });
      expect((await raw(o, `/api/exhibits/${id}`)).statusCode).toBe(200);
    }
  });
});
