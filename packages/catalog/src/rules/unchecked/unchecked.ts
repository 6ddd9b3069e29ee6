/** Rules of one family that no machine can check, each with the reason a reader can follow. */
export type Unchecked = Readonly<Record<string, string>>;
