/**
 * Of an error what helps to find it, and nothing of what was sent: a database error repeats the values concerned in its words and
 * its detail, and a parser's the text it could not read. Of those the code, the table and the constraint are left, and where it
 * happened.
 */
export function plainError(error: unknown): Readonly<Record<string, unknown>> {
  if (!(error instanceof Error)) return { message: `thrown: ${typeof error}` };
  const { name, code, table, constraint, routine } = error as Error & Readonly<Record<string, unknown>>;
  const parts = Object.fromEntries(
    Object.entries({ code, table, constraint, routine }).filter(([, value]) => typeof value === "string"),
  );
  return { name, ...parts, message: wordsOf(error), stack: placesOf(error) };
}

/** The same as an error, for those who keep its words: the job runner writes them into its table. */
export function withoutPersonal(error: unknown): Error {
  const { message, code } = plainError(error);
  const plain = new Error(typeof code === "string" ? `${String(message)} (${code})` : String(message));
  if (error instanceof Error) plain.stack = `${plain.message}\n${placesOf(error)}`;
  return plain;
}

/** SQLSTATE: five characters, and severity beside it, have only the database's own errors. */
const ofDatabase = (error: Error): boolean => "severity" in error && "code" in error;

function wordsOf(error: Error): string {
  if (ofDatabase(error)) return "database error";
  return error instanceof SyntaxError ? "syntax error" : error.message;
}

/** The lines of a stack that say where; those before them repeat the words. */
const placesOf = ({ stack = "" }: Error): string =>
  stack
    .split("\n")
    .filter((line) => /^\s+at /.test(line))
    .join("\n");
