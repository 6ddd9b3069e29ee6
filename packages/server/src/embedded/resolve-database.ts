import { type EmbeddedDatabase, type EmbeddedOptions, startEmbedded } from "./start-embedded.ts";

/** The database this process works on, whoever runs it. */
export interface ResolvedDatabase {
  /** Connection string with the right to run migrations. */
  readonly adminUrl: string;
  /** Present when the server is ours; its lifetime then is that of this process. */
  readonly embedded?: EmbeddedDatabase;
  /** Data folder of a running Fadu, whose server it is. */
  readonly inUse?: string;
  /** Stops what was started here: nothing for a database run by others. */
  stop(): Promise<void>;
}

/** The connection string set by the operator: FADU_DATABASE_URL, else DATABASE_URL; empty means unset. */
export function databaseUrlFrom(env: NodeJS.ProcessEnv): string | undefined {
  return env["FADU_DATABASE_URL"] || env["DATABASE_URL"] || undefined;
}

/**
 * Uses the operator's database if one is named in the environment, else starts the embedded one.
 * Throws what startEmbedded throws.
 */
export async function resolveDatabase(options: EmbeddedOptions, env: NodeJS.ProcessEnv): Promise<ResolvedDatabase> {
  const adminUrl = databaseUrlFrom(env);
  if (adminUrl !== undefined) return { adminUrl, stop: () => Promise.resolve() };
  const embedded = await startEmbedded(options);
  return { adminUrl: embedded.adminUrl, embedded, stop: () => embedded.stop() };
}
