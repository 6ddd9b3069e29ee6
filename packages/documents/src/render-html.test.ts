import { expect, test } from "vitest";
import { paragraph } from "./build.ts";
import type { Block, DocumentModel } from "./model.ts";
import { DOCUMENT_CSS, renderHtml } from "./render-html.ts";
import { SAMPLES } from "./samples/samples.ts";

const model = (blocks: Block[], title = "标题"): DocumentModel => ({
  layout: "instrument",
  title,
  furniture: { pageNumbers: "none" },
  blocks,
});

test.each(Object.entries(SAMPLES))("%s is well-formed and holds all its words", (_, sample) => {
  const html = renderHtml(sample);
  const open: string[] = [];
  for (const [, close, tag] of html.matchAll(/<(\/?)([a-z][a-z0-9]*)[^>]*>/g)) {
    if (["br", "hr", "col"].includes(tag!)) continue;
    if (close === "/" && open.at(-1) === tag) open.pop();
    else open.push(`${close}${tag}`);
  }
  // What is left was never closed, or closed out of turn.
  expect(open).toEqual([]);
  const text = html
    .replaceAll(/<[^>]*>/g, "")
    .replaceAll("&quot;", '"')
    .replaceAll("&amp;", "&");
  for (const word of JSON.stringify(sample).matchAll(/"text":"([^"\\]+)"/g)) expect(text).toContain(word[1]);
});

test("a figure is a link that carries its id and opens nothing by itself", () => {
  const html = renderHtml(SAMPLES["annualReport"]!);
  expect(html).toContain('<a data-figure="ZF-01/2024">466</a>');
  expect(html).not.toMatch(/href=/);
});

test("no text becomes markup, in text or in attributes", () => {
  const hostile = `<script>alert(1)</script><img src=x onerror="a">' & "`;
  const html = renderHtml(model([{ kind: "paragraph", runs: [{ text: hostile, figureId: `"><script>` }] }], hostile));
  expect(html).not.toMatch(/<script|<img/);
  expect(html).toContain('data-figure="&quot;&gt;&lt;script&gt;"');
  expect(html).toContain(
    "&lt;script&gt;alert(1)&lt;/script&gt;&lt;img src=x onerror=&quot;a&quot;&gt;&#39; &amp; &quot;",
  );
});

test("the fragment needs no exception in a content security policy", () => {
  for (const sample of Object.values(SAMPLES))
    expect(renderHtml(sample)).not.toMatch(/ style=|<style|<script|url\(| on[a-z]+=/);
});

test("every class that the samples use has its style", () => {
  const blocks: Block[] = [paragraph("甲"), { kind: "signatures", perRow: 3, places: [{ label: "甲", date: null }] }];
  const html = [...Object.values(SAMPLES), model(blocks)].map(renderHtml).join("");
  const used = new Set([...html.matchAll(/class="([^"]+)"/g)].flatMap((match) => match[1]!.split(" ")));
  const unstyled = [...used].filter((name) => !DOCUMENT_CSS.includes(`.${name}`));
  // One column of signatures and a form need nothing beyond what all have.
  expect(unstyled.sort()).toEqual(["fd-fields", "fd-per-1", "fd-table"]);
});
