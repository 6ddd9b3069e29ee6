/** What stands behind `?` in an address is plain words, so that it can be read and written by hand. */
export function parseSearch(text: string): Record<string, string> {
  return Object.fromEntries(new URLSearchParams(text));
}

export function stringifySearch(search: Readonly<Record<string, unknown>>): string {
  const params = new URLSearchParams();
  for (const [key, value] of Object.entries(search)) {
    if (typeof value === "string" && value !== "") params.set(key, value);
  }
  const text = params.toString();
  return text === "" ? "" : `?${text}`;
}

/** Keeps the texts under these keys and drops the rest. */
export function pickSearch<K extends string>(
  search: Readonly<Record<string, unknown>>,
  keys: readonly K[],
): { [key in K]?: string | undefined } {
  const picked: { [key in K]?: string | undefined } = {};
  for (const key of keys) {
    const value = search[key];
    if (typeof value === "string" && value !== "") picked[key] = value;
  }
  return picked;
}
