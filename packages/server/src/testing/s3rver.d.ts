/** As much of the S3 server of the tests as they use; the package carries no types of its own. */
declare module "@20minutes/s3rver" {
  import type { RequestListener } from "node:http";

  export default class S3rver {
    constructor(options: {
      readonly directory: string;
      readonly silent: boolean;
      readonly vhostBuckets: boolean;
      readonly configureBuckets: readonly { readonly name: string }[];
    });
    /** Of Koa: believes X-Forwarded-Host. */
    proxy: boolean;
    configureBuckets(): Promise<unknown>;
    callback(): RequestListener;
  }
}
