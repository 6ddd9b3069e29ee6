import { lookup } from "node:dns";
import type { LookupAddress } from "node:dns";
import { request as requestHttp } from "node:http";
import type { IncomingMessage } from "node:http";
import { request as requestHttps } from "node:https";
import { isIP } from "node:net";
import type { LookupFunction } from "node:net";
import { Readable } from "node:stream";

import { mayReach, parseAllowList } from "./address.ts";
import type { AllowList } from "./address.ts";

/** Why an outgoing request was not made, or not finished. The text names the host, never what was asked or sent. */
export class OutgoingError extends Error {
  override readonly name = "OutgoingError";
  readonly code: "address" | "scheme" | "redirects" | "tooLarge" | "timeout";

  constructor(code: OutgoingError["code"], message: string) {
    super(message);
    this.code = code;
  }
}

export interface OutgoingOptions {
  /** Inner hosts that the operator opened; see `parseAllowList`. Default: the environment's FADU_OUTGOING_ALLOW. */
  readonly allow?: string;
  /** Longest the whole exchange may take, in milliseconds. Default 10 s. */
  readonly timeoutMs?: number;
  /** Largest answer taken, in bytes. Default 5 MB. */
  readonly maxBytes?: number;
  /** Default 3. */
  readonly maxRedirects?: number;
}

/** As `fetch`, through the one door. */
export type Outgoing = (url: string | URL, init?: RequestInit) => Promise<Response>;

interface Bounds {
  readonly allowed: AllowList;
  readonly maxBytes: number;
  readonly signal: AbortSignal;
}

/** Headers that say who asks: never carried along to another origin. */
const PRIVATE_HEADERS = ["authorization", "cookie", "proxy-authorization"];
const REDIRECTS = new Set([301, 302, 303, 307, 308]);

/**
 * The one door for requests that this server makes to addresses somebody typed in (sign-in providers, notices, connectors).
 *
 * The name is resolved once and the connection goes to the address that was looked at, so that a name cannot change its mind
 * in between; inner addresses are refused unless the operator opened them; plain http only to those. Each redirect is looked
 * at like a first request. Proxies of the environment are not used.
 *
 * @throws OutgoingError when the address is refused or a bound is met; the network's own errors as they are
 */
export function createOutgoing(options: OutgoingOptions = {}): Outgoing {
  const allowed = parseAllowList(options.allow ?? process.env["FADU_OUTGOING_ALLOW"] ?? "");
  const { timeoutMs = 10_000, maxBytes = 5_000_000, maxRedirects = 3 } = options;
  return async (first, init = {}) => {
    const timeout = AbortSignal.timeout(timeoutMs);
    const signal = init.signal ? AbortSignal.any([timeout, init.signal]) : timeout;
    const bounds = { allowed, maxBytes, signal };
    try {
      let request = new Request(first, { ...init, redirect: "manual", signal });
      let body = await bodyOf(request);
      for (let step = 0; ; step++) {
        const answer = await exchange(request, body, bounds);
        const location = answer.headers.get("location");
        if (!REDIRECTS.has(answer.status) || location === null || init.redirect === "manual") return answer;
        if (init.redirect === "error" || step >= maxRedirects) {
          throw new OutgoingError("redirects", `${request.url.split("?")[0]}：转向次数过多`);
        }
        ({ request, body } = redirected(request, body, new URL(location, request.url), answer.status));
      }
    } catch (error) {
      if (timeout.aborted)
        throw new OutgoingError("timeout", `${new URL(first).host}：超过 ${timeoutMs / 1000} 秒未答复`);
      throw error;
    }
  };
}

const bodyOf = async (request: Request): Promise<Buffer | undefined> =>
  request.body === null ? undefined : Buffer.from(await request.arrayBuffer());

function redirected(from: Request, body: Buffer | undefined, to: URL, status: number) {
  const headers = new Headers(from.headers);
  const becomesGet = status === 303 || (from.method === "POST" && (status === 301 || status === 302));
  if (becomesGet) for (const name of ["content-type", "content-length"]) headers.delete(name);
  if (to.origin !== new URL(from.url).origin) for (const name of PRIVATE_HEADERS) headers.delete(name);
  const method = becomesGet ? "GET" : from.method;
  return {
    request: new Request(to, { method, headers, redirect: "manual" }),
    body: becomesGet ? undefined : body,
  };
}

/** One request and its whole answer. */
async function exchange(request: Request, body: Buffer | undefined, bounds: Bounds): Promise<Response> {
  const url = new URL(request.url);
  const host = url.hostname.replaceAll(/^\[|\]$/g, "").toLowerCase();
  if (url.protocol !== "https:" && url.protocol !== "http:") {
    throw new OutgoingError("scheme", `不支持的地址：${url.protocol}`);
  }
  const { address, family } = await reachable(host, bounds);
  if (url.protocol === "http:" && !isOpened(address, host, bounds.allowed)) {
    throw new OutgoingError("scheme", `${url.host}：只允许 https`);
  }
  // Asked by the connection when it needs the address: the very one that was looked at.
  const fixed: LookupFunction = (_name, options, done) =>
    options.all === true ? done(null, [{ address, family }]) : done(null, address, family);
  const send = url.protocol === "https:" ? requestHttps : requestHttp;
  const answer = await new Promise<IncomingMessage>((resolve, reject) => {
    const sent = send(url, {
      method: request.method,
      headers: { ...Object.fromEntries(request.headers), ...(body ? { "content-length": body.length } : {}) },
      lookup: fixed,
      agent: false,
      maxHeaderSize: 32 * 1024,
      signal: bounds.signal,
    });
    sent.once("response", resolve).once("error", reject).end(body);
  });
  return responseOf(answer, url, bounds.maxBytes);
}

/** Every address of the name must be one that may be reached: which of them a later connection takes is not ours to choose. */
async function reachable(host: string, { allowed }: Bounds): Promise<LookupAddress> {
  const literal = isIP(host);
  const found =
    literal === 0
      ? await new Promise<LookupAddress[]>((resolve, reject) => {
          lookup(host, { all: true }, (error, addresses) => (error ? reject(error) : resolve(addresses)));
        })
      : [{ address: host, family: literal }];
  const [first] = found;
  if (!first || !found.every(({ address }) => mayReach(address, host, allowed))) {
    throw new OutgoingError("address", `${host}：不允许访问内部地址（运维可用 FADU_OUTGOING_ALLOW 开放）`);
  }
  return first;
}

/** Whether the operator opened it, so that it may be spoken to without TLS. */
const isOpened = (address: string, host: string, { addresses, hosts, networks }: AllowList): boolean =>
  addresses.has(address) || hosts.has(host) || networks.check(address, isIP(address) === 6 ? "ipv6" : "ipv4");

async function responseOf(answer: IncomingMessage, url: URL, maxBytes: number): Promise<Response> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of answer as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > maxBytes) {
      answer.destroy();
      throw new OutgoingError("tooLarge", `${url.host}：答复超过 ${maxBytes} 字节`);
    }
    chunks.push(chunk);
  }
  const headers = new Headers();
  for (const [name, values] of Object.entries(answer.headersDistinct)) {
    for (const value of values ?? []) headers.append(name, value);
  }
  const status = answer.statusCode ?? 502;
  const empty = status === 204 || status === 205 || status === 304;
  const body = empty ? null : Readable.toWeb(Readable.from(chunks, { objectMode: false }));
  const response = new Response(body as ReadableStream | null, { status, headers });
  Object.defineProperty(response, "url", { value: url.href });
  return response;
}
