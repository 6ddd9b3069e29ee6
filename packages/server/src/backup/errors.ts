/** A reason why a backup cannot be made or used; `message` is a Chinese sentence for the operator. */
export class BackupError extends Error {
  override readonly name = "BackupError";
}
