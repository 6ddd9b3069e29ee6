import type { Definition } from "@fadu/engine/definition/definition.ts";
import type { Field, Party, Value } from "@fadu/engine/definition/field.ts";
import { textOf } from "@fadu/engine/field/registry.ts";
import type { Names } from "@fadu/engine/field/registry.ts";

import { maskText } from "../matter/marks.ts";
import type { Mark } from "../matter/marks.ts";
import { isPersonal, maskParty, maskValue } from "../matter/masking.ts";
import { redact } from "./redact.ts";
import { isOpenKind } from "../matter/works-on.ts";

/** A field as the public reads it. */
export interface PublicFact {
  readonly field: string;
  readonly title: string;
  /** "" when nothing of it is shown. */
  readonly text: string;
  /** What of it is kept back, in words. */
  readonly hidden: string[];
  /** What the rule cannot mask by itself and somebody should look at. */
  readonly warns: string[];
}

const PARTY_PARTS = {
  idNumber: "身份证号",
  phone: "联系方式",
  address: "住址",
} as const satisfies Partial<Record<keyof Party, string>>;
/** Fields in which people write what they like. */
const FREE: ReadonlySet<Field["type"]> = new Set(["text", "longtext", "table", "place"]);
const MASKED = "个人信息（已脱敏）";
const ID_CARD = /(?<!\d)\d{17}[\dXx](?!\d)/;
const MOBILE = /(?<!\d)1[3-9]\d{9}(?!\d)/;

/**
 * The fields of a publication as the public reads them: of a citizen the masked name and nothing more, no means of contact,
 * no papers, no home (处罚法第四十八条、第五十条; PUB-01, PUB-02); files that concern persons stay away, for they cannot be masked.
 *
 * @param marks what is personal in the matter's words, masked wherever it stands
 */
export function publicFacts(
  definition: Definition,
  values: Readonly<Record<string, Value>>,
  fields: readonly string[],
  { names, marks }: { readonly names: Names; readonly marks: readonly Mark[] },
): PublicFact[] {
  return fields.flatMap((key): PublicFact[] => {
    const field = definition.fields[key];
    const own = values[key];
    if (!field || own === undefined || own === null) return [];
    const { value, hidden } = publicValue(definition, field, own);
    const plain = value === null ? "" : textOf(field, value, names);
    const masked = maskText(plain, marks);
    // The code of an organisation is public and no account, though it may be all digits.
    const { text, hidden: found } = FREE.has(field.type) ? redact(masked) : { text: masked, hidden: [] };
    return [
      {
        field: key,
        title: field.title,
        text,
        hidden: [...new Set([...hidden, ...(masked === plain ? [] : [MASKED]), ...found])],
        warns: warningsOf(text),
      },
    ];
  });
}

/** Fields with content that this publication does not show at all. */
export function keptBack(
  definition: Definition,
  values: Readonly<Record<string, Value>>,
  fields: readonly string[],
): string[] {
  return Object.entries(definition.fields).flatMap(([key, { title }]) =>
    fields.includes(key) || values[key] === undefined || values[key] === null ? [] : [title],
  );
}

interface Shown {
  readonly value: Value;
  readonly hidden: string[];
}

function publicValue(definition: Definition, field: Field, own: Value): Shown {
  if (field.sensitivity === "secret") return { value: null, hidden: ["全部内容（涉密）"] };
  if (field.type === "party" && typeof own === "object" && own !== null) return publicParty(own as unknown as Party);
  if (field.type === "idcard") return { value: null, hidden: ["身份证号"] };
  if (field.sealed === true) return { value: null, hidden: ["证件号码"] };
  if (field.type === "phone" && isPersonal(field)) return { value: null, hidden: ["联系方式"] };
  if (field.type === "exhibits" && !isOpenKind(definition)) return { value: null, hidden: ["附件（不能自动脱敏）"] };
  if (!isPersonal(field) && field.type !== "table") return { value: own, hidden: [] };
  const value = maskValue(field, own);
  return { value, hidden: JSON.stringify(value) === JSON.stringify(own) ? [] : [MASKED] };
}

function publicParty(party: Party): Shown {
  const masked = maskParty(party);
  const person = party.kind === "citizen";
  const { kind, name, representative } = masked;
  const value = {
    kind,
    name,
    ...(!person && party.idNumber !== undefined ? { idNumber: party.idNumber } : {}),
    ...(representative === undefined ? {} : { representative }),
  };
  const parts = Object.entries(PARTY_PARTS).flatMap(([part, title]) =>
    party[part as keyof typeof PARTY_PARTS] === undefined || (!person && part === "idNumber") ? [] : [title],
  );
  return { value, hidden: [...(person ? ["姓名（部分隐去）"] : []), ...parts] };
}

function warningsOf(text: string): string[] {
  return [
    ...(ID_CARD.test(text) ? ["疑似含有身份证号，请先更正或者另行处理后再公示"] : []),
    ...(MOBILE.test(text) ? ["疑似含有手机号码，请先更正或者另行处理后再公示"] : []),
  ];
}
