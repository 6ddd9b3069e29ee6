/** Weeks that a week is measured against. */
export const WEEKS_BEFORE = 4;
/** Fewer than this in a week is never called a rise. */
const LEAST = 5;
/** A rise is shown when chance alone would bring it about less often than this. */
const CHANCE = 0.01;

/**
 * Whether a week stands out from the four before, so that small numbers do not shout. If nothing has changed, each matter of the
 * five weeks falls into the last with a chance of one in five; the rise counts when at least `now` of them would do so less than
 * once in a hundred times (exact binomial test, one-sided).
 *
 * @param now number in the week @param before number in the four weeks before, together
 */
export function isRising(now: number, before: number): boolean {
  return now >= LEAST && now * WEEKS_BEFORE > before && tail(now, now + before, 1 / (WEEKS_BEFORE + 1)) < CHANCE;
}

/** Chance of `least` or more successes in `n` trials. */
function tail(least: number, n: number, p: number): number {
  let sum = 0;
  let log = n * Math.log1p(-p);
  for (let k = 0; k <= n; k++) {
    if (k >= least) sum += Math.exp(log);
    log += Math.log(((n - k) / (k + 1)) * (p / (1 - p)));
  }
  return sum;
}
