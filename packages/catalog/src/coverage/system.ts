/**
 * A flow, mechanism, roster or figure that one of the five yearly reports names, and what stands for it: ids of the
 * catalogue, or paths in this repository for what the engine, the server or the desk does. `later` says, in Chinese, what of
 * it is not in this version; alone, that nothing of it is.
 */
export interface System {
  /** `S<seed>-<number>`. */
  readonly id: string;
  /** In the words of the report. */
  readonly name: string;
  readonly procedures?: readonly string[];
  readonly rosters?: readonly string[];
  readonly indicators?: readonly string[];
  readonly instruments?: readonly string[];
  readonly taxonomies?: readonly string[];
  readonly outlines?: readonly string[];
  readonly code?: readonly string[];
  readonly later?: readonly string[];
}
