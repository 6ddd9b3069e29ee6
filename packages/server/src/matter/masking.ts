import type { Field, Party, Place, Value } from "@fadu/engine/definition/field.ts";

/**
 * What somebody who does not work on a matter sees of a person in it (个人信息保护法第六条; 政府信息公开条例第十五条):
 * enough to tell two apart, not enough to find anybody.
 */

/** 张三丰 → 张**; the name of an organisation is public and stays. */
export function maskName(name: string): string {
  const [first = "", ...rest] = [...name];
  return first + "*".repeat(Math.max(rest.length, 1));
}

/** 310115199001011234 → 3****************4 */
export function maskIdNumber(number: string): string {
  return number.length < 3 ? "***" : number.slice(0, 1) + "*".repeat(number.length - 2) + number.slice(-1);
}

/** 13812345678 → 138****5678 */
export function maskPhone(phone: string): string {
  return phone.length < 8 ? "***" : `${phone.slice(0, 3)}****${phone.slice(-4)}`;
}

/** Kept down to the road or village; the house is nobody's business. */
export function maskAddress(address: string): string {
  const kept = /^.*?(?:大道|路|街|巷|村|社区)/u.exec(address)?.[0];
  return `${kept !== undefined && kept.length < address.length ? kept : address.slice(0, 6)}***`;
}

export function maskParty(party: Party): Party {
  const { kind, name, idNumber, phone, address, representative } = party;
  const person = kind === "citizen";
  return {
    kind,
    name: person ? maskName(name) : name,
    ...(idNumber === undefined ? {} : { idNumber: person ? maskIdNumber(idNumber) : idNumber }),
    ...(phone === undefined ? {} : { phone: maskPhone(phone) }),
    ...(address === undefined ? {} : { address: person ? maskAddress(address) : address }),
    ...(representative === undefined ? {} : { representative: maskName(representative) }),
  };
}

/** Whether a field's value is kept from those who do not work on the matter. Parties are, whatever the field says. */
export const isPersonal = (field: Field): boolean =>
  field.sensitivity === "personal" ||
  field.sensitivity === "secret" ||
  field.type === "party" ||
  field.type === "idcard" ||
  field.sealed === true ||
  (field.type === "phone" && field.sensitivity !== "public");

/** A personal value as others see it. Of secret ones, and of kinds that cannot be shown in part, nothing is left. */
export function maskValue(field: Field, value: Value): Value {
  if (value === null) return null;
  if (field.sensitivity === "secret") return null;
  if (field.type === "table") return maskTable(field, value);
  if (!isPersonal(field)) return value;
  if (field.type === "party" && isRecord(value)) return { ...maskParty(value as unknown as Party) };
  if (field.type === "place" && isRecord(value)) {
    const { text, unit } = value as unknown as Place;
    return { text: maskAddress(text), ...(unit === undefined ? {} : { unit }) };
  }
  if (typeof value !== "string") return null;
  if (field.type === "idcard") return maskIdNumber(value);
  if (field.type === "phone") return maskPhone(value);
  if (field.type === "text") return maskName(value);
  return null;
}

function maskTable(field: Field, value: Value): Value {
  if (!Array.isArray(value)) return null;
  if (field.sensitivity === "personal") return null;
  return (value as readonly Value[]).map((row) =>
    isRecord(row)
      ? Object.fromEntries(
          Object.entries(row).map(([key, cell]) => {
            const column = field.columns?.[key];
            return [key, column ? maskValue(column, cell) : null];
          }),
        )
      : null,
  );
}

const isRecord = (value: Value): value is { readonly [key: string]: Value } =>
  typeof value === "object" && value !== null && !Array.isArray(value);
