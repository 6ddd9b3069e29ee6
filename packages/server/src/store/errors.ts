/** The database cannot be used by this program as it is; the message is for the operator. */
export class StoreError extends Error {
  override readonly name: string = "StoreError";
}

/** The database was migrated by a newer program. */
export class DatabaseTooNew extends StoreError {
  override readonly name = "DatabaseTooNew";
}

/** A migration that was already applied reads differently now. */
export class MigrationChanged extends StoreError {
  override readonly name = "MigrationChanged";
}

/** Whether the server did not answer a query in time: nothing more is to be asked on that connection, not even ROLLBACK. */
export function isSilence(error: unknown): error is Error {
  return error instanceof Error && error.message === "Query read timeout";
}
