import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

import { expect, it } from "vitest";

import type { Static } from "typebox";

import { offices } from "../http/test-office.ts";
import type { TestOffice } from "../http/test-office.ts";
import { sealOnce } from "../seal/seal.ts";
import { openSigner } from "../seal/signer.ts";
import { changeInTenant } from "../store/tx.ts";
import type { LedgerState } from "./schema.ts";
import { runVerification } from "./verification.ts";

const office = offices();
const signer = openSigner(path.join(mkdtempSync(path.join(tmpdir(), "fadu-key-")), "seal.json"));

const state = async (o: TestOffice, audit: string): Promise<Static<typeof LedgerState>> =>
  (await o.ask(audit, "GET", "/api/audit/ledger")).body;

async function verified(o: TestOffice, audit: string) {
  const asked = await o.ask(audit, "POST", "/api/audit/verifications");
  expect(asked.status, asked.text).toBe(202);
  const id = (asked.body as Static<typeof LedgerState>).verifications[0]?.id ?? "";
  await runVerification(o.street.door, { tenant: o.street.tenant, id });
  return (await state(o, audit)).verifications[0];
}

it("is asked for by the auditor, one at a time, and tells what it went through", async () => {
  const o = await office();
  const audit = await o.hire("audit", ["audit-admin"]);
  const sys = await o.hire("sys", ["sys-admin"]);
  await o.street.granted();
  expect(await state(o, audit)).toMatchObject({ seals: 0, sealed: 0, last: null, verifications: [] });
  await sealOnce(o.street.door, o.street.tenant, signer);
  const sealed = await state(o, audit);
  expect(sealed).toMatchObject({ seals: 1, unsealed: 0, last: { number: 1, leaves: sealed.sealed } });
  expect(sealed.keys).toHaveLength(1);
  expect((await o.ask(audit, "GET", "/api/audit/seals")).body).toMatchObject({ total: 1, next: null });
  for (const who of [sys, "wang"]) {
    expect((await o.ask(who, "POST", "/api/audit/verifications")).status, who).toBe(403);
    expect((await o.ask(who, "GET", "/api/audit/ledger")).status, who).toBe(403);
  }
  const first = await verified(o, audit);
  expect(first).toMatchObject({
    seals: 1,
    entries: sealed.sealed,
    unsealed: 0,
    divergence: null,
    askedBy: { name: "audit" },
  });
  await o.ask(audit, "POST", "/api/audit/verifications");
  expect((await o.ask(audit, "POST", "/api/audit/verifications")).body).toMatchObject({ code: "inUse" });
});

it("names what was tampered with", async () => {
  const o = await office();
  const audit = await o.hire("audit", ["audit-admin"]);
  const matter = await o.street.granted();
  await changeInTenant(o.street.pool, o.street.tenant, (tx) =>
    tx.query("update matter set state = 'accepted' where tenant_id = $1 and id = $2", [tx.tenant, matter]),
  );
  const found = await verified(o, audit);
  expect(found?.divergence?.says).toContain("南汇占〔2024〕1号");
});
