import { Session } from "../store/session.ts";
import type { Statement } from "../store/statement.ts";

/** The statements of one command as the write door sent them, one list for each round trip. */
export type Sends = readonly (readonly Statement[])[];

/** A command's statements, to be sent again for another matter. */
export interface Template {
  readonly sends: Sends;
  /** Ids that each command has of its own: of the command, of what it opens, of what it sets off. */
  readonly own: readonly string[];
  /** The matter it acts on, which is given; absent: it opens one, and its id is among `own`. */
  readonly matter?: string;
}

/** What goes over the connection while `work` runs: every send of every session, in order. */
async function recorded(work: () => Promise<void>): Promise<Sends> {
  const sends: (readonly Statement[])[] = [];
  const original = Reflect.get(Session.prototype, "send");
  Session.prototype.send = function (this: Session, statements) {
    sends.push(statements.map((one) => ({ ...one })));
    return original.call(this, statements);
  };
  try {
    await work();
  } finally {
    Session.prototype.send = original;
  }
  return sends;
}

const UUID = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g;

/**
 * Performs a command twice (the second time as another, equal one) and learns from the difference which ids are its own.
 *
 * @param perform does the command, a new one each time, and gives the id of the matter it acted on, if that was given
 */
export async function captured(perform: () => Promise<string | undefined>): Promise<Template> {
  // Twice beforehand: caches are warm and blocks of numbers taken, as they are for all but the first.
  await perform();
  await perform();
  let matter: string | undefined;
  const sends = await recorded(async () => {
    matter = await perform();
  });
  const others = JSON.stringify(
    await recorded(async () => {
      await perform();
    }),
  );
  const ids = new Set(JSON.stringify(sends).match(UUID) ?? []);
  const own = [...ids].filter((id) => !others.includes(id) && id !== matter);
  return { sends, own, ...(matter === undefined ? {} : { matter }) };
}

/** The template's statements with fresh ids. Prepared once, so that filling in costs next to nothing. */
export function filler(template: Template): (fresh: () => string, matter?: string) => Statement[][] {
  const ids = [...template.own, ...(template.matter === undefined ? [] : [template.matter])];
  const pattern = new RegExp(`(${ids.join("|")})`);
  const prepared = template.sends.map((statements) =>
    statements.map(({ values = [], ...statement }) => ({
      statement,
      values: values.map((value) => partsOf(value, pattern, ids)),
    })),
  );
  return (fresh, matter) => {
    const now = [...template.own.map(fresh), ...(matter === undefined ? [] : [matter])];
    return prepared.map((statements) =>
      statements.map(({ statement, values }) => ({
        ...statement,
        ...(values.length === 0 ? {} : { values: values.map((value) => filled(value, now)) }),
      })),
    );
  };
}

/** A value without ids of its own, or the pieces of one with the positions of the ids between them. */
type Prepared = { readonly fixed: unknown } | { readonly pieces: readonly (string | number)[]; readonly json: boolean };

function partsOf(value: unknown, pattern: RegExp, ids: readonly string[]): Prepared {
  const json = typeof value !== "string";
  const text = json ? JSON.stringify(value) : value;
  if (typeof text !== "string" || !pattern.test(text)) return { fixed: value };
  return { pieces: text.split(pattern).map((piece, i) => (i % 2 === 1 ? ids.indexOf(piece) : piece)), json };
}

function filled(value: Prepared, now: readonly string[]): unknown {
  if ("fixed" in value) return value.fixed;
  const text = value.pieces.map((piece) => (typeof piece === "number" ? now[piece] : piece)).join("");
  return value.json ? (JSON.parse(text) as unknown) : text;
}
