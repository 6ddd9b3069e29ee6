import type { Act } from "@fadu/engine/definition/act.ts";
import type { Definition } from "@fadu/engine/definition/definition.ts";
import type { Field } from "@fadu/engine/definition/field.ts";

/** One column of an import file: a field, or a part of one. */
export interface Column {
  /** Its heading, by which it is found; columns may stand in any order. */
  readonly title: string;
  readonly key: string;
  readonly part?: string;
  readonly field: Field;
  readonly required: boolean;
  /** What may stand in it, for the template. */
  readonly hint: string;
}

/** When the act took effect, if not now. */
export const TIME_COLUMN = "办理时间";

/** What a cell cannot hold is entered on the matter's page. */
const NOT_IN_CELLS = new Set<Field["type"]>(["exhibits", "table", "signature", "matter"]);

const PARTY_PARTS = [
  ["kind", "类型", "个人、单位、个体工商户"],
  ["name", "姓名或名称", ""],
  ["idNumber", "证件号码", "身份证号或统一社会信用代码"],
  ["phone", "电话", ""],
  ["address", "地址", ""],
  ["representative", "法定代表人", ""],
] as const;
const PLACE_PARTS = [
  ["text", "", "地点描述"],
  ["unit", "所在社区或网格", "机构名称"],
  ["lng", "经度", "小数"],
  ["lat", "纬度", "小数"],
] as const;

/** Columns of a file that opens matters by this act: the fields it collects. */
export function columnsOf(definition: Definition, act: Act): Column[] {
  return act.collects.flatMap((collected): Column[] => {
    const field = definition.fields[collected.field];
    if (!field || NOT_IN_CELLS.has(field.type)) return [];
    const required = (collected.required ?? field.required) === true && collected.when === undefined;
    const base = { key: collected.field, field };
    if (field.type === "party") {
      return PARTY_PARTS.map(([part, title, hint]) => ({
        ...base,
        part,
        title: `${field.title}${title}`,
        hint,
        required: required && (part === "name" || part === "kind"),
      }));
    }
    if (field.type === "place") {
      return PLACE_PARTS.map(([part, title, hint]) => ({
        ...base,
        part,
        title: `${field.title}${title}`,
        hint,
        required: required && part === "text",
      }));
    }
    return [{ ...base, title: field.title, hint: hintOf(field), required }];
  });
}

/** Fields the act collects that no cell can hold: files, tables, signatures, references. */
export function elsewhere(definition: Definition, act: Act): { title: string; required: boolean }[] {
  return act.collects.flatMap((collected) => {
    const field = definition.fields[collected.field];
    if (!field || !NOT_IN_CELLS.has(field.type)) return [];
    const required = (collected.required ?? field.required) === true && collected.when === undefined;
    return [{ title: field.title, required }];
  });
}

function hintOf(field: Field): string {
  const hints: Partial<Record<Field["type"], string>> = {
    date: "2024-09-25",
    datetime: "2024-09-25 09:30",
    yesno: "是、否",
    taxonomy: "编码或名称",
    account: "姓名或登录名",
    accounts: "姓名或登录名，用、分隔",
    unit: "机构名称",
    units: "机构名称，用、分隔",
    money: "元",
    area: "平方米",
    phone: "11位手机号或区号-电话",
  };
  const options = field.options ? Object.values(field.options).join("、") : undefined;
  return [options ?? hints[field.type], field.help].filter(Boolean).join("；");
}
