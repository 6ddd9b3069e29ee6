import { isAdministrator } from "../account/principal.ts";
import type { Access } from "../http/access.ts";
import { ACCESS } from "../http/access-table.ts";
import { faultOf } from "./judge.ts";
import type { Fault } from "./judge.ts";
import { operationsOf, requestOf } from "./make.ts";
import type { Operation, People } from "./make.ts";
import type { FuzzOffices, Side } from "./offices.ts";
import type { FuzzRequest } from "./request.ts";
import { send } from "./send.ts";
import { bodyParts, withBody } from "./shrink.ts";
import { asItIs } from "./whole.ts";

export interface FuzzOptions {
  readonly seed: number;
  readonly requests: number;
  /** The request of this number alone. */
  readonly only?: number;
  readonly slowMs?: number;
  readonly connections?: number;
  /** Told how far it is. */
  readonly say?: (sentence: string) => void;
}

export interface Failure {
  readonly fault: Fault;
  /** As small as it still fails. */
  readonly request: FuzzRequest;
}

export interface FuzzReport {
  readonly seed: number;
  readonly sent: number;
  readonly operations: number;
  /** Answers by status. */
  readonly statuses: ReadonlyMap<number, number>;
  /** Operations that at least once did what was asked. */
  readonly reached: ReadonlySet<string>;
  /** Operations that never did. */
  readonly unreached: readonly string[];
  /** Whole requests that were refused as they are: they do not fit their routes any more. */
  readonly refused: readonly string[];
  readonly slowest: { readonly ms: number; readonly operation: string };
  readonly failures: readonly Failure[];
}

const MOST_FAILURES = 40;

/** Why a route cannot do here what it is asked. */
const UNREACHABLE: Readonly<Record<string, string>> = {
  signInWithProvider: "needs a provider outside; provider/provider.test.ts has one",
  returnFromProvider: "needs a provider outside; provider/provider.test.ts has one",
};

/** Asks every route in turn, as everybody, for everything; stops early when much is wrong. */
export async function fuzz(offices: FuzzOffices, options: FuzzOptions): Promise<FuzzReport> {
  const { seed, requests, only, slowMs = 15_000, connections = 8, say = () => undefined } = options;
  const operations = operationsOf(offices.document);
  const people = { a: peopleOf(offices, "a"), b: peopleOf(offices, "b") };
  const byId = new Map(operations.map((operation) => [operation.id, operation]));
  const secrets = { a: new Set(offices.known.a.own), b: new Set(offices.known.b.own) };
  const statuses = new Map<number, number>();
  const reached = new Set<string>();
  const failures = new Map<string, Failure>();
  const refused: string[] = [];
  let slowest = { ms: 0, operation: "" };

  const trial = async (request: FuzzRequest) => {
    const token = request.who === null ? undefined : offices.tokens.get(request.who);
    const answer = await send(offices.url, token, request);
    const operation = byId.get(request.operation) as Operation;
    const whose = { slowMs: slowMs * patienceFor(operation), secrets, tenants: offices.tenants };
    return { answer, fault: faultOf(operation, request, answer, whose) };
  };
  const openers = [...offices.known.a.wholes.values()].flatMap(([first]) => first ?? []);
  const requestAt = (n: number): FuzzRequest => {
    const opener = openers[n];
    // Each whole request once as it is, before anything else can have changed what it is about.
    if (opener) return asItIs(operationIn(byId, opener.operation), opener, n);
    // Ids that the asking side knows are its own: half of the people are of either office.
    const side: Side = n % 5 === 4 ? "b" : "a";
    return requestOf(operations, people[side], offices.known[side], { seed, n });
  };
  const one = async (n: number): Promise<void> => {
    const request = requestAt(n);
    const { answer, fault } = await trial(request);
    // 503 says to come again: a machine at its limit is not a request that does not fit.
    if (n < openers.length && (answer.status < 200 || answer.status >= 300) && answer.status !== 503)
      refused.push(`${request.operation}: ${answer.status} ${answer.text.slice(0, 300)}`);
    statuses.set(answer.status, (statuses.get(answer.status) ?? 0) + 1);
    if (answer.status >= 200 && answer.status < 300) reached.add(request.operation);
    if (answer.ms > slowest.ms) slowest = { ms: answer.ms, operation: request.operation };
    if (!fault) return;
    const key = `${request.operation} ${fault.kind}`;
    if (failures.has(key)) return;
    failures.set(key, { fault, request });
    failures.set(key, { fault, request: await shrunk(request, fault, trial) });
  };

  let next = only ?? 0;
  const end = only === undefined ? requests : only + 1;
  const began = next;
  const work = async (): Promise<void> => {
    while (next < end && failures.size < MOST_FAILURES) {
      const n = next++;
      if (n > began && n % 2_000 === 0) say(`${n} / ${requests}`);
      await one(n);
    }
  };
  await Promise.all(Array.from({ length: only === undefined ? connections : 1 }, work));
  return {
    seed,
    sent: next - began,
    operations: operations.length,
    statuses,
    reached,
    unreached: operations.map(({ id }) => id).filter((id) => !reached.has(id)),
    refused,
    slowest,
    failures: [...failures.values()],
  };
}

/** @throws Error for a whole request to a route that is not there any more */
function operationIn(byId: ReadonlyMap<string, Operation>, id: string): Operation {
  const operation = byId.get(id);
  if (!operation) throw new Error(`There is no route ${id} any more.`);
  return operation;
}

const accessOf = ({ method, path }: Pick<Operation, "method" | "path">): Access | undefined =>
  ACCESS[`${method} ${path.replaceAll(/\{(\w+)\}/g, ":$1")}`];

/** What is heavy may take longer, as the server itself allows it (http/limits.ts). */
const patienceFor = (operation: Operation): number => (accessOf(operation)?.rate === "heavy" ? 4 : 1);

/** Who registers what comes in, and who writes the report. */
const NEAR = new Set(["hotline-clerk", "justice-office-head"]);

/** Everybody of one office, with the doors that each may open by role. */
function peopleOf({ roles }: FuzzOffices, side: Side): People {
  const all = [...roles].filter(([who]) => who.startsWith(side));
  return {
    all: all.map(([who]) => who),
    near: all.flatMap(([who]) => (NEAR.has(who.slice(2)) ? [who] : [])),
    allowed: (operation) => {
      const access = accessOf(operation);
      return all.filter(([, held]) => access && isOpenTo(access, held)).map(([who]) => who);
    },
  };
}

/** The table's own words, read here for whom to send; whether the server keeps to them other tests ask. */
function isOpenTo({ who }: Access, roles: readonly string[]): boolean {
  if (who === "public" || who === "signedIn") return true;
  return who === "staff" ? !roles.some(isAdministrator) : roles.some((role) => who.includes(role));
}

type Trial = (request: FuzzRequest) => Promise<{ readonly fault: Fault | undefined }>;

/** Leaves out what can be left out with the same fault. Slowness is not tried again. */
async function shrunk(request: FuzzRequest, fault: Fault, trial: Trial): Promise<FuzzRequest> {
  if (fault.kind === "slow") return request;
  let least = request;
  const tryInstead = async (smaller: FuzzRequest): Promise<void> => {
    if ((await trial(smaller)).fault?.kind === fault.kind) least = smaller;
  };
  for (const name of Object.keys(request.headers)) {
    await tryInstead({
      ...least,
      headers: Object.fromEntries(Object.entries(least.headers).filter(([key]) => key !== name)),
    });
  }
  for (const pair of request.query) await tryInstead({ ...least, query: least.query.filter((one) => one !== pair) });
  for (const part of bodyParts(request)) {
    const smaller = withBody(least, part);
    if (smaller) await tryInstead(smaller);
  }
  return least;
}

/** A report as it is printed, with how to send each failure again. */
export function printed({
  seed,
  sent,
  operations,
  statuses,
  reached,
  unreached,
  refused,
  slowest,
  failures,
}: FuzzReport): string {
  const counts = [...statuses].sort(([a], [b]) => a - b).map(([status, count]) => `${status}: ${count}`);
  const lines = [
    `seed ${seed}, ${sent} requests to ${operations} routes, of which ${reached.size} did at least once what was asked`,
    `never: ${unreached.map((id) => `${id} (${UNREACHABLE[id] ?? "by chance"})`).join(", ")}`,
    ...refused.map((one) => `whole, and refused: ${one}`),
    `answers by status: ${counts.join(", ")}`,
    `slowest: ${Math.round(slowest.ms)} ms (${slowest.operation})`,
    ...failures.map(
      ({ fault, request }) =>
        `✗ ${fault.kind}: ${fault.says}\n  again: npm run fuzz -- --seed ${seed} --only ${request.n}\n  ${JSON.stringify(request)}`,
    ),
    failures.length === 0 ? "no fault" : `${failures.length} faults`,
  ];
  return lines.join("\n");
}
