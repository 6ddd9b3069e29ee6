/** The migrated, empty database that test databases are cloned from. */
export const TEMPLATE_DATABASE = "fadu_template";

/** The same server and account, another database. */
export function withDatabase(url: string, database: string): string {
  const changed = new URL(url);
  changed.pathname = `/${database}`;
  return changed.href;
}
