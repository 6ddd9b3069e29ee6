import { DummyDriver, Kysely, PostgresAdapter, PostgresIntrospector, PostgresQueryCompiler } from "kysely";
import type { RawBuilder } from "kysely";

import type { Tables } from "./rows.ts";
import type { Statement } from "./statement.ts";

/** Writes statements and sends none. */
const WRITER = new Kysely<Tables>({
  dialect: {
    createAdapter: () => new PostgresAdapter(),
    createDriver: () => new DummyDriver(),
    createIntrospector: (db) => new PostgresIntrospector(db),
    createQueryCompiler: () => new PostgresQueryCompiler(),
  },
});

/** A composed query as a statement, to be sent in a `Session`. */
export function statementOf(query: RawBuilder<unknown>): Statement {
  const { sql, parameters } = query.compile(WRITER);
  return { text: sql, values: [...parameters] };
}
