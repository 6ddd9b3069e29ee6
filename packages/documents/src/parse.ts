import type { TSchema } from "typebox";
import { Compile } from "typebox/compile";
import { BLOCKS, DocumentShell, type Block, type DocumentModel } from "./model.ts";
import { checkGrid, checkNumber } from "./rules.ts";

/** The model cannot be printed as it stands. `path` leads to the place, such as `blocks[3].rows[0].cells[1]`. */
export class DocumentError extends Error {
  readonly path: string;
  /** Without the place, for who did not write the model. */
  readonly reason: string;
  constructor(path: string, reason: string) {
    super(path === "" ? `文书模型有误：${reason}` : `文书模型有误（${path}）：${reason}`);
    this.name = "DocumentError";
    this.path = path;
    this.reason = reason;
  }
}

const shell = Compile(DocumentShell);
const blockChecks = new Map(Object.entries(BLOCKS).map(([kind, schema]) => [kind, Compile<TSchema>(schema)]));

interface SchemaError {
  keyword: string;
  instancePath: string;
  message: string;
  params: object;
}

/** More text than this is not a document that an office signs, and would hold up every other request. */
const MAX_CHARACTERS = 2_000_000;

/**
 * Checks and tidies a model: shape, dates, grids without holes, printable characters. All renderers call it first.
 *
 * @returns a fresh model; line ends of any kind become `\n`, a tab becomes a full-width space.
 * @throws DocumentError naming the place and the reason.
 */
export function parseDocument(value: unknown): DocumentModel {
  const tidy = tidyStrings(value, "", { characters: 0, depth: 0 });
  if (!shell.Check(tidy)) throw schemaError("", shell.Errors(tidy));
  const blocks = (tidy as { blocks: unknown[] }).blocks;
  blocks.forEach((block, index) => checkBlock(block, `blocks[${index}]`, index === blocks.length - 1));
  const model = tidy as unknown as DocumentModel;
  const problem = model.layout === "official" ? checkNumber(model.furniture.number) : undefined;
  if (problem !== undefined) throw new DocumentError("furniture.number", problem);
  return model;
}

function checkBlock(block: unknown, path: string, last: boolean): void {
  const kind = block !== null && typeof block === "object" && "kind" in block ? block.kind : undefined;
  const check = typeof kind === "string" ? blockChecks.get(kind) : undefined;
  if (check === undefined) throw new DocumentError(`${path}.kind`, `没有这种内容块“${String(kind)}”`);
  if (!check.Check(block)) throw schemaError(path, check.Errors(block));
  checkMeaning(block as Block, path, last);
}

/** What a schema cannot say. */
function checkMeaning(block: Block, path: string, last: boolean): void {
  switch (block.kind) {
    case "fields":
      return report(
        checkGrid(
          block.rows.map((row) => row.cells),
          block.columns.length,
        ),
        `${path}.rows`,
      );
    case "table":
      report(checkGrid(block.head, block.columns.length), `${path}.head`);
      return report(checkGrid(block.rows, block.columns.length), `${path}.rows`);
    case "seal":
      return checkDate(block.date, `${path}.date`);
    case "signatures":
      return block.places.forEach((place, i) => checkDate(place.date, `${path}.places[${i}].date`));
    case "imprint":
      if (!last) throw new DocumentError(path, "版记应为最后一个内容块");
      return checkDate(block.printedOn, `${path}.printedOn`);
    case "heading":
    case "paragraph":
    case "addressee":
    case "attachmentNote":
    case "pageBreak":
    case "attachment":
    case "note":
      return;
  }
}

function report(problem: { row: number; reason: string } | undefined, path: string): void {
  if (problem !== undefined) throw new DocumentError(`${path}[${problem.row}]`, problem.reason);
}

function checkDate(date: string | null | undefined, path: string): void {
  if (date == null) return;
  const time = new Date(`${date}T00:00:00Z`);
  if (Number.isNaN(time.getTime()) || time.toISOString().slice(0, 10) !== date) {
    throw new DocumentError(path, `没有这一天：${date}`);
  }
}

/** Names the deepest error: in a union that is the one of the alternative that was meant. */
function schemaError(base: string, errors: SchemaError[]): DocumentError {
  const worst = errors
    .filter((error) => error.keyword !== "boolean")
    .reduce((a, b) => (depth(b.instancePath) > depth(a.instancePath) ? b : a));
  return new DocumentError(dotted(base, worst.instancePath), REASONS[worst.keyword]?.(worst) ?? worst.message);
}

const listed = (params: object) => Object.values(params).flat().join("、");
const REASONS: Record<string, (error: SchemaError) => string> = {
  required: (error) => `缺少 ${listed(error.params)}`,
  additionalProperties: (error) => `多出 ${listed(error.params)}`,
  type: (error) => `类型应为 ${listed(error.params)}`,
  minLength: () => "不能为空",
  minItems: () => "不能为空",
};

const depth = (path: string) => path.split("/").length;

function dotted(base: string, pointer: string): string {
  return pointer
    .split("/")
    .slice(1)
    .reduce((path, part) => {
      if (/^\d+$/.test(part)) return `${path}[${part}]`;
      return path === "" ? part : `${path}.${part}`;
    }, base);
}

/** Not printable, not allowed in XML, or able to make the print read otherwise than the record: rejected. */
// oxlint-disable-next-line no-control-regex -- control characters are what it looks for
const UNPRINTABLE = /[\u0000-\u0008\u000e-\u001f\u007f-\u0084\u0086-\u009f\u202a-\u202e\u2066-\u2069\ufffe\uffff]/;

/** Copies a JSON value with its strings made printable. Anything that is no JSON is an error. */
function tidyStrings(value: unknown, path: string, seen: { characters: number; depth: number }): unknown {
  if (typeof value === "string") return tidyString(value, path, seen);
  if (value === null || typeof value === "boolean" || typeof value === "undefined") return value;
  if (typeof value === "number") {
    if (!Number.isFinite(value)) throw new DocumentError(path, "数值无效");
    return value;
  }
  if (typeof value !== "object") throw new DocumentError(path, `不是数据：${typeof value}`);
  if (seen.depth > 20) throw new DocumentError(path, "嵌套过深");
  seen.depth += 1;
  const copy = Array.isArray(value)
    ? value.map((item, index) => tidyStrings(item, `${path}[${index}]`, seen))
    : Object.fromEntries(
        Object.entries(value)
          .filter(([, item]) => item !== undefined)
          .map(([key, item]) => [key, tidyStrings(item, path === "" ? key : `${path}.${key}`, seen)]),
      );
  seen.depth -= 1;
  return copy;
}

function tidyString(value: string, path: string, seen: { characters: number }): string {
  seen.characters += value.length;
  if (seen.characters > MAX_CHARACTERS) throw new DocumentError(path, `文字超过${MAX_CHARACTERS}字`);
  const text = value.replace(/\r\n|[\r\v\f\u0085\u2028\u2029]/g, "\n").replaceAll("\t", "\u3000");
  const bad = UNPRINTABLE.exec(text)?.[0];
  if (bad !== undefined) {
    throw new DocumentError(
      path,
      `含有不能打印的字符 U+${bad.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}`,
    );
  }
  if (!text.isWellFormed()) throw new DocumentError(path, "含有残缺的字符");
  return text;
}
