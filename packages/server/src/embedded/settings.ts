/**
 * Settings given on the command line at each start, so that a new version's settings hold for an old data folder.
 * Sized for the smallest supported machine: two cores, 4 GB, shared with the server.
 */
const SETTINGS: Readonly<Record<string, string>> = {
  listen_addresses: "127.0.0.1",
  unix_socket_directories: "",
  max_connections: "100",
  shared_buffers: "256MB",
  effective_cache_size: "1GB",
  work_mem: "16MB",
  maintenance_work_mem: "128MB",
  max_wal_size: "2GB",
  random_page_cost: "1.1",
  // Queries here are short; compiling them costs more than it saves.
  jit: "off",
  // An act that was answered is on the disk: a court may ask.
  fsync: "on",
  full_page_writes: "on",
  synchronous_commit: "on",
  password_encryption: "scram-sha-256",
  timezone: "UTC",
  log_timezone: "UTC",
  lc_messages: "C",
  // The log must hold no personal data: neither statements nor the values named in an error's details.
  log_min_error_statement: "panic",
  log_error_verbosity: "terse",
  log_parameter_max_length_on_error: "0",
};

/** For databases that live as long as a test run: nothing needs to survive a power cut, and every error helps. */
const TEST_SETTINGS: Readonly<Record<string, string>> = {
  ...SETTINGS,
  max_connections: "300",
  shared_buffers: "128MB",
  fsync: "off",
  full_page_writes: "off",
  synchronous_commit: "off",
  autovacuum_naptime: "10s",
  log_min_error_statement: "error",
  log_error_verbosity: "default",
};

/** Arguments for `postgres`. */
export function settingsFor(use: { port: number; test: boolean }): string[] {
  const settings = { ...(use.test ? TEST_SETTINGS : SETTINGS), port: String(use.port) };
  return Object.entries(settings).flatMap(([name, value]) => ["-c", `${name}=${value}`]);
}
