import { STATUS_CODES } from "node:http";
import type { Socket } from "node:net";

/** What is wrong with bytes that never became a request, by Node's code. */
const STATUS: Readonly<Record<string, readonly [status: number, title: string]>> = {
  HPE_HEADER_OVERFLOW: [431, "地址或请求头过长"],
  ERR_HTTP_REQUEST_TIMEOUT: [408, "请求没有在限定时间内发送完"],
};

/** Answers what is no request of HTTP, or not in time, as a problem like any other, and closes the connection. */
export function answerClientError(error: NodeJS.ErrnoException, socket: Socket): void {
  if (error.code === "ECONNRESET" || socket.destroyed || !socket.writable) return;
  const [status, title] = STATUS[error.code ?? ""] ?? [400, "请求的格式有误"];
  const code = status === 431 ? "request.tooLarge" : "request.invalid";
  const body = JSON.stringify({ type: `/problems/${code}`, title, status, code });
  const head = [
    `HTTP/1.1 ${status} ${STATUS_CODES[status] ?? ""}`,
    "content-type: application/problem+json; charset=utf-8",
    `content-length: ${Buffer.byteLength(body)}`,
    "connection: close",
  ];
  socket.end(`${head.join("\r\n")}\r\n\r\n${body}`);
}
