import type { MultipartFile } from "@fastify/multipart";

import type { Principal } from "../account/principal.ts";
import { Problem } from "../http/problem.ts";
import type { Services } from "../http/services.ts";
import { readWithWorld } from "../matter/read.ts";
import { newId } from "../store/ids.ts";
import { changeInTenant, inTenant } from "../store/tx.ts";
import type { Tx } from "../store/tx.ts";
import { captureOf, insertExhibitInTx } from "./exhibits.ts";
import type { Handed } from "./exhibits.ts";
import { lockFileInTx } from "./file-lock.ts";
import { faultOfName } from "./file-name.ts";
import type { StoredFile } from "./file-store.ts";
import { Infected, inspect } from "./inspect.ts";
import type { Inspected } from "./inspect.ts";
import { exhibitLimits } from "./limits.ts";
import type { ExhibitLimits } from "./limits.ts";
import { removeUnused } from "./unused.ts";
import { dayUploadsInTx } from "./uploads.ts";

/**
 * Takes in one file: named, counted, received, compared with what the sender says it sent, looked into, and only then kept.
 *
 * @returns the exhibit as it was written down
 * @throws Problem of the codes `exhibit.…`, `scanner.unavailable`
 */
export async function receiveExhibit(
  services: Services,
  principal: Principal,
  part: MultipartFile,
  address: string,
): Promise<Handed & { readonly id: string }> {
  const { pool, files, now, scanner } = services;
  const fault = faultOfName(part.filename);
  if (fault !== undefined) throw new Problem("exhibit.name", { detail: fault });
  const capture = captureOf(part.fields);
  // Asked before a large file is received in vain, and again when it is written down.
  const limits = await readWithWorld(services, principal.tenant, async (tx, world) => {
    const found = exhibitLimits(world);
    await dayUploadsInTx(tx, principal, found, now(), 0);
    return found;
  });
  let inspected: Inspected | undefined;
  const stored = await files
    .put(part.file, async (file, place) => {
      checkReceived(file, part.file.truncated, limits, capture.digest);
      // Before it is kept: what goes beyond the day's limit leaves no bytes behind that no row names.
      await inTenant(pool, principal.tenant, (tx) => dayUploadsInTx(tx, principal, limits, now(), file.size));
      const sent = { name: part.filename, declared: part.mimetype, kind: capture.kind };
      inspected = await inspect(file, place, sent, limits, scanner);
    })
    .catch(async (error: unknown) => {
      if (error instanceof Infected) await noteInfected(services, principal, error, address);
      throw error;
    });
  if (!inspected) throw new Error("a file was kept that nobody looked at");
  const { digest: sentDigest, ...says } = capture;
  const handed: Handed = { ...says, ...stored, ...inspected, name: part.filename, sentDigest };
  const id = await changeInTenant(pool, principal.tenant, async (tx) => {
    await lockUploads(tx, principal);
    await dayUploadsInTx(tx, principal, limits, now(), stored.size);
    await lockFileInTx(tx, stored.digest);
    // The same bytes were destroyed with the last matter that held them while these came in.
    if (!(await files.has(stored.digest))) throw new Problem("busy", { detail: "请重新上传这份附件", retryAfter: 1 });
    return insertExhibitInTx(tx, principal, handed, now());
  }).catch(async (error: unknown) => {
    // Two at once: what the day's limit refuses now leaves nothing behind. With the database away the bytes stay.
    await removeUnused(pool, [files], principal.tenant, stored.digest).catch(() => undefined);
    throw error;
  });
  return { ...handed, id };
}

function checkReceived(
  { size, digest, sha256 }: StoredFile,
  truncated: boolean,
  limits: ExhibitLimits,
  sent: string | null,
): void {
  if (truncated || size > limits.fileBytes) {
    throw new Problem("exhibit.tooLarge", {
      detail: `单个附件不能超过${Math.floor(limits.fileBytes / 1024 / 1024)} MB`,
    });
  }
  if (size === 0) throw new Problem("exhibit.empty");
  if (sent !== null && sent !== digest && sent !== `sha256:${sha256}`) {
    throw new Problem("exhibit.differs", {
      detail: "上传前在本机计算的摘要值与收到的文件不符，文件可能在传输中损坏或被改动",
    });
  }
}

/** Uploads of one account are counted one after the other, so that two at once cannot pass the limit together. */
async function lockUploads(tx: Tx, { account }: Principal): Promise<void> {
  await tx.query("select pg_advisory_xact_lock(hashtext($1), hashtext('upload'))", [account]);
}

/** The security administrator learns who sent what virus, not what the file was called or about. */
async function noteInfected(
  { pool, now }: Services,
  principal: Principal,
  { virus, file }: Infected,
  address: string,
): Promise<void> {
  await changeInTenant(pool, principal.tenant, (tx) =>
    tx.query(
      `insert into infected_upload (tenant_id, id, account_id, at, virus, digest, size, ip)
       values ($1, $2, $3, $4, $5, $6, $7, $8)`,
      [tx.tenant, newId(), principal.account, now(), virus.slice(0, 200), file.digest, file.size, address],
    ),
  );
}
