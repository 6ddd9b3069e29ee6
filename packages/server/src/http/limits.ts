/**
 * What a request asks of the server. `probe`: health and metrics; `public`: what needs no sign-in; `heavy`: reports, exports,
 * case files, imports and counts over everything; `upload`: files as they come in; `stream`: changes as they happen.
 */
export type Work = "probe" | "public" | "signIn" | "read" | "write" | "heavy" | "upload" | "stream";

interface WorkLimits {
  /** Requests a minute of one account (of one address, where nobody has signed in); 0: not counted. */
  readonly perMinute: number;
  /** Being worked on at once, in this process. */
  readonly running: number;
  /** Waiting to be worked on; one more is turned away. */
  readonly waiting: number;
  /** Longest wait, in milliseconds. */
  readonly waitMs: number;
  /** Longest time until an answer, in milliseconds: after it 503, whatever still runs. */
  readonly answerMs: number;
  /** Longest single statement in the database, in milliseconds. */
  readonly statementMs: number;
  /** Turned away while the event loop is late by this, in milliseconds, on an average of some seconds. */
  readonly lateMs: number;
}

export interface Limits {
  readonly work: Readonly<Record<Work, WorkLimits>>;
  /** Requests a minute from one address, signed in or not; 0: not counted. */
  readonly addressPerMinute: number;
  /** Being worked on at once over all kinds but uploads and streams. */
  readonly running: number;
  /** Streams of one account, and of all. */
  readonly streamsPerAccount: number;
  readonly streams: number;
  /** Connections to this process. */
  readonly connections: number;
}

const never = Number.POSITIVE_INFINITY;

/**
 * The numbers, for one process on two cores with 16 connections to its database. Why each is what it is: docs/security.md.
 * An operator changes those named in `SETTINGS`.
 */
export const LIMITS: Limits = {
  work: {
    probe: { perMinute: 0, running: never, waiting: 0, waitMs: 0, answerMs: 5_000, statementMs: 3_000, lateMs: never },
    public: {
      perMinute: 600,
      running: 24,
      waiting: 200,
      waitMs: 3_000,
      answerMs: 30_000,
      statementMs: 10_000,
      lateMs: 2_000,
    },
    signIn: {
      perMinute: 300,
      running: 8,
      waiting: 200,
      waitMs: 8_000,
      answerMs: 30_000,
      statementMs: 10_000,
      lateMs: 4_000,
    },
    read: {
      perMinute: 1_200,
      running: 24,
      waiting: 200,
      waitMs: 3_000,
      answerMs: 30_000,
      statementMs: 20_000,
      lateMs: 2_000,
    },
    write: {
      perMinute: 300,
      running: 24,
      waiting: 200,
      waitMs: 8_000,
      answerMs: 30_000,
      statementMs: 15_000,
      lateMs: 5_000,
    },
    heavy: {
      perMinute: 60,
      running: 4,
      waiting: 24,
      waitMs: 15_000,
      answerMs: 180_000,
      statementMs: 120_000,
      lateMs: 1_000,
    },
    upload: {
      perMinute: 120,
      running: 32,
      waiting: 32,
      waitMs: 3_000,
      answerMs: 600_000,
      statementMs: 15_000,
      lateMs: 2_000,
    },
    stream: { perMinute: 60, running: never, waiting: 0, waitMs: 0, answerMs: 0, statementMs: 10_000, lateMs: 2_000 },
  },
  addressPerMinute: 6_000,
  running: 32,
  streamsPerAccount: 12,
  streams: 4_000,
  connections: 8_000,
};

const KB = 1024;
const MB = 1024 * KB;

/** How large a request may be: no operator's to change but the size of a file. */
export const BOUNDS = {
  /** JSON bodies; files have a limit of their own. */
  bodyBytes: MB,
  /** Deeper than any definition, condition or form of the product; what walks a body calls itself once a level. */
  jsonLevels: 40,
  /** Address and headers, and how long they may take. */
  headBytes: 16 * KB,
  headMs: 20_000,
  /** Of a form. 200 MB: a few minutes of an officer's camera. */
  formFiles: 1,
  fileBytes: 200 * MB,
  formFields: 20,
  fieldBytes: 64 * KB,
  /** Of one import: its lines are decided and written in one transaction. */
  importBytes: 10 * MB,
  importLines: 10_000,
  /** Lines of an exported list: the most that memory allows, whatever the street sets. */
  exportLines: 100_000,
  pageRows: 200,
} as const;

/** Nothing is counted by the minute, and lateness is nobody's fault: for tests and measurements, which share their machine. */
export const UNCOUNTED: Limits = patient(withRates(LIMITS, () => 0, 0));

function patient(limits: Limits): Limits {
  const work = Object.entries(limits.work).map(([name, own]) => [name, { ...own, lateMs: never }]);
  return { ...limits, work: Object.fromEntries(work) as Limits["work"] };
}

function withRates(limits: Limits, rate: (work: Work, own: number) => number, addressPerMinute: number): Limits {
  const names = Object.keys(limits.work) as Work[];
  const work = names.map((name) => {
    const own = limits.work[name];
    return [name, { ...own, perMinute: rate(name, own.perMinute) }] as const;
  });
  return { ...limits, work: Object.fromEntries(work) as Record<Work, WorkLimits>, addressPerMinute };
}

/** Names of the operator's settings in the environment, and what they change. */
const RATES: Readonly<Partial<Record<Work, string>>> = {
  public: "FADU_RATE_PUBLIC",
  signIn: "FADU_RATE_SIGN_IN",
  read: "FADU_RATE_READ",
  write: "FADU_RATE_WRITE",
  heavy: "FADU_RATE_HEAVY",
  upload: "FADU_RATE_UPLOAD",
  stream: "FADU_RATE_STREAM",
};
const PLAIN = {
  addressPerMinute: "FADU_RATE_ADDRESS",
  running: "FADU_RUNNING",
  streamsPerAccount: "FADU_STREAMS_PER_ACCOUNT",
  streams: "FADU_STREAMS",
  connections: "FADU_CONNECTIONS",
} as const;

/** Every setting with its number as shipped. */
export const SETTINGS: ReadonlyMap<string, number> = new Map([
  ...(Object.keys(PLAIN) as (keyof typeof PLAIN)[]).map((key) => [PLAIN[key], LIMITS[key]] as const),
  ...(Object.keys(RATES) as Work[]).map((work) => [RATES[work] ?? "", LIMITS.work[work].perMinute] as const),
]);

/**
 * The limits with what the operator set.
 *
 * @throws RangeError for a setting that is no whole number, in Chinese
 */
export function limitsFrom(env: Readonly<Record<string, string | undefined>>): Limits {
  const numberOf = (name: string, own: number): number => {
    const text = env[name]?.trim();
    if (text === undefined || text === "") return own;
    if (!/^\d{1,9}$/.test(text)) throw new RangeError(`${name} 应为不小于 0 的整数，现为“${text}”`);
    return Number(text);
  };
  const plain = Object.fromEntries(
    (Object.keys(PLAIN) as (keyof typeof PLAIN)[]).map((key) => [key, numberOf(PLAIN[key], LIMITS[key])]),
  );
  const limits = { ...LIMITS, ...plain };
  // A process that works on nothing is no process.
  if (limits.running < 4) throw new RangeError(`${PLAIN.running} 不应小于 4`);
  const rate = (work: Work, own: number): number => numberOf(RATES[work] ?? "", own);
  return withRates(limits, rate, limits.addressPerMinute);
}
