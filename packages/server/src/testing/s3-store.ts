import crypto from "node:crypto";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import type { IncomingMessage, Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";

import S3rver from "@20minutes/s3rver";

import type { Depot } from "../depot/depot.ts";
import { openDepot } from "../depot/open-depot.ts";

/** The one account the server knows. It verifies signatures (version 4), but lets in who signs nothing. */
const KEY = "S3RVER";
const BUCKET = "fadu-tests";

/** An S3-compatible store of another maker on this machine, that can go away. */
export interface S3Store {
  /** What opens it, as an operator would set it. */
  readonly env: Readonly<Record<`FADU_S3_${string}`, string>>;
  /** A place of one's own in it, as `s3://bucket/prefix`. */
  place(): string;
  /** The same, opened. */
  open(): Depot;
  /** Files with a byte each, put there without asking the server, so that a thousand cost nothing. */
  plant(place: string, names: readonly string[]): void;
  /** It dies when somebody sends something to an address with this text, before it has taken it. */
  dieAt(text: string): void;
  /** Cuts everybody off and answers nobody. */
  die(): void;
  /** Is there again, at the same address, with what it had. */
  revive(): Promise<void>;
  stop(): void;
}

/** @see S3Store; nothing of it outlives `stop` */
export async function startS3(): Promise<S3Store> {
  const giveBackDes = replaceDes();
  const directory = mkdtempSync(path.join(tmpdir(), "fadu-s3-"));
  const s3 = new S3rver({ directory, silent: true, vhostBuckets: false, configureBuckets: [{ name: BUCKET }] });
  s3.proxy = true;
  await s3.configureBuckets();
  const answer = s3.callback();
  let deadly: string | undefined;
  let server: Server;
  const die = (): void => {
    server.close();
    server.closeAllConnections();
  };
  const listen = async (port: number): Promise<number> => {
    deadly = undefined;
    server = createServer((request, response) => {
      if (deadly !== undefined && request.method !== "GET" && request.url?.includes(deadly)) die();
      else answer(byHost(request), response);
    });
    await new Promise<void>((resolve) => {
      server.listen(port, "127.0.0.1", resolve);
    });
    return (server.address() as AddressInfo).port;
  };
  const port = await listen(0);
  const env = { FADU_S3_ENDPOINT: `http://127.0.0.1:${port}`, FADU_S3_KEY_ID: KEY, FADU_S3_SECRET: KEY };
  let places = 0;
  const place = (): string => `s3://${BUCKET}/at-${++places}`;
  return {
    env,
    place,
    open: () => openDepot(place(), env),
    plant: (at, names) => {
      const folder = path.join(directory, at.slice("s3://".length));
      for (const name of names) {
        mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
        writeFileSync(path.join(folder, `${name}._S3rver_object`), "x");
      }
    },
    dieAt: (text) => {
      deadly = text;
    },
    die,
    revive: async () => {
      await listen(port);
    },
    stop: () => {
      die();
      giveBackDes();
      rmSync(directory, { recursive: true, force: true });
    },
  };
}

/**
 * The server forgets the slash behind a bucket's name when it checks the signature of a listing that is addressed by path, which
 * other stores do not. It is right when the same request seems to come in by the bucket's host name.
 */
function byHost(request: IncomingMessage): IncomingMessage {
  const [, bucket, rest] = /^\/([a-z0-9-]+)(\/\?.*)$/.exec(request.url ?? "") ?? [];
  if (bucket === undefined || rest === undefined) return request;
  request.url = rest;
  request.headers["x-forwarded-host"] = `${bucket}.s3.amazonaws.com`;
  return Object.assign(request, { baseUrl: "/" });
}

/**
 * The server seals its page tokens with single DES, which OpenSSL 3 no longer has, so that it could list a thousand names and no
 * more. AES stands in for it; nothing else asks for that cipher.
 *
 * @returns puts back what was there before
 */
function replaceDes(): () => void {
  const { createCipheriv, createDecipheriv } = crypto;
  const twice = (bytes: Buffer): Buffer => Buffer.concat([bytes, bytes]);
  type Cipher = Parameters<typeof createCipheriv>;
  const instead = ([name, key, iv, options]: Cipher): Cipher =>
    name === "des" ? ["aes-128-cbc", twice(key as Buffer), twice(iv as Buffer)] : [name, key, iv, options];
  Object.assign(crypto, {
    createCipheriv: (...args: Cipher) => createCipheriv(...instead(args)),
    createDecipheriv: (...args: Cipher) => createDecipheriv(...instead(args)),
  });
  return () => void Object.assign(crypto, { createCipheriv, createDecipheriv });
}
