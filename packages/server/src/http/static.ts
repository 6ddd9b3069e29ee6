import path from "node:path";

import files from "@fastify/static";
import type { FastifyInstance, FastifyRequest } from "fastify";

/**
 * Serves the built desk. Files with a digest in their name (/assets) never change and are kept for a year; the page itself is
 * asked for each time. A file `x.br` or `x.gz` beside `x` is sent instead.
 */
export async function serveDesk(app: FastifyInstance, folder: string): Promise<void> {
  await app.register(files, {
    root: path.resolve(folder),
    wildcard: true,
    preCompressed: true,
    cacheControl: false,
    setHeaders: (reply, file) => {
      const fixed = file.includes(`${path.sep}assets${path.sep}`);
      void reply.header("cache-control", fixed ? "public, max-age=31536000, immutable" : "no-cache");
    },
  });
}

/** Whether a browser asks for a page: an address of the desk's own router, answered with the desk itself. */
export function isPage(request: FastifyRequest): boolean {
  return (
    request.method === "GET" && !request.url.startsWith("/api/") && (request.headers.accept ?? "").includes("text/html")
  );
}
