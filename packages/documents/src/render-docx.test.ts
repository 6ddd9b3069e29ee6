import { expect, test } from "vitest";
import { cells, paragraph } from "./build.ts";
import type { Block, DocumentModel } from "./model.ts";
import { renderDocx } from "./render-docx.ts";
import { SAMPLES } from "./samples/samples.ts";
import { readDocx } from "./testing/read-docx.ts";

const read = async (model: DocumentModel) => readDocx(await renderDocx(model));
const instrument = (blocks: Block[]): DocumentModel => ({
  layout: "instrument",
  title: "试验文书",
  furniture: { pageNumbers: "total" },
  blocks,
});

test.each(Object.entries(SAMPLES))("%s reads back as the golden text", async (name, sample) => {
  const { lines } = await read(sample);
  await expect(lines.join("\n")).toMatchFileSnapshot(`./golden/${name}.docx.txt`);
});

test("GB/T 9704—2012 page geometry: A4, margins 37, 28, 35, 26 mm, lines of 28.95 pt, 3号仿宋", async () => {
  const { body, parts } = await read(SAMPLES["annualReport"]!);
  expect(body).toMatch(/<w:pgSz w:w="11906" w:h="16838"/);
  const margins = /<w:pgMar ([^>]*)\/>/.exec(body)![1]!;
  const twips = (side: string) => Number(new RegExp(`w:${side}="(\\d+)"`).exec(margins)![1]);
  expect({ top: twips("top"), left: twips("left"), bottom: twips("bottom"), right: twips("right") }).toEqual({
    top: Math.round(37 * 56.6929),
    left: Math.round(28 * 56.6929),
    bottom: Math.round(35 * 56.6929),
    right: Math.round(26 * 56.6929),
  });
  expect(body).toMatch(/<w:docGrid w:type="lines" w:linePitch="579"/);
  expect(body).toContain('w:line="579" w:lineRule="exact"');
  expect(body).toMatch(/w:eastAsia="仿宋_GB2312"[^>]*\/><w:spacing w:val="-4"\/><w:sz w:val="32"\/>/);
  expect(parts["word/settings.xml"]).toContain("<w:evenAndOddHeaders/>");
});

test("the customary faces are named with their fallbacks", async () => {
  const { body, parts } = await read(SAMPLES["annualReport"]!);
  for (const face of ["仿宋_GB2312", "方正小标宋简体", "黑体", "楷体_GB2312"]) {
    expect(body).toContain(`w:eastAsia="${face}"`);
    expect(parts["word/fontTable.xml"]).toMatch(new RegExp(`w:name="${face}"><w:altName w:val="[^"]+"`));
  }
  expect(body).toMatch(/<w:color w:val="E60012"\/>/i);
  expect(body).toMatch(/<w:pBdr><w:bottom w:val="single" w:color="E60012"/i);
});

test("the page number is a field: at the outer edges, or of a total", async () => {
  const { parts } = await read(SAMPLES["annualReport"]!);
  const footers = Object.entries(parts)
    .filter(([path]) => /^word\/footer\d\.xml$/.test(path))
    .map(([, xml]) => xml);
  expect(footers).toHaveLength(2);
  for (const xml of footers) expect(xml).toContain("PAGE");
  expect(new Set(footers.map((xml) => /<w:jc w:val="(\w+)"/.exec(xml)![1]))).toEqual(new Set(["left", "right"]));
  const total = await read(instrument([]));
  expect(Object.values(total.parts).join("")).toContain("NUMPAGES");
});

test("a table's head is repeated and its spans are merged cells", async () => {
  const { body } = await read(SAMPLES["annualReport"]!);
  expect(body.match(/<w:tblHeader\/>/g)).toHaveLength(3);
  expect(body).toContain('<w:gridSpan w:val="3"/>');
  expect(body).toContain('<w:vMerge w:val="restart"/>');
  const numbers = await read(
    instrument([{ kind: "table", columns: [{ width: 1, align: "right" }], head: [], rows: [cells("12,345.00")] }]),
  );
  expect(numbers.body).toMatch(/<w:jc w:val="right"\/>.{0,400}12,345\.00/s);
});

test("text is text, never XML", async () => {
  const hostile = `</w:t><w:instrText>]]>&"'`;
  const { lines } = await read(instrument([paragraph(hostile)]));
  expect(lines).toContain(hostile);
});
