/** What something is found by. */
export interface Named {
  readonly title: string;
  /** Pinyin initials, small letters. */
  readonly initials: string;
  /** Another name or a number. */
  readonly hint: string;
}

/** How well a name fits what was typed, the less the better: begins with it, contains it, by initials, by its other name. */
function fit({ title, initials, hint }: Named, word: string): number {
  const [name, other] = [title.toLowerCase(), hint.toLowerCase()];
  if (name === word) return 0;
  if (name.startsWith(word)) return 1;
  if (initials === word) return 2;
  if (name.includes(word)) return 3;
  if (initials.startsWith(word)) return 4;
  if (other.startsWith(word)) return 5;
  // One letter stands somewhere in every name.
  if (word.length > 1 && (initials.includes(word) || other.includes(word))) return 6;
  return MISSED;
}

const MISSED = 99;

/** The best of what every word typed fits, up to so many. */
export function ranked<T extends Named>(all: readonly T[], typed: string, most: number): T[] {
  const words = typed.normalize("NFKC").toLowerCase().split(/\s+/).filter(Boolean);
  if (words.length === 0) return [];
  return all
    .map((one) => ({ one, fits: Math.max(...words.map((word) => fit(one, word))) }))
    .filter(({ fits }) => fits < MISSED)
    .sort((a, b) => a.fits - b.fits || a.one.title.length - b.one.title.length)
    .slice(0, most)
    .map(({ one }) => one);
}
