const PREFIX = "fadu:recent:";
const MOST = 5;

const keyOf = (account: string, taxonomy: string): string => `${PREFIX}${account}:${taxonomy}`;

/** Codes this account chose last from a taxonomy in this browser, the latest first. */
export function recentCodes(account: string, taxonomy: string): readonly string[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(keyOf(account, taxonomy)) ?? "[]");
    return Array.isArray(kept) ? kept.filter((code): code is string => typeof code === "string") : [];
  } catch {
    return [];
  }
}

export function noteCode(account: string, taxonomy: string, code: string): void {
  const codes = [code, ...recentCodes(account, taxonomy).filter((other) => other !== code)].slice(0, MOST);
  try {
    localStorage.setItem(keyOf(account, taxonomy), JSON.stringify(codes));
  } catch {
    // Without a store the list simply begins at its beginning.
  }
}
