import { createTestDatabase } from "@fadu/server/testing/create-test-database.ts";
import type { TestDatabase } from "@fadu/server/testing/create-test-database.ts";
import type { Locator, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll } from "vitest";

import { Desk } from "./desk.ts";
import type { Ground } from "./desk.ts";
import { SmallStreet } from "./small-street.ts";
import type { Size, Visit } from "./windows.ts";

/** The small street, as most errands want it. */
export const smallStreet = ({ door, files }: Ground): Promise<SmallStreet> => SmallStreet.found(door, files);

/** The desk of a test file: open from its first test to its last. */
export interface DeskInUse<Street> {
  readonly desk: () => Desk<Street>;
  readonly street: () => Street;
  /** A page on which nobody has signed in. */
  readonly stranger: (address?: string) => Promise<Page>;
  /** Signed in as this account, with no page opened yet: for who goes to one place at once. */
  readonly enter: (login: string) => Promise<Page>;
  /** A page on which this account has signed in. */
  readonly visit: (login: string, at?: { readonly size?: Size; readonly address?: string }) => Promise<Page>;
}

/** A whole demo street takes a busy machine minutes. */
const FOUNDING_MS = 600_000;

/**
 * Opens a desk for the tests of a file, with a database of its own. Whatever a test was about: no script failed in any of its
 * pages, and the browser refused nothing that a page wanted (CSP).
 */
export function useDesk<Street>(found: (ground: Ground) => Promise<Street>): DeskInUse<Street> {
  let database: TestDatabase;
  let desk: Desk<Street>;
  const visits: Visit[] = [];

  beforeAll(async () => {
    database = await createTestDatabase();
    desk = await Desk.open(database.adminUrl, found);
  }, FOUNDING_MS);

  afterAll(async () => {
    await desk.close();
    await database.drop();
  });

  afterEach(async () => {
    const faults = visits.flatMap((made) => made.faults);
    await Promise.all(visits.splice(0).map((made) => made.close()));
    if (faults.length > 0) throw new Error(faults.join("\n"));
  });

  const keep = (made: Visit): Page => {
    visits.push(made);
    return made.page;
  };
  return {
    desk: () => desk,
    street: () => desk.street,
    stranger: async (address) => {
      const page = keep(await desk.page());
      if (address !== undefined) await page.goto(address);
      return page;
    },
    enter: async (login) => keep(await desk.entered(login)),
    visit: async (login, at) => keep(await desk.signedIn(login, at)),
  };
}

export const heading = (page: Page, name: string | RegExp): Locator => page.getByRole("heading", { level: 1, name });
