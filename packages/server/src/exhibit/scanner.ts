import { connect } from "node:net";
import type { Socket } from "node:net";
import type { Readable } from "node:stream";

/** What a scanner says of a file. */
export type Scanned = { readonly clean: true } | { readonly clean: false; readonly virus: string };

/** Looks for viruses. Absent where none is set up: the product then says 未启用. */
export interface Scanner {
  /** @throws ScannerDown when it does not answer, or could not look at all of the file */
  scan(source: Readable): Promise<Scanned>;
  /** Program and signatures, as the scanner says. @throws ScannerDown */
  version(): Promise<string>;
}

/** Not known whether the file is clean. */
export class ScannerDown extends Error {
  override readonly name = "ScannerDown";
}

/** Nothing heard for so long: the scanner is given up. Signatures take some seconds to load, a large file some to look at. */
const SILENCE_MS = 60_000;
const CHUNK = 64 * 1024;
const LONGEST_ANSWER = 4096;

export interface ClamdOptions {
  readonly silenceMs?: number;
  /** Its MaxFileSize in bytes: of what is larger it says OK without having looked. Default: its own default, 100 MB. */
  readonly looksAt?: number;
}

/** MaxFileSize as clamd.conf(5) has it when nothing is set. */
const LOOKS_AT = 100 * 1024 * 1024;

/**
 * The scanner of ClamAV, over its own protocol (clamd(8), INSTREAM): the file is sent as it is read.
 *
 * @param address `host:port`, or the path of a unix socket
 * @throws Error when the address is neither
 */
export function clamd(address: string, { silenceMs = SILENCE_MS, looksAt = LOOKS_AT }: ClamdOptions = {}): Scanner {
  const at = placeOf(address);
  return {
    async scan(source) {
      const { answer, sent } = await ask(at, "INSTREAM", silenceMs, source);
      const virus = /^(?:stream: )?(.+) FOUND$/.exec(answer)?.[1];
      if (virus !== undefined) return { clean: false, virus };
      if (!/\bOK$/.test(answer)) throw new ScannerDown(`clamd: ${answer}`);
      if (sent > looksAt) throw new ScannerDown("clamd: larger than what it looks at");
      return { clean: true };
    },
    version: async () => (await ask(at, "VERSION", silenceMs)).answer,
  };
}

type Place = { readonly path: string } | { readonly host: string; readonly port: number };

function placeOf(address: string): Place {
  const path = address.replace(/^unix:/, "");
  if (path.startsWith("/")) return { path };
  const [, host, port] = /^(?:tcp:\/\/)?(\[[^\]]+\]|[^:/]+):(\d{1,5})$/.exec(address) ?? [];
  if (host === undefined || port === undefined)
    throw new Error(`FADU_CLAMD 应为 主机:端口 或 unix 套接字的路径，现为“${address}”。`);
  return { host: host.replaceAll(/[[\]]/g, ""), port: Number(port) };
}

interface Answer {
  readonly answer: string;
  /** Bytes of the file that were sent. */
  readonly sent: number;
}

/** One command, one connection, one answer. */
function ask(at: Place, command: string, silenceMs: number, body?: Readable): Promise<Answer> {
  return new Promise<Answer>((resolve, reject) => {
    const socket = connect(at);
    let answer = "";
    let sent = 0;
    const end = (error: Error | undefined): void => {
      socket.destroy();
      body?.destroy();
      if (error) reject(new ScannerDown(error.message, { cause: error }));
      else resolve({ answer: answer.replaceAll("\0", "").trim(), sent });
    };
    socket.setTimeout(silenceMs, () => end(new Error("clamd is silent")));
    // It may refuse in the middle of a file: what it said counts, not that it stopped listening.
    socket.on("error", (error) => end(answer.includes("\0") ? undefined : error));
    socket.on("data", (data) => {
      answer += data.toString("utf8");
      if (answer.includes("\0") || answer.length > LONGEST_ANSWER) end(undefined);
    });
    socket.on("close", () => end(answer === "" ? new Error("clamd closed the connection") : undefined));
    socket.on("connect", () => {
      socket.write(`z${command}\0`);
      if (!body) return;
      const fail = (error: unknown): void => end(error instanceof Error ? error : new Error(String(error)));
      send(socket, body, (bytes) => (sent += bytes)).catch(fail);
    });
  });
}

/** The file in pieces, each behind its length; a length of nothing ends it. */
async function send(socket: Socket, body: Readable, onSent: (bytes: number) => void): Promise<void> {
  for await (const read of body) {
    const data = Buffer.from(read as Uint8Array);
    for (let start = 0; start < data.length; start += CHUNK) {
      const piece = data.subarray(start, start + CHUNK);
      const length = Buffer.alloc(4);
      length.writeUInt32BE(piece.length);
      socket.write(length);
      onSent(piece.length);
      if (!socket.write(piece)) await drained(socket);
    }
    if (socket.destroyed) return;
  }
  socket.write(Buffer.alloc(4));
}

function drained(socket: Socket): Promise<void> {
  if (socket.destroyed) return Promise.resolve();
  return new Promise((resolve) => {
    const go = (): void => {
      socket.off("drain", go).off("close", go);
      resolve();
    };
    socket.once("drain", go).once("close", go);
  });
}
