import { addressOfOperation, ProblemError } from "../api/client.ts";
import type { Problem, UploadedExhibit } from "../api/generated.ts";
import { digestOfFile } from "./digest-of-file.ts";

/**
 * Sends a file and tells how far it is; `fetch` cannot.
 *
 * @param onProgress parts of one
 * @throws ProblemError
 */
export async function upload(
  file: File,
  kind: string,
  onProgress: (part: number) => void,
  signal: AbortSignal,
): Promise<UploadedExhibit> {
  const digest = await digestOfFile(file);
  const form = new FormData();
  // The file comes last: the server reads the fields first, and then the file as it streams in.
  form.append("kind", kind);
  // Compared by the server with what it received.
  if (digest !== undefined) form.append("digest", digest);
  // What this device says; the server writes down its own time and who sent it beside it.
  form.append("capture", JSON.stringify({ deviceTime: new Date().toISOString(), modifiedAt: modified(file) }));
  form.append("file", file);
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open("POST", addressOfOperation("uploadExhibit", {}));
    request.setRequestHeader("x-fadu", "1");
    request.setRequestHeader("accept", "application/json");
    request.responseType = "json";
    request.upload.addEventListener("progress", ({ loaded, total, lengthComputable }) => {
      if (lengthComputable) onProgress(loaded / total);
    });
    request.addEventListener("load", () => {
      if (request.status === 201) resolve(request.response as UploadedExhibit);
      else reject(new ProblemError((request.response as Problem | null) ?? LOST));
    });
    request.addEventListener("error", () => reject(new ProblemError(LOST)));
    signal.addEventListener("abort", () => request.abort());
    request.send(form);
  });
}

const modified = ({ lastModified }: File): string => new Date(lastModified).toISOString();

const LOST: Problem = { type: "about:blank", title: "上传中断，请检查网络后重试", status: 0, code: "network" };
