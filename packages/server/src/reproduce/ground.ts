import type { Office } from "../demo/found-office.ts";
import type { Cast, Life } from "./lives/life.ts";
import { officerLife, penaltyPowerLife } from "./lives/registers.ts";

/** Causes the street has the power to punish. */
export const CAUSES = [
  "SR01",
  "SR02",
  "SR03",
  "SR07",
  "GH01",
  "SZ01",
  "HB01",
  "HB06",
  "XF01",
  "XF02",
  "XF03",
  "JY01",
] as const;

/**
 * What was in force before anything else: powers to punish, certificates of the team that works.
 *
 * @param causes that the street punishes by a power devolved to it
 */
export function groundLives(cast: Cast, office: Office, causes: readonly string[] = CAUSES): Life[] {
  const certificate = (login: string, number: string): Life =>
    officerLife(cast, {
      account: account(office, login),
      name: login,
      number,
      from: "2021-03-01",
      to: "2026-02-28",
      issuedOn: "2021-03-01",
      firstIssuedOn: "2021-03-01",
    });
  return [
    ...causes.map((cause) => penaltyPowerLife(cast, { from: "2021-01-01", cause })),
    certificate("enforcement-officer", "33030200001"),
    certificate("enforcement-officer-2", "33030200002"),
  ];
}

/** @throws Error when nobody has that login */
export const account = (office: Office, login: string): string => {
  const id = office.accounts[login];
  if (id === undefined) throw new Error(`nobody is called “${login}”`);
  return id;
};
