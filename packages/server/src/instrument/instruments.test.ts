import { serviceReceipt } from "@fadu/catalog/instruments/enforcement/service-receipt.ts";
import type { DocumentModel, FieldCell, Run } from "@fadu/documents/model.ts";
import type { Matter } from "@fadu/engine/matter/matter.ts";
import { instantOf } from "@fadu/engine/time/dates.ts";
import type { Pool } from "pg";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

import { Life } from "../demo/life.ts";
import { disclosureRequest, legalityReview } from "../demo/lives/law.ts";
import { mediation } from "../demo/lives/mediation.ts";
import { ordinaryPenalty } from "../demo/lives/ordinary-penalty.ts";
import { simplePenalty } from "../demo/lives/simple-penalty.ts";
import { EmptyStreet } from "../demo/testing.ts";
import { readWithWorld } from "../matter/read.ts";
import { openMatter, openRecord } from "../matter/sealed.ts";
import { createPool } from "../store/pool.ts";
import { inTenant } from "../store/tx.ts";
import { createTestDatabase } from "../testing/create-test-database.ts";
import type { TestDatabase } from "../testing/create-test-database.ts";
import { compose } from "./compose.ts";
import { draftOf, issuanceOf, receiptOf } from "./issuance.ts";
import type { Issuance } from "./issuance.ts";
import { entriesInTx } from "./load.ts";

const NOW = "2024-12-20T08:00:00.000Z";
const BEGIN = instantOf("2024-09-02", 9 * 60);

let database: TestDatabase;
let pool: Pool;
let street: EmptyStreet;

beforeAll(async () => {
  database = await createTestDatabase();
  pool = createPool(database.adminUrl);
  street = await EmptyStreet.create(pool, NOW);
  const { stage } = street;
  ordinaryPenalty(stage, "case", BEGIN, "statement");
  simplePenalty(stage, "spot", BEGIN, "bank");
  mediation(stage, "dispute", BEGIN, "written");
  legalityReview(stage, "review", BEGIN);
  disclosureRequest(stage, "request", BEGIN);
  await street.play();
}, 120_000);
afterAll(async () => {
  await street.close();
  await pool.end();
  await database.drop();
});

async function matterOf(key: string, procedure: string): Promise<Matter> {
  const { matter: id } = new Life(street.stage, procedure, key, BEGIN);
  return readWithWorld(street.services, street.stage.office.tenant, async (tx, world) => {
    const { rows } = await tx.query<{ snapshot: Matter }>(
      "select snapshot from matter where tenant_id = $1 and id = $2",
      [tx.tenant, id],
    );
    const matter = rows[0]?.snapshot;
    if (!matter) throw new Error(`no matter ${key}`);
    const definition = world.definitions.get(matter.definition);
    if (!definition) throw new Error("no definition");
    return openMatter(world.keys, definition, matter);
  });
}

/** Composes from the ledger as the routes do. */
async function composed(key: string, procedure: string, issuance: (parts: Parts) => Issuance): Promise<DocumentModel> {
  const matter = await matterOf(key, procedure);
  const { tenant } = street.stage.office;
  return readWithWorld(street.services, tenant, async (tx, world) => {
    const definition = world.definitions.get(matter.definition);
    if (!definition) throw new Error("no definition");
    const entries = openRecord(world.keys, definition, await entriesInTx(tx, matter.id));
    const of = (instrument: string): string =>
      matter.instruments.findLast((one) => one.instrument === instrument)?.id ?? `no ${instrument}`;
    const names = {
      accounts: Object.fromEntries([...world.accounts.values()].map(({ id, name }) => [id, name])),
      units: Object.fromEntries([...world.units.values()].map(({ id, name }) => [id, name])),
      exhibits: {},
    };
    const settings = Object.fromEntries(
      Object.entries(definition.settings).map(([k, s]) => [k, (world.settings[k] as string | undefined) ?? s.default]),
    );
    const office = {
      name: "示范区示范街道办事处",
      calendar: world.calendar,
      settings,
      names,
      profiles: [],
      certificates: world.certificates,
    };
    return compose(issuance({ matter, of, definition, entries }), office);
  });
}

interface Parts {
  readonly matter: Matter;
  /** Id of the latest one issued. */
  readonly of: (instrument: string) => string;
  readonly definition: Parameters<typeof issuanceOf>[0];
  readonly entries: Parameters<typeof issuanceOf>[1];
}

const issued = (key: string, procedure: string, instrument: string): Promise<DocumentModel> =>
  composed(key, procedure, ({ of, definition, entries }) => issuanceOf(definition, entries, of(instrument)));

describe("instruments of a real matter", () => {
  it.each([
    ["立案审批表", "case", "ordinary-penalty", "filing-approval"],
    ["行政处罚事先告知书", "case", "ordinary-penalty", "penalty-notice"],
    ["行政处罚决定书", "case", "ordinary-penalty", "penalty-decision"],
    ["当场行政处罚决定书", "spot", "simple-penalty", "on-the-spot-decision"],
    ["人民调解协议书", "dispute", "mediation", "mediation-agreement"],
    ["合法性审查意见书", "review", "legality-review", "legality-review-opinion"],
    ["政府信息公开申请答复书", "request", "disclosure-request", "disclosure-answer"],
  ])("%s", async (title, key, procedure, instrument) => {
    const model = await issued(key, procedure, instrument);
    expect(model.title).toBe(title);
    await expect(textOf(model)).toMatchFileSnapshot(`golden/${instrument}.txt`);
  });

  it("送达回证 certifies the service that was registered", async () => {
    const model = await composed("case", "ordinary-penalty", ({ of, definition, entries }) =>
      receiptOf(serviceReceipt, definition, entries, of("penalty-decision")),
    );
    await expect(textOf(model)).toMatchFileSnapshot("golden/service-receipt.txt");
  });
});

describe("an instrument issued", () => {
  it("stays as it was when a value is corrected later, and says so", async () => {
    simplePenalty(street.stage, "corrected", BEGIN, "warning");
    await street.play();
    const before = textOf(await issued("corrected", "simple-penalty", "on-the-spot-decision"));
    const matter = await matterOf("corrected", "simple-penalty");
    const offender = { ...(matter.values["offender"] as Record<string, string>), address: "示范区示范街道新址9号" };
    const outcome = await street.door.perform(
      { tenant: street.stage.office.tenant, account: street.stage.account("squad-leader") },
      {
        matter: matter.id,
        command: { id: crypto.randomUUID(), act: "correct", values: { offender }, words: "地址登记有误" },
      },
    );
    expect(outcome.ok).toBe(true);
    const after = textOf(await issued("corrected", "simple-penalty", "on-the-spot-decision"));
    expect(after).not.toContain("新址9号");
    const [note, ...rest] = after.split("\n").reverse();
    expect(rest.reverse().join("\n")).toBe(before);
    expect(note).toMatch(/^更正说明：本文书制发后，“当事人”于2024年12月20日更正，见全过程记录第\d+条/);
  });

  it("is refused while a value it must state is missing, and no number is lost (APL-52b)", async () => {
    const matter = await openedSpot("incomplete");
    const { address: _, ...offender } = (await matterOf("spot", "simple-penalty")).values["offender"] as Record<
      string,
      string
    >;
    const values = { ...decisionOf(await matterOf("spot", "simple-penalty")), offender };
    const refused = await decide(matter, values);
    expect(refused.ok).toBe(false);
    if (refused.ok) return;
    expect(refused.refusal.code).toBe("instrument.incomplete");
    expect(refused.refusal.failures[0]?.says).toBe("《当场行政处罚决定书》缺少“当事人地址”");
    const last = await lastNumber();
    const accepted = await decide(matter, { ...values, offender: { ...offender, address: "示范区示范街道望江路8号" } });
    const [instrument] = accepted.ok ? accepted.matter.instruments : [];
    expect(instrument?.number).toBe(`示街当罚字〔2024〕${last + 1}号`);
  });
});

describe("a draft", () => {
  it("bears that word and no number, and leaves blank what is not there yet", async () => {
    await openedSpot("draft");
    const model = await composed("draft", "simple-penalty", ({ definition, matter }) =>
      draftOf(definition, matter, "on-the-spot-decision", NOW),
    );
    expect(model.furniture.header).toContain("草　稿");
    expect(model.furniture.number).toBeUndefined();
    expect(textOf(model)).toContain("当事人：____");
  });

  it("shows the values of the act that waits for approval, and the opinions given so far", async () => {
    const late = instantOf("2024-12-19", 15 * 60);
    const life = new Life(street.stage, "ordinary-penalty", "pending", late);
    ordinaryPenalty(street.stage, "pending", late, "fined");
    street.stage.planned.splice(
      street.stage.planned.findIndex(({ act, life: of }) => of === life.key && act === "approve"),
    );
    await street.play();
    const url = `/api/matters/${life.matter}/drafts/filing-approval.html`;
    const page = await street.get("squad-leader", url);
    expect(page.statusCode).toBe(200);
    expect(page.body).toContain("草　稿");
    expect(page.body).toContain("属本机关管辖，建议立案调查");
    expect(page.body).toContain("中队长审核");
  });
});

describe("GET /api/matters/:id/instruments", () => {
  it("prints PDF, DOCX and HTML, the same document once", async () => {
    const matter = await matterOf("case", "ordinary-penalty");
    const id = matter.instruments.find(({ instrument }) => instrument === "penalty-decision")?.id ?? "";
    const base = `/api/matters/${matter.id}/instruments/${id}`;
    const pdf = await street.get("squad-leader", `${base}.pdf`);
    expect(pdf.headers["content-type"]).toBe("application/pdf");
    expect(pdf.rawPayload.subarray(0, 5).toString()).toBe("%PDF-");
    expect(decodeURIComponent(String(pdf.headers["content-disposition"]))).toContain(
      "行政处罚决定书示街罚决字〔2024〕1号.pdf",
    );
    const docx = await street.get("squad-leader", `${base}.docx`);
    expect(docx.rawPayload.subarray(0, 2).toString()).toBe("PK");
    const html = await street.get("squad-leader", `${base}.html`);
    expect(html.body).toContain("行政处罚决定书");
    expect(html.headers["content-security-policy"]).toContain("sandbox");
    const again = await street.get("squad-leader", `${base}.pdf`, { "if-none-match": String(pdf.headers["etag"]) });
    expect(again.statusCode).toBe(304);
    const receipt = await street.get("squad-leader", `/api/matters/${matter.id}/receipts/${id}.pdf`);
    expect(receipt.statusCode).toBe(200);
  });

  it("is for those who work on the matter, and each look is recorded (个人信息保护法第五十一条)", async () => {
    const matter = await matterOf("case", "ordinary-penalty");
    const id = matter.instruments[0]?.id ?? "";
    const url = `/api/matters/${matter.id}/instruments/${id}.html`;
    expect((await street.get("hotline-clerk", url)).statusCode).toBe(404);
    expect((await street.get("auditor", url)).statusCode).toBe(403);
    const looks = async (): Promise<number> =>
      inTenant(pool, street.stage.office.tenant, async (tx) => {
        const { rows } = await tx.query<{ n: number }>(
          "select count(*) as n from read_event where tenant_id = $1 and what = 'instrument' and account_id = $2",
          [tx.tenant, street.stage.account("case-clerk")],
        );
        return rows[0]?.n ?? 0;
      });
    const before = await looks();
    expect((await street.get("case-clerk", url)).statusCode).toBe(200);
    expect(await looks()).toBe(before + 1);
    expect((await street.get("case-clerk", url.replace(id, crypto.randomUUID()))).statusCode).toBe(404);
  });
});

async function openedSpot(key: string): Promise<Matter> {
  simplePenalty(street.stage, key, BEGIN, "warning");
  // Only the arrival on the spot.
  street.stage.planned.splice(1);
  await street.play();
  return matterOf(key, "simple-penalty");
}

function decisionOf({ values }: Matter): Record<string, never> {
  const {
    surcharge: _s,
    paidOn: _p,
    paidAmount: _a,
    paidTotal: _t,
    receiptNumber: _r,
    recordNote: _n,
    identityShown: _i,
    ...rest
  } = values;
  return rest as Record<string, never>;
}

function decide(matter: Matter, values: Matter["values"]) {
  return street.door.perform(
    { tenant: street.stage.office.tenant, account: matter.handler ?? "" },
    {
      matter: matter.id,
      command: {
        id: crypto.randomUUID(),
        act: "decide",
        values: { ...values, officers: matter.values["officers"] ?? [] },
      },
    },
  );
}

async function lastNumber(): Promise<number> {
  return inTenant(pool, street.stage.office.tenant, async (tx) => {
    const { rows } = await tx.query<{ number: string }>(
      "select number from instrument where tenant_id = $1 and instrument = 'on-the-spot-decision'",
      [tx.tenant],
    );
    return Math.max(...rows.map(({ number }) => Number(/〕(\d+)号/.exec(number)?.[1])));
  });
}

/** The document's words, one block a line, for golden files. */
function textOf({ title, furniture, blocks }: DocumentModel): string {
  const runs = (list: readonly Run[]): string => list.map((run) => ("text" in run ? run.text : "____")).join("");
  const cell = (one: FieldCell): string => {
    const words = [...one.lines, ...(one.foot ?? [])].map((line) => runs(line.runs)).join(" / ");
    return one.label === true ? `【${words}】` : words;
  };
  const lines = blocks.flatMap((block): string[] => {
    switch (block.kind) {
      case "fields":
        return block.rows.map((row) => row.cells.map(cell).join(" "));
      case "table":
        return [...block.head, ...block.rows].map((row) => row.map((one) => runs(one.runs)).join(" | "));
      case "signatures":
        return block.places.map(({ label, value }) => `${label}：${value ?? "____"}`);
      case "seal":
        return [`${block.organ} ${block.date ?? "____"} ${block.seal === "place" ? "（印章）" : ""}`.trim()];
      case "heading":
      case "paragraph":
      case "note":
        return [runs(block.runs)];
      default:
        return [block.kind];
    }
  });
  const head = [...(furniture.issuer ?? []), title, ...(furniture.number === undefined ? [] : [furniture.number])];
  return [...head, ...lines].join("\n");
}
