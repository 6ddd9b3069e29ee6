import { DepotError } from "./depot.ts";

/** Longest wait for the beginning of an answer; a part that is sent must be over by then. What is read may take longer. */
const PATIENCE_MS = 300_000;

/** Where requests go, as the operator is told of it. */
export interface Bucket {
  readonly host: string;
  readonly bucket: string;
}

/**
 * `fetch` for one bucket. A store that is gone, refuses the key or has no such bucket throws a sentence that says so; without
 * it a missing bucket would look like an empty one. What was signed for one host is not sent to another.
 *
 * @throws DepotError
 */
export function bucketFetch(of: Bucket): typeof fetch {
  return async (input, init) => {
    const patience = new AbortController();
    const timer = setTimeout(() => patience.abort(), PATIENCE_MS);
    try {
      const answer = await fetch(input, { ...init, redirect: "error", signal: patience.signal });
      await refuse(answer, of);
      return answer;
    } catch (error) {
      throw error instanceof DepotError ? error : outOfReach(of, error);
    } finally {
      clearTimeout(timer);
    }
  };
}

/** What is said of a store that does not answer, or stops in the middle. */
export function outOfReach({ host }: Bucket, error: unknown): DepotError {
  return new DepotError(
    `与对象存储 ${host} 的连接中断或连不上（${reasonOf(error)}）。请检查其地址、网络和运行状态，恢复后重试。`,
  );
}

/** The innermost reason: `fetch` itself says no more than that it failed. Its code, where it has one, for names are not personal. */
function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return "原因不明";
  if (error.name === "AbortError") return "五分钟内没有应答";
  const { cause, message } = error;
  if (!(cause instanceof Error)) return message;
  return "code" in cause && typeof cause.code === "string" ? cause.code : cause.message;
}

/** Answers that s3mini would take for "there is none", or tell in its own words. */
async function refuse(answer: Response, { host, bucket }: Bucket): Promise<void> {
  const { ok, status } = answer;
  if (ok || status === 304 || status === 412) return;
  // To HEAD only the number is answered.
  const code = /<Code>(\w+)<\/Code>/.exec(await answer.clone().text())?.[1] ?? "";
  if (status === 404 && code !== "NoSuchBucket" && code !== "NoSuchUpload") return;
  const said = `${status}${code === "" ? "" : ` ${code}`}`;
  if (code === "NoSuchBucket") {
    throw new DepotError(`对象存储 ${host} 中没有桶 ${bucket}。请先建立这个桶，或改正位置中的桶名。`);
  }
  if (status === 401 || status === 403) {
    throw new DepotError(
      `对象存储 ${host} 拒绝访问桶 ${bucket}（${said}）。请核对密钥编号、密钥、区域，以及这把密钥对该桶的读写权限。`,
    );
  }
  throw new DepotError(`对象存储 ${host} 没有完成请求（${said}）。请稍后重试；仍不成，请看该存储自己的日志。`);
}
