import type { Amount, Condition } from "./condition.ts";

/** The closed registry of field types. A new one is a folder in `field/` of the engine and one in the desk. */
export type FieldType =
  | "text"
  | "longtext"
  | "integer"
  | "number"
  | "money"
  | "area"
  | "date"
  | "datetime"
  | "yesno"
  | "choice"
  | "choices"
  | "taxonomy"
  | "party"
  | "account"
  | "accounts"
  | "unit"
  | "units"
  | "place"
  | "exhibits"
  | "table"
  | "signature"
  | "idcard"
  | "uscc"
  | "phone"
  | "matter";

/** Who may see a value: the public, the office, those who work on the matter (masked for others), nobody without reason. */
export type Sensitivity = "public" | "internal" | "personal" | "secret";

export interface Field {
  readonly type: FieldType;
  readonly title: string;
  readonly help?: string;
  readonly required?: boolean;
  readonly sensitivity?: Sensitivity;
  /** Encrypted at rest and found by equality only, as identity numbers and secret texts are without saying so. */
  readonly sealed?: boolean;
  /** Group heading in forms and on the matter page. */
  readonly group?: string;
  /** `money` in 元, `area` in ㎡, else as stated. */
  readonly unit?: string;
  /** Smallest and largest value; for texts and lists, length. */
  readonly min?: Amount;
  readonly max?: Amount;
  /** choice(s): key → label. */
  readonly options?: Readonly<Record<string, string>>;
  /** taxonomy: id of the taxonomy; matter: id of the procedure referred to. */
  readonly of?: string;
  /** exhibits: kinds accepted. */
  readonly kinds?: readonly string[];
  /** table: its columns. */
  readonly columns?: Readonly<Record<string, Field>>;
  /** table: instead of columns, the key of the table whose rows are the questions answered here (`field/asked.ts`). */
  readonly asks?: string;
  /** Column of a table: no two rows say the same. */
  readonly unique?: boolean;
  /** Shown and required only while this holds. */
  readonly when?: Condition;
}

/** A person or organisation concerned with a matter. */
export interface Party {
  readonly kind: "citizen" | "organisation" | "business";
  readonly name: string;
  /** 18-digit identity number (GB 11643) for a citizen, 18-digit unified credit code (GB 32100) otherwise. */
  readonly idNumber?: string;
  readonly phone?: string;
  readonly address?: string;
  readonly representative?: string;
}

/** A place: words, the community or grid it lies in, and coordinates (GCJ-02 or as the tenant sets) when taken by a device. */
export interface Place {
  readonly text: string;
  readonly unit?: string;
  readonly lng?: number;
  readonly lat?: number;
}

/** A class chosen from a taxonomy: its code, its title when chosen, and the attributes rules need (a filing standard's limit). */
export interface Classified {
  readonly code: string;
  readonly title: string;
  readonly version?: string;
  readonly attributes?: Readonly<Record<string, Value>>;
}

/** What a field can hold: JSON. */
export type Value = string | number | boolean | null | readonly Value[] | { readonly [key: string]: Value };
