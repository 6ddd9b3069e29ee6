/* Writes rows.ts from the migrated schema: `npm run generate`; with --check only says whether it is stale. */
import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";

import { Client } from "pg";

import { startThrowaway } from "../embedded/start-throwaway.ts";
import { migrate } from "./migrate.ts";

const FILE = path.join(import.meta.dirname, "rows.ts");

const TYPES: Readonly<Record<string, string>> = {
  uuid: "string",
  text: "string",
  date: "string",
  timestamptz: "string",
  int4: "number",
  int8: "number",
  numeric: "number",
  bool: "boolean",
  bytea: "Buffer",
  jsonb: "Json",
  _text: "string[]",
  _uuid: "string[]",
};

interface Column {
  readonly table: string;
  readonly name: string;
  readonly type: string;
  readonly nullable: boolean;
  readonly optional: boolean;
}

async function readColumns(adminUrl: string): Promise<Column[]> {
  const client = new Client({ connectionString: adminUrl });
  await client.connect();
  try {
    const { rows } = await client.query<Column>(
      `select table_name as "table", column_name as name, udt_name as type, is_nullable = 'YES' as nullable,
              column_default is not null as optional
         from information_schema.columns where table_schema = 'public' and table_name <> 'migration'
        order by table_name, ordinal_position`,
    );
    return rows;
  } finally {
    await client.end();
  }
}

const capital = (name: string): string =>
  name.replaceAll(/(?:^|_)([a-z]?)/g, (_, letter: string) => letter.toUpperCase());

function typeOf(column: Column): string {
  const known = TYPES[column.type];
  if (known === undefined) throw new Error(`No type for ${column.table}.${column.name} (${column.type})`);
  const type = column.nullable && known !== "Json" ? `${known} | null` : known;
  return column.optional ? `Generated<${type}>` : type;
}

function render(columns: readonly Column[]): string {
  const tables = [...new Set(columns.map((column) => column.table))];
  const of = (table: string): Column[] => columns.filter((column) => column.table === table);
  const key = (name: string): string => (/^[a-z_][a-z_0-9]*$/.test(name) ? name : JSON.stringify(name));
  const bodies = tables.map(
    (table) =>
      `export interface ${capital(table)}Table {\n${of(table)
        .map((column) => `  ${key(column.name)}: ${typeOf(column)};\n`)
        .join("")}}\n`,
  );
  const all = `export interface Tables {\n${tables.map((table) => `  ${table}: ${capital(table)}Table;\n`).join("")}}\n`;
  const kinds = tables.map((table) => {
    const types = of(table).map((column) => `    ${key(column.name)}: "${column.type}",\n`);
    return `  ${table}: {\n${types.join("")}  },\n`;
  });
  return [
    "/* Generated from the migrations by store/generate.ts (npm run generate). Do not edit. */",
    "/* oxlint-disable max-lines */",
    'import type { Generated } from "kysely";\n',
    "/** What a jsonb column holds: parsed where it is read. */\nexport type Json = unknown;\n",
    ...bodies,
    `${all}\n/** PostgreSQL's type of every column, in the tables' order. */\nexport const COLUMNS = {\n${kinds.join("")}} as const;\n`,
  ].join("\n");
}

const database = await startThrowaway();
try {
  await migrate(database.adminUrl);
  const text = render(await readColumns(database.adminUrl));
  if (!process.argv.includes("--check")) writeFileSync(FILE, text);
  else if (readFileSync(FILE, "utf8") !== text) {
    process.stderr.write("store/rows.ts is stale: run npm run generate\n");
    process.exitCode = 1;
  }
} finally {
  await database.stop();
}
