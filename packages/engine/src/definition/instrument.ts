import type { Basis } from "./basis.ts";
import type { Condition, Path } from "./condition.ts";

/**
 * One block of an instrument's text. Slots `{offender.name}` take values from the matter, printed by their field type;
 * `{$org}` the office's full name, `{$number}` the instrument's number, `{$date}` its date in Chinese form,
 * `{$signers}` the officers and their certificate numbers. A value of money also has `{fine|upper}` 大写. Any reserved path of a
 * condition may stand in a slot: `{$setting.court}`, `{$on.file}`, `{$served.penalty-notice}`, `{$due.answer}`. An instrument
 * that certifies a service (送达回证) is printed for one: `{$service.title}`, `.number`, `.addressee`, `.place`, `.way`, `.on`,
 * `.receiver`.
 */
export type InstrumentBlock =
  | {
      readonly kind: "paragraph";
      readonly text: string;
      readonly when?: Condition;
      readonly align?: "left" | "center" | "right";
      readonly indent?: boolean;
    }
  | { readonly kind: "heading"; readonly text: string; readonly when?: Condition }
  /** A bordered form: each row is a list of label/value cells; `span` in twelfths. */
  | {
      readonly kind: "form";
      readonly rows: readonly (readonly {
        readonly label?: string;
        readonly value?: string;
        readonly span: number;
        readonly height?: number;
      }[])[];
    }
  /** Rows of a table field. */
  | {
      readonly kind: "table";
      readonly path: Path;
      readonly columns: readonly { readonly key: string; readonly title: string; readonly width: number }[];
    }
  /** Lines to sign: 当事人签名, 执法人员签名及证号. */
  | { readonly kind: "signatures"; readonly lines: readonly { readonly label: string; readonly value?: string }[] }
  /** Office name, date and the place of the seal. */
  | { readonly kind: "seal"; readonly seal: boolean }
  /** Opinions of the approval of the act that issued it, one cell each. */
  | { readonly kind: "opinions" };

/** An official document issued in a matter (文书). */
export interface Instrument {
  readonly id: string;
  readonly title: string;
  /** Title on the paper, when it depends on the matter: `{$org}关于{about}的{kind}`. */
  readonly headline?: string;
  readonly basis: readonly Basis[];
  readonly layout: "instrument" | "official";
  /** Who issues and seals it, when not the office itself: `{$setting.committee}`. */
  readonly issuer?: string;
  readonly series?: { readonly template: string; readonly gapless: boolean; readonly resets: "year" | "day" };
  /** Values it cannot be issued without: what the statute requires it to state. */
  readonly needs: readonly { readonly path: Path; readonly label: string }[];
  readonly served?: boolean;
  readonly body: readonly InstrumentBlock[];
}
