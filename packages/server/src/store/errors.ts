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
