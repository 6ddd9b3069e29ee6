import type { AddressInfo } from "node:net";
import path from "node:path";

import type { Value } from "@fadu/engine/definition/field.ts";
import type { Pool } from "pg";
import { pino } from "pino";

import { hashPassword } from "../account/passwords.ts";
import { createTokenInTx } from "../account/tokens.ts";
import { foundOffice } from "../demo/found-office.ts";
import type { Office, OfficePlan } from "../demo/found-office.ts";
import { DEMO_PASSWORD, DEMO_STREET } from "../demo/street-plan.ts";
import { createApp } from "../http/app.ts";
import { createServices } from "../http/create-services.ts";
import type { Services } from "../http/services.ts";
import { DIGESTS } from "../ledger/digests.ts";
import { memoryMaster } from "../keys/master.ts";
import { APPEAL } from "../load/mix.ts";
import { Door } from "../matter/perform.ts";
import { newId } from "../store/ids.ts";
import { changeInTenant, inTenant } from "../store/tx.ts";
import { furnish, inDays, YEAR } from "./furnish.ts";
import type { Named } from "./furnish.ts";
import { Hand } from "./hand.ts";
import type { JsonObject } from "./request.ts";
import type { Known } from "./values.ts";
import { wholesOf } from "./wholes.ts";

/** Words in everything that is written of an office: they may be told to its own people alone. */
export const MARKS = { a: "甲街暗记一二三", b: "乙街暗记四五六" } as const;
export type Side = keyof typeof MARKS;

/** Two offices on one database, with the whole server in front of them, really listening. */
export interface FuzzOffices {
  readonly url: string;
  readonly document: JsonObject;
  readonly services: Services;
  /** Tokens by `a:<login>` and `b:<login>`. */
  readonly tokens: ReadonlyMap<string, string>;
  readonly roles: ReadonlyMap<string, readonly string[]>;
  readonly known: Readonly<Record<Side, Known>>;
  readonly tenants: Readonly<Record<Side, string>>;
  close(): Promise<void>;
}

/** @param pool of a migrated, empty database @param folder for files */
export async function openOffices(pool: Pool, folder: string): Promise<FuzzOffices> {
  const door = new Door({ pool, digest: DIGESTS.SM3, master: memoryMaster() });
  const a = await found(door, "a");
  const b = await found(door, "b");
  const services = createServices({ door, dataDir: path.join(folder, "data") });
  // What breaks inside is told where the run is watched, never in an answer.
  const app = await createApp(services, { logger: pino({ level: "error" }, pino.destination(2)) });
  await app.listen({ host: "127.0.0.1", port: 0 });
  const { port } = app.server.address() as AddressInfo;
  const words = await wordsOf(pool, a.office.tenant);
  const [ownA, ownB] = [await idsOf(pool, a.office), await idsOf(pool, b.office)];
  const handOf = ({ office, people, spares }: Founded): Hand =>
    new Hand({ app, pool, services, office, tokens: new Map(people.map((one) => [one.login, one.token])), spares });
  const hand = handOf(a);
  const [namedA, namedB] = [await namedOf(hand, a), await namedOf(handOf(b), b)];
  const wholes = await wholesOf(hand);
  return {
    url: `http://127.0.0.1:${port}`,
    // As it is served: what anybody outside would read.
    document: JSON.parse(JSON.stringify(app.swagger())) as JsonObject,
    services,
    tokens: new Map([...b.people.map(({ who, token }) => [who, token] as const), ...hand.tokens]),
    roles: new Map([...a.people, ...b.people].map(({ who, roles }) => [who, roles])),
    known: {
      a: { own: ownA, foreign: ownB, words, named: namedA, wholes },
      b: { own: ownB, foreign: ownA, words, named: namedB, wholes },
    },
    tenants: { a: a.office.tenant, b: b.office.tenant },
    close: async () => {
      services.feed.close();
      await app.close();
    },
  };
}

const MATTERS = 6;

interface Founded {
  readonly office: Office;
  readonly people: readonly {
    readonly who: string;
    readonly login: string;
    readonly token: string;
    readonly roles: readonly string[];
  }[];
  /** Accounts that send nothing: what is done to them ends no run. */
  readonly others: readonly string[];
  /** Logins of some more, for what can be done once to each. */
  readonly spares: readonly string[];
}

async function found(door: Door, side: Side): Promise<Founded> {
  const mark = MARKS[side];
  const plan: OfficePlan = {
    ...DEMO_STREET,
    tenant: newId(),
    name: `${DEMO_STREET.name}${mark}`,
    accounts: DEMO_STREET.accounts.map((account) => ({ ...account, name: `${account.name}${mark}` })),
  };
  const { pool } = door;
  const office = await foundOffice(pool, plan, { now: door.now(), digest: await hashPassword(DEMO_PASSWORD) });
  // One of each combination of roles is enough, and not their many colleagues.
  const kinds = new Map(plan.accounts.map(({ roles, login }) => [roles.join("+"), { roles, login }]));
  const people = await Promise.all(
    [...kinds.values()].map(async ({ roles, login }) => {
      const account = office.accounts[login] ?? "";
      const { token } = await changeInTenant(pool, plan.tenant, (tx) => createTokenInTx(tx, account, door.now(), null));
      return { who: `${side}:${login}`, login, token, roles };
    }),
  );
  const sending = new Set(people.map(({ login }) => login));
  const idle = Object.keys(office.accounts).filter((login) => !sending.has(login));
  const spares = idle.filter((login) => /^(?:grid-worker|community-clerk)-|-hand-/.test(login));
  const others = idle.flatMap((login) => (spares.includes(login) ? [] : (office.accounts[login] ?? [])));
  const clerk = { tenant: office.tenant, account: office.accounts["hotline-clerk"] ?? "" };
  const values: Readonly<Record<string, Value>> = {
    ...APPEAL,
    content: `夜间施工噪声影响休息，请求处理。${mark}`,
    caller: { kind: "citizen", name: `王${mark}`, phone: "000-5550001" },
    callerPhone: "000-5550001",
    place: { text: `望江路${mark}` },
  };
  for (let n = 0; n < MATTERS; n++) {
    const outcome = await door.perform(clerk, {
      procedure: "complaint",
      command: { id: newId(), act: "register", values },
    });
    if (!outcome.ok) throw new Error(outcome.refusal.message);
    if (n % 2 === 0) {
      const accepted = { id: newId(), act: "accept", values: {} };
      await door.perform(clerk, { matter: outcome.matter.id, command: accepted });
    }
  }
  return { office, people, others, spares };
}

/** Everything of an office that has an id of its own. */
async function idsOf(pool: Pool, office: Office): Promise<string[]> {
  const matters = await inTenant(pool, office.tenant, (tx) =>
    tx.query<{ id: string }>("select id from matter where tenant_id = $1", [office.tenant]),
  );
  const ids = matters.rows.map(({ id }) => id);
  // Matters more often than the many others: they hold the most.
  return [...ids, ...ids, ...ids, office.tenant, ...Object.values(office.units), ...Object.values(office.accounts)];
}

/** What fields and parameters of a name hold in earnest. */
async function namedOf(hand: Hand, { office, others }: Founded): Promise<Named> {
  const { rows } = await inTenant(hand.pool, office.tenant, (tx) =>
    tx.query<{ id: string }>("select id from matter where tenant_id = $1 order by id", [office.tenant]),
  );
  const matters = rows.map(({ id }) => id);
  const units = Object.values(office.units);
  const procedures = ["complaint", "grid-event", "ordinary-penalty", "annual-report-filing"];
  const made = await furnish(hand, others[0] ?? "");
  return {
    ...made,
    "matters/id": matters,
    "holds/matter": matters,
    "parties/matter": matters,
    matter: matters,
    ids: [matters.slice(0, 2)],
    "accounts/id": others,
    account: others,
    unit: units,
    within: units,
    under: units,
    parent: units,
    tenant: [office.tenant],
    procedure: procedures,
    "procedures/id": procedures,
    "registers/procedure": procedures,
    "imports/procedure": ["complaint", "grid-event"],
    act: ["register", "accept"],
    values: [APPEAL],
    field: ["caller"],
    part: ["phone"],
    position: [0],
    revision: [1, 2],
    dimension: ["month", "unit"],
    outline: ["annual-report", "monthly-analysis"],
    year: [2024, 2026],
    organCode: ["11330106MB1234567X"],
    columns: [["title", "state"]],
    scopes: [["matter.read"]],
    period: ["2024"],
    from: ["2024-01-01"],
    to: [...others, "2024-12-31"],
    validFrom: [inDays(1)],
    validTo: [inDays(30)],
    expiresAt: [`${inDays(30)}T00:00:00.000Z`],
    "body/openMatter": [{ procedure: "complaint", act: "register", values: APPEAL }],
    "body/performAct": [{ act: "accept" }],
    "body/computeFigures": [{ asked: [{ indicator: "TJ-01", ...YEAR }] }],
    "body/breakDownFigure": [{ indicator: "TJ-01", ...YEAR, dimension: "month" }],
    "body/compareFigure": [{ indicator: "TJ-01", ...YEAR }],
    "body/listFigureRecords": [{ indicator: "TJ-01", ...YEAR }],
    "body/createReport": [{ outline: "annual-report", ...YEAR }],
    "body/keepBoard": [{ indicators: ["TJ-01"] }],
    "body/checkAct": [{ procedure: "complaint", act: "register", values: APPEAL }],
    "body/giveDelegation": [{ to: others[1] ?? "", validFrom: inDays(1), validTo: inDays(9), words: "外出学习" }],
    "body/grantRole": [{ role: "handler", unit: units[0] ?? "", validFrom: inDays(1) }],
    "body/editParagraph": [{ revision: 1, text: "全年办结诉求。" }],
    reason: ["按上级文件要求调整"],
    words: ["按规定办理"],
    table: ["credit-penalty"],
  };
}

async function wordsOf(pool: Pool, tenant: string): Promise<string[]> {
  const { rows } = await inTenant(pool, tenant, (tx) =>
    tx.query<{ procedure: string }>("select distinct procedure from matter where tenant_id = $1", [tenant]),
  );
  return [
    ...rows.map(({ procedure }) => procedure),
    "grid-event",
    "ordinary-penalty",
    "register",
    "accept",
    "complaint",
    "content",
    "caller",
    "topic",
    "place",
    "category",
    "receivedOn",
    "channel",
    "kind",
    "callerPhone",
    "annual-report",
    "sys-admin",
    "hotline-clerk",
    "credit-penalty",
    "pdf",
    "docx",
    "zip",
    "open",
    "2024",
    "week",
    "街道",
    "王",
  ];
}
