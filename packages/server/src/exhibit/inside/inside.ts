/** What was found by looking into a file, without running or unpacking it. */
export interface Inside {
  /** Whether it is what its name says, as far as looking inside can tell. */
  readonly fits: boolean;
  /** What in it could run or bring other files along, by the names the formats have for it. */
  readonly active: readonly string[];
  /** Part of it cannot be looked at, so that nobody can say it is harmless. */
  readonly opaque: boolean;
  /** It would unpack to more than a document holds. */
  readonly bomb?: boolean;
}

/** The formats that are looked into. */
export type Container = "pdf" | "ole" | "word" | "sheet" | "slides" | "ofd";

const OF_TYPE: Readonly<Record<string, Container>> = {
  "application/pdf": "pdf",
  "application/msword": "ole",
  "application/vnd.ms-excel": "ole",
  "application/vnd.openxmlformats-officedocument.wordprocessingml.document": "word",
  "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": "sheet",
  "application/vnd.openxmlformats-officedocument.presentationml.presentation": "slides",
  "application/ofd": "ofd",
};

/** Which way of looking inside fits this media type; undefined: nothing to look into. */
export const containerOf = (mediaType: string): Container | undefined => OF_TYPE[mediaType];
