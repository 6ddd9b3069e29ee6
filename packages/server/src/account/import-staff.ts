import type { Instant } from "@fadu/engine/time/dates.ts";

import type { Cell } from "../import/cells.ts";
import type { Sheet } from "../import/read-file.ts";
import type { LineProblem } from "../import/run-import.ts";
import { Problem } from "../http/problem.ts";
import type { Tx } from "../store/tx.ts";
import { logAdminInTx } from "./admin-log.ts";
import { createAccountInTx } from "./commands.ts";
import { firstPassword, hashPassword } from "./passwords.ts";
import type { Principal } from "./principal.ts";

/** Columns of the file, with what each takes. */
export const STAFF_COLUMNS = {
  name: { title: "姓名", required: true, hint: "最多60字" },
  login: { title: "登录名", required: true, hint: "字母、数字和 _ . @ -，2至64个字符，全街道不重复" },
  unit: { title: "机构", required: true, hint: "机构名称；同名的写全路径，如 望江社区/望江第1网格" },
  phone: { title: "电话", required: false, hint: "可以不填" },
} as const;
type Column = keyof typeof STAFF_COLUMNS;
const COLUMNS = Object.keys(STAFF_COLUMNS) as Column[];

/** Most lines of one file: each account costs a slow digest. */
const MOST = 500;
const LOGIN = /^[A-Za-z0-9_.@-]{2,64}$/;

export interface StaffLine {
  readonly line: number;
  readonly name: string;
  readonly login: string;
  /** Id of the unit. */
  readonly unit: string;
  readonly phone: string;
}

export interface StaffFile {
  readonly good: readonly StaffLine[];
  readonly problems: readonly LineProblem[];
  readonly unknownColumns: readonly string[];
}

/**
 * Reads the lines of a file of accounts and says what is wrong with each.
 *
 * @throws Problem `import.unreadable` when a column is missing or the file is too long
 */
export async function checkStaffFile(tx: Tx, sheet: Sheet): Promise<StaffFile> {
  if (sheet.rows.length > MOST) throw new Problem("import.unreadable", { detail: `一次最多导入${MOST}个账号` });
  const headings = sheet.headings.map((heading) => heading.replace(/\*$/, "").trim());
  const missing = COLUMNS.filter((key) => STAFF_COLUMNS[key].required && !headings.includes(STAFF_COLUMNS[key].title));
  if (missing.length > 0) {
    const names = missing.map((key) => `“${STAFF_COLUMNS[key].title}”`).join("、");
    throw new Problem("import.unreadable", { detail: `缺少列：${names}` });
  }
  const units = await unitsByName(tx);
  const taken = await loginsInUse(tx);
  const good: StaffLine[] = [];
  const problems: LineProblem[] = [];
  for (const { line, cells } of sheet.rows) {
    const at = (key: Column): string => textOf(cells[headings.indexOf(STAFF_COLUMNS[key].title)]);
    const [name, login, unitName, phone] = [at("name"), at("login"), at("unit"), at("phone")];
    const wrong = (key: Column, says: string): void => {
      problems.push({ line, column: STAFF_COLUMNS[key].title, says, rules: [] });
    };
    const before = problems.length;
    const unit = units.get(unitName);
    if (name === "" || name.length > 60) wrong("name", name === "" ? "没有填写" : "超过60字");
    if (!LOGIN.test(login)) wrong("login", login === "" ? "没有填写" : "只能用字母、数字和 _ . @ -，2至64个字符");
    else if (taken.has(login)) wrong("login", `“${login}”已被使用`);
    if (unit === undefined) wrong("unit", unitName === "" ? "没有填写" : `没有在用的机构“${unitName}”`);
    else if (unit === "several") wrong("unit", `有几个机构都叫“${unitName}”，请写上级，如 望江社区/${unitName}`);
    if (phone.length > 32) wrong("phone", "超过32个字符");
    taken.add(login);
    if (problems.length === before && unit !== undefined) good.push({ line, name, login, unit, phone });
  }
  const known: readonly string[] = COLUMNS.map((key) => STAFF_COLUMNS[key].title);
  return { good, problems, unknownColumns: headings.filter((heading) => heading !== "" && !known.includes(heading)) };
}

export interface FirstPassword {
  readonly name: string;
  readonly login: string;
  readonly password: string;
}

/** First passwords for the lines of a file, with their digests: worked out before the transaction, for they take their time. */
export async function preparePasswords(lines: readonly StaffLine[]) {
  const prepared = [];
  for (const line of lines) {
    const password = firstPassword(line.login);
    prepared.push({ line, password, digest: await hashPassword(password) });
  }
  return prepared;
}

/** Opens the accounts, all or none. @returns the first passwords, which are stored nowhere */
export async function importStaffInTx(
  tx: Tx,
  principal: Principal,
  prepared: Awaited<ReturnType<typeof preparePasswords>>,
  now: Instant,
): Promise<FirstPassword[]> {
  for (const { line, digest } of prepared) {
    const { name, login, unit, phone } = line;
    const asked = { name, login, unit, ...(phone === "" ? {} : { phone }) };
    await createAccountInTx(tx, principal, asked, digest, now);
  }
  await logAdminInTx(tx, principal, now, {
    action: "account.import",
    subject: principal.unit,
    after: { accounts: prepared.length },
  });
  return prepared.map(({ line: { name, login }, password }) => ({ name, login, password }));
}

const textOf = (cell: Cell | undefined): string =>
  cell === undefined || cell === null ? "" : cell instanceof Date ? "" : String(cell).trim();

/** Units in force by their name and by the end of their path; a name that several have is known to be ambiguous. */
async function unitsByName(tx: Tx): Promise<Map<string, string>> {
  const { rows } = await tx.query<{ id: string; name: string; parent: string | null }>(
    `select u.id, u.name, p.name as parent from unit u
       left join unit p on p.tenant_id = u.tenant_id and p.id = u.parent_id
      where u.tenant_id = $1 and u.valid_to is null`,
    [tx.tenant],
  );
  const found = new Map<string, string>();
  const add = (name: string, id: string): void => {
    found.set(name, found.has(name) ? "several" : id);
  };
  for (const { id, name, parent } of rows) {
    add(name, id);
    if (parent !== null) add(`${parent}/${name}`, id);
  }
  return found;
}

async function loginsInUse(tx: Tx): Promise<Set<string>> {
  const { rows } = await tx.query<{ login: string }>("select login from account where tenant_id = $1", [tx.tenant]);
  return new Set(rows.map((row) => row.login));
}
