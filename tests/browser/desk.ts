import { mkdtempSync, rmSync } from "node:fs";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";

import type { FileStore } from "@fadu/server/exhibit/file-store.ts";
import { createApp } from "@fadu/server/http/app.ts";
import { createServices } from "@fadu/server/http/create-services.ts";
import { startBackground } from "@fadu/server/job/background.ts";
import { DIGESTS } from "@fadu/server/ledger/digests.ts";
import { Door } from "@fadu/server/matter/perform.ts";
import { openSigner } from "@fadu/server/seal/signer.ts";
import { createPool } from "@fadu/server/store/pool.ts";
import { chromium } from "playwright-core";
import type { Cookie } from "playwright-core";

import { findChromium } from "../../scripts/lib/chromium.mjs";
import { PASSWORD } from "./small-street.ts";
import { Windows } from "./windows.ts";
import type { Size, Visit } from "./windows.ts";
import { TEST_MASTER } from "@fadu/server/testing/test-master.ts";

const DIST = path.resolve(import.meta.dirname, "../../packages/web/dist");

/** What a street is founded with. */
export interface Ground {
  readonly door: Door;
  readonly files: FileStore;
  readonly dataDir: string;
}

/** The whole office: a server with the built desk on a database of its own, and a browser in front of it. */
export class Desk<Street> {
  readonly address: string;
  readonly street: Street;
  readonly #windows: Windows;
  readonly #close: () => Promise<void>;
  /** Of sessions begun here, by account: who has signed in once need not do so again. */
  readonly #cookies = new Map<string, Cookie[]>();

  private constructor(address: string, street: Street, windows: Windows, close: () => Promise<void>) {
    this.address = address;
    this.street = street;
    this.#windows = windows;
    this.#close = close;
  }

  /**
   * @param adminUrl a migrated, empty database
   * @param found makes the street in it
   */
  static async open<Street>(adminUrl: string, found: (ground: Ground) => Promise<Street>): Promise<Desk<Street>> {
    const folder = mkdtempSync(path.join(tmpdir(), "fadu-desk-"));
    const pool = createPool(adminUrl);
    const door = new Door({ pool, digest: DIGESTS.SM3, master: TEST_MASTER });
    const services = createServices({ door, dataDir: folder });
    const street = await found({ door, files: services.files, dataDir: folder });
    const app = await createApp(services, { webDir: DIST });
    await app.listen({ host: "127.0.0.1", port: 0 });
    const { port } = app.server.address() as AddressInfo;
    const background = await startBackground({
      door,
      url: adminUrl,
      signer: openSigner(path.join(folder, "seal-key.json")),
      exports: services.exports,
      files: services.files,
      previews: services.previews,
      onError: (what, error) => process.stderr.write(`${what}: ${String(error)}\n`),
    });
    const executablePath = findChromium();
    if (executablePath === undefined) throw new Error("no Chromium; see scripts/lib/chromium.mjs");
    const browser = await chromium.launch({ executablePath, args: ["--no-sandbox", "--lang=zh-CN"] });
    const address = `http://127.0.0.1:${port}`;
    return new Desk(address, street, new Windows(browser, address), async () => {
      await browser.close();
      services.feed.close();
      await app.close();
      await background.stop();
      await pool.end();
      rmSync(folder, { recursive: true, force: true });
    });
  }

  close(): Promise<void> {
    return this.#close();
  }

  /** A page of a browser of its own; what goes wrong in it is an error of the test. */
  page(size?: Size): Promise<Visit> {
    return this.#windows.take(size);
  }

  /**
   * A page on which this account has signed in.
   * @param address where it goes at once
   */
  async signedIn(
    login: string,
    { size, address = "/" }: { readonly size?: Size; readonly address?: string } = {},
  ): Promise<Visit> {
    const visit = await this.entered(login, size);
    await visit.page.goto(address);
    await visit.page.getByRole("heading", { level: 1 }).first().waitFor();
    return visit;
  }

  /**
   * A browser in which this account has signed in, and no page opened yet. Over the API: the errands of signing in are about
   * its screen. A session that has ended since is begun anew.
   */
  async entered(login: string, size?: Size): Promise<Visit> {
    const visit = await this.page(size);
    const { page } = visit;
    const context = page.context();
    await context.addCookies(this.#cookies.get(login) ?? []);
    if (!(await page.request.get("/api/me")).ok()) {
      const answer = await page.request.post("/api/session", {
        headers: { "x-fadu": "1", origin: this.address },
        data: { login, password: PASSWORD },
      });
      if (!answer.ok()) throw new Error(`${login} does not come in: ${await answer.text()}`);
      this.#cookies.set(login, await context.cookies());
    }
    return visit;
  }
}
