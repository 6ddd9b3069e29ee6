/** A reason why the embedded database does not start; `message` is a Chinese sentence for the operator. */
export class EmbeddedError extends Error {
  override readonly name: string = "EmbeddedError";
}

/** Another running copy of Fadu holds the data folder. */
export class DataFolderInUse extends EmbeddedError {
  override readonly name = "DataFolderInUse";
  readonly dataDir: string;

  constructor(message: string, dataDir: string) {
    super(message);
    this.dataDir = dataDir;
  }
}

/** The data folder was written by a newer Fadu or a newer PostgreSQL than this program's. */
export class DataFolderTooNew extends EmbeddedError {
  override readonly name = "DataFolderTooNew";
}

/** The data folder was written by an older major version of PostgreSQL, which this program's server cannot read. */
export class DataFolderTooOld extends EmbeddedError {
  override readonly name = "DataFolderTooOld";
}
