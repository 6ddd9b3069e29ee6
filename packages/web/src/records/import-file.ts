import { addressOfOperation, ProblemError } from "../api/client.ts";
import type { ImportReport, Problem } from "../api/generated.ts";

export interface Progress {
  readonly done: number;
  readonly of: number;
}

interface Order {
  readonly procedure: string;
  readonly act: string | undefined;
  readonly file: File;
  readonly dryRun: boolean;
  readonly onProgress: (progress: Progress) => void;
  readonly signal: AbortSignal;
}

/**
 * Sends a file to be looked at or imported, and tells how far it is: the server answers a line of JSON for every few rows, and
 * its report in the last.
 *
 * @throws ProblemError
 */
export async function importFile({ procedure, act, file, dryRun, onProgress, signal }: Order): Promise<ImportReport> {
  const form = new FormData();
  form.append("file", file);
  const address = addressOfOperation("importMatters", { procedure, dryRun, ...(act === undefined ? {} : { act }) });
  const headers = { accept: "application/x-ndjson", "x-fadu": "1" };
  const response = await fetch(address, { method: "POST", headers, body: form, signal }).catch((error: unknown) => {
    if (signal.aborted) throw error;
    throw noAnswer("连接不上服务器，请检查网络后重试");
  });
  if (!response.ok) throw new ProblemError((await response.json()) as Problem);
  let report: ImportReport | undefined;
  for await (const line of linesOf(response)) {
    const said = JSON.parse(line) as Progress | ImportReport;
    if ("done" in said) onProgress(said);
    else report = said;
  }
  if (!report) throw noAnswer("导入没有完成，服务器中断了答复；没有写入任何一行，请重试");
  return report;
}

async function* linesOf(response: Response): AsyncGenerator<string> {
  if (!response.body) return;
  const reader = response.body.pipeThrough(new TextDecoderStream()).getReader();
  let rest = "";
  for (;;) {
    const { done, value } = await reader.read().catch(() => {
      throw noAnswer("导入没有完成，连接中断；请重试，已经导入的行不会重复");
    });
    if (done) break;
    const lines = (rest + value).split("\n");
    rest = lines.pop() ?? "";
    for (const line of lines) if (line !== "") yield line;
  }
  if (rest !== "") yield rest;
}

const noAnswer = (title: string): ProblemError =>
  new ProblemError({ type: "about:blank", title, status: 0, code: "network" });
