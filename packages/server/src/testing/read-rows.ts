import { Readable } from "node:stream";

import { readSheet } from "read-excel-file/node";

/** The first sheet of a spreadsheet, as whoever opens it reads it. */
export const readRows = (bytes: Buffer): Promise<unknown[][]> => readSheet(Readable.from([bytes]));
