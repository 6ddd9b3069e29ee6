import { openAsBlob } from "node:fs";
import { isIPv4 } from "node:net";
import { Readable } from "node:stream";

import { S3mini } from "s3mini";

import { checkedKey, DepotError } from "./depot.ts";
import type { Depot, Kept } from "./depot.ts";
import { bucketFetch, outOfReach } from "./s3-fetch.ts";
import type { Bucket } from "./s3-fetch.ts";

/** Where a bucket is and what opens it. */
export interface S3Settings {
  /** `https://host[:port]`, without the bucket: it is put behind it as a path. */
  readonly endpoint: string;
  readonly bucket: string;
  /** Put before every name; may be empty. */
  readonly prefix: string;
  readonly keyId: string;
  readonly secret: string;
  readonly region: string;
}

/** Larger files are sent in parts, each within the time a request may take (s3-fetch.ts). */
const PART_BYTES = 16 * 1024 * 1024;
const PAGE = 1000;

/** A bucket of an S3-compatible store (MinIO, Ceph, OSS, COS, OBS …), addressed by path. @throws DepotError for a wrong endpoint */
export function s3Depot(settings: S3Settings): Depot {
  const endpoint = checkedEndpoint(settings.endpoint);
  const { bucket, prefix } = settings;
  const of = { host: endpoint.host, bucket };
  const s3 = new S3mini({
    accessKeyId: settings.keyId,
    secretAccessKey: settings.secret,
    endpoint: `${endpoint.origin}/${bucket}`,
    region: settings.region,
    fetch: bucketFetch(of),
  });
  const nameOf = (key: string): string => (prefix === "" ? checkedKey(key) : `${prefix}/${checkedKey(key)}`);
  const sizeOf = async (key: string): Promise<number | undefined> =>
    (await s3.objectExists(nameOf(key))) === true ? lengthOf(s3, nameOf(key)) : undefined;
  return {
    address: `s3://${bucket}${prefix === "" ? "" : `/${prefix}`} (${endpoint.host})`,
    put: async (key, file) => {
      const content = await openAsBlob(file);
      if (content.size > PART_BYTES) await putInParts(s3, nameOf(key), content);
      else await s3.putObject(nameOf(key), content);
      const kept = await lengthOf(s3, nameOf(key));
      if (kept === content.size) return;
      // Nobody may take it for whole.
      await s3.deleteObject(nameOf(key)).catch(() => undefined);
      throw new DepotError(`${key} 送出 ${content.size} 字节，对象存储中只有 ${kept} 字节，没有保存。请重试。`);
    },
    read: async (key) => {
      const answer = await s3.getObjectResponse(nameOf(key));
      if (!answer?.body) return undefined;
      return {
        size: Number(answer.headers.get("content-length")),
        stream: Readable.from(told(answer.body, of), { objectMode: false }),
      };
    },
    sizeOf,
    list: (folder) => pages(s3, `${nameOf(folder)}/`, prefix),
    remove: async (key) => {
      await s3.deleteObject(nameOf(key));
    },
  };
}

/** The library wraps what went wrong into words of its own. */
async function lengthOf(s3: S3mini, name: string): Promise<number> {
  try {
    return await s3.getContentLength(name);
  } catch (error) {
    throw error instanceof Error && error.cause instanceof DepotError ? error.cause : error;
  }
}

/** A content that stops in the middle ends with the reason, never as if it were whole. */
async function* told(content: AsyncIterable<Uint8Array>, of: Bucket): AsyncIterable<Uint8Array> {
  try {
    yield* content;
  } catch (error) {
    throw outOfReach(of, error);
  }
}

/** An upload that fails is given up, so that its parts do not lie about unseen. */
async function putInParts(s3: S3mini, name: string, content: Blob): Promise<void> {
  const upload = await s3.getMultipartUploadId(name);
  try {
    const parts = [];
    for (let at = 0; at < content.size; at += PART_BYTES) {
      parts.push(await s3.uploadPart(name, upload, content.slice(at, at + PART_BYTES), parts.length + 1));
    }
    await s3.completeMultipartUpload(name, upload, parts);
  } catch (error) {
    await s3.abortMultipartUpload(name, upload).catch(() => undefined);
    throw error;
  }
}

async function* pages(s3: S3mini, folder: string, prefix: string): AsyncIterable<Kept> {
  let next: string | undefined;
  do {
    const page = await s3.listObjectsPaged("/", folder, PAGE, next);
    for (const { Key, Size } of page?.objects ?? []) {
      // The library gives the text of the answer, whatever its types say.
      yield { key: prefix === "" ? Key : Key.slice(prefix.length + 1), size: Number.parseInt(String(Size), 10) };
    }
    next = page?.nextContinuationToken;
  } while (next !== undefined && next !== "");
}

/**
 * The operator names the endpoint, so it may lie in the office's own network; it may not be one that hands out the machine's
 * own keys (link-local), nor carry keys in its address.
 *
 * @throws DepotError
 */
function checkedEndpoint(text: string): URL {
  const url = URL.parse(text);
  if (!url || !["http:", "https:"].includes(url.protocol)) {
    throw new DepotError(`对象存储地址有误：“${text}”须以 https:// 或 http:// 开头。`);
  }
  if (url.username !== "" || url.password !== "")
    throw new DepotError("对象存储地址中不得写入密钥，请用环境变量给出。");
  if (url.pathname !== "/" || url.search !== "") throw new DepotError("对象存储地址只写到主机和端口，不含桶名和路径。");
  const host = url.hostname.toLowerCase();
  if ((isIPv4(host) && host.startsWith("169.254.")) || host.startsWith("[fe80:")) {
    throw new DepotError(`对象存储地址 ${host} 是本机链路地址，不能使用。`);
  }
  return url;
}
