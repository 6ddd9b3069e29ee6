import { crc32, deflateSync } from "node:zlib";

import type { Locator, Page } from "playwright-core";

/** Something to read, and no grey lines where more will stand. */
const READABLE = `document.querySelector("main h1, article h1") !== null
  && document.querySelector(".bones, .ant-spin-spinning, [aria-busy=true]") === null`;
const STEP_MS = 25;

/** Waits until the page can be read. Asked from outside: its policy lets no string be run in it. */
export async function readable(page: Page): Promise<void> {
  while (!(await page.evaluate<boolean>(READABLE))) await page.waitForTimeout(STEP_MS);
}

/** Opens a list and narrows it, as a clerk would, and waits until it is the only one: another may be about to close. */
export async function openList(box: Locator, words: string): Promise<void> {
  await box.click();
  if (await box.isEditable()) await box.fill(words);
  const page = box.page();
  await box.and(page.locator("[aria-expanded=true]")).waitFor();
  await page.locator(":nth-match(.ant-select-dropdown:visible, 2)").waitFor({ state: "detached" });
}

/** Picks an entry of a list by its label and words. */
export async function choose(page: Page, label: string, words: string): Promise<void> {
  await openList(page.getByRole("combobox", { name: label }), words);
  await page.locator(".ant-select-dropdown:visible .ant-select-item-option", { hasText: words }).first().click();
}

/** Picks a unit in the tree of units. */
export async function chooseUnit(page: Page, label: string, name: string): Promise<void> {
  await openList(page.getByRole("combobox", { name: label }), name);
  await page.locator(".ant-select-dropdown:visible .ant-select-tree-title").getByText(name, { exact: true }).click();
}

/** Types a day, a time or a year as it is shown, and leaves the field; taken without being confirmed, not only typed. */
export async function typeDate(field: Locator, text: string, leave: "Enter" | "Tab" = "Enter"): Promise<void> {
  const calendar = field.page().locator(".ant-picker-dropdown:visible");
  await field.click();
  await calendar.waitFor();
  await field.fill(text);
  await field.press(leave);
  await calendar.waitFor({ state: "detached" });
  const held = await field.inputValue();
  if (held !== text) throw new Error(`“${text}” was typed, and “${held}” stands there`);
}

/** A field of a form by its key. */
export const fieldOf = (page: Page, key: string): Locator => page.locator(`[data-field="${key}"]`);

/** The form of an act, opened by its address. */
export async function formOf(page: Page, matter: string, act: string): Promise<Locator> {
  await page.goto(`/matters/${matter}?act=${act}`);
  const form = page.getByRole("dialog");
  await form.waitFor();
  return form;
}

/** Presses the button of a form. */
export const submit = (form: Page | Locator, name: string): Promise<void> =>
  form.getByRole("button", { name, exact: true }).last().click();

/** The desk has said that the act is done. */
export const done = (page: Page, act: string): Promise<void> => page.getByText(`“${act}”已办理`).last().waitFor();

/** The year it is in the office, whatever it is where the test runs. */
export const thisYear = (): number => new Date(Date.now() + 8 * 3_600_000).getUTCFullYear();

/** Adds a photo of a kind, and waits until the server has it. */
export async function photo(page: Page, kind: string): Promise<void> {
  const name = `${kind}.png`;
  await page
    .getByLabel(`${kind}文件`)
    .setInputFiles({ name, mimeType: "image/png", buffer: png(kind === "近景" ? 0x2e7d32 : 0x1565c0) });
  await page.getByRole("img", { name }).waitFor();
}

/** A small picture of one colour: each kind its own bytes. */
export function png(colour: number): Buffer {
  const [width, height] = [48, 36];
  const pixel = Buffer.from([(colour >> 16) & 255, (colour >> 8) & 255, colour & 255]);
  const line = Buffer.concat([Buffer.from([0]), ...Array.from({ length: width }, () => pixel)]);
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.set([8, 2, 0, 0, 0], 8);
  const data = deflateSync(Buffer.concat(Array.from({ length: height }, () => line)));
  return Buffer.concat([
    Buffer.from("89504e470d0a1a0a", "hex"),
    chunk("IHDR", head),
    chunk("IDAT", data),
    chunk("IEND", Buffer.alloc(0)),
  ]);
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, "latin1"), data]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  sum.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, sum]);
}
