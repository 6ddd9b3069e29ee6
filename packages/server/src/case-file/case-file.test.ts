import { PDFDocument } from "@cantoo/pdf-lib";
import { instantOf } from "@fadu/engine/time/dates.ts";
import { strFromU8, unzipSync } from "fflate";
import type { Pool } from "pg";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

import { Life } from "../demo/life.ts";
import { ordinaryPenalty } from "../demo/lives/ordinary-penalty.ts";
import { EmptyStreet } from "../demo/testing.ts";
import { createPool } from "../store/pool.ts";
import { inTenant } from "../store/tx.ts";
import { createTestDatabase } from "../testing/create-test-database.ts";
import type { TestDatabase } from "../testing/create-test-database.ts";

const NOW = "2024-12-20T08:00:00.000Z";
/** When each of the two cases began. */
const BEGIN = { closed: instantOf("2024-03-04", 9 * 60), open: instantOf("2024-12-16", 9 * 60) } as const;
type Key = keyof typeof BEGIN;

let database: TestDatabase;
let pool: Pool;
let street: EmptyStreet;

beforeAll(async () => {
  database = await createTestDatabase();
  pool = createPool(database.adminUrl);
  street = await EmptyStreet.create(pool, NOW);
  for (const key of ["closed", "open"] as const) ordinaryPenalty(street.stage, key, BEGIN[key], "statement");
  await street.play();
}, 120_000);
afterAll(async () => {
  await street.close();
  await pool.end();
  await database.drop();
});

const idOf = (key: Key): string => new Life(street.stage, "ordinary-penalty", key, BEGIN[key]).matter;
const file = (login: string, key: Key, format: "pdf" | "zip") =>
  street.get(login, `/api/matters/${idOf(key)}/case-file.${format}`);

describe("ARC-01 a closed matter as one volume", () => {
  it("HCP-40 PAF-26 has cover, catalogue, every paper in order with its page, the record, and the closing note", async () => {
    const answer = await file("squad-leader", "closed", "pdf");
    expect(answer.statusCode, answer.body).toBe(200);
    const volume = await PDFDocument.load(answer.rawPayload);
    expect(volume.getTitle()).toContain("案卷");
    const { instruments } = (await street.get("squad-leader", `/api/matters/${idOf("closed")}`)).json<{
      instruments: { served: unknown }[];
    }>();
    const served = instruments.filter((one) => one.served !== null).length;
    // Each instrument, each certificate of service, then at least a sheet for each exhibit.
    expect(volume.getPageCount()).toBeGreaterThan(instruments.length + served + 4);
    const again = await file("squad-leader", "closed", "pdf");
    expect(again.rawPayload.equals(answer.rawPayload)).toBe(true);
  });

  it("is refused while the matter is open, and to who does not work on it", async () => {
    expect((await file("squad-leader", "open", "pdf")).json()).toMatchObject({ code: "matter.open", status: 409 });
    expect((await file("publicity-clerk", "closed", "pdf")).statusCode).toBe(404);
  });

  it("is noted as read", async () => {
    const { tenant } = street.stage.office;
    const noted = await inTenant(pool, tenant, (tx) =>
      tx.query("select from read_event where tenant_id = $1 and what = 'case-file' and matter_id = $2", [
        tx.tenant,
        idOf("closed"),
      ]),
    );
    expect(noted.rowCount).toBeGreaterThan(0);
  });
});

describe("ARC-07 a closed matter as a folder", () => {
  it("holds the volume, the papers, the originals bit for bit, and the record with its hashes", async () => {
    const answer = await file("squad-leader", "closed", "zip");
    expect(answer.statusCode).toBe(200);
    const files = unzipSync(new Uint8Array(answer.rawPayload));
    const names = Object.keys(files);
    expect(names).toContain("卷宗.pdf");
    expect(names.filter((name) => name.startsWith("文书/")).length).toBeGreaterThan(5);
    const { exhibits } = (await street.get("squad-leader", `/api/matters/${idOf("closed")}`)).json<{
      exhibits: { id: string; size: number }[];
    }>();
    const sizes = names.filter((name) => name.startsWith("材料/")).map((name) => files[name]?.length);
    const kept = new Map(exhibits.map(({ id, size }) => [id, size]));
    const inOrder = (numbers: Iterable<number | undefined>): number[] =>
      [...numbers].map(Number).toSorted((a, b) => a - b);
    expect(inOrder(sizes)).toEqual(inOrder(kept.values()));
    const record = JSON.parse(strFromU8(files["办理过程记录.json"] ?? new Uint8Array())) as { hash: string }[];
    expect(record.at(-1)?.hash).toMatch(/^[0-9a-f]{64}$/);
    expect(names.every((name) => !name.includes("..") && !name.startsWith("/"))).toBe(true);
  });
});
