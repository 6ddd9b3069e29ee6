import { DepotError } from "./depot.ts";
import type { Depot } from "./depot.ts";
import { folderDepot } from "./folder-depot.ts";
import { s3Depot } from "./s3-depot.ts";

const S3 = /^s3:\/\/([a-z0-9][a-z0-9.-]{1,61}[a-z0-9])(?:\/([A-Za-z0-9][A-Za-z0-9._/-]*?))?\/?$/;

/**
 * A place named by the operator: a folder, or `s3://bucket[/prefix]`, whose endpoint and keys come from the environment
 * (`FADU_S3_ENDPOINT`, `FADU_S3_KEY_ID`, `FADU_S3_SECRET`, `FADU_S3_REGION`).
 *
 * @param group first part of the variables' names; a place for backups may be opened by other keys than the files
 * @throws DepotError
 */
export function openDepot(place: string, env: NodeJS.ProcessEnv, group = "FADU_S3"): Depot {
  if (!place.startsWith("s3:")) return folderDepot(place);
  const [, bucket, prefix = ""] = S3.exec(place) ?? [];
  if (bucket === undefined) throw new DepotError(`“${place}”不是对象存储的位置，应写成 s3://桶名/前缀。`);
  const wanted = (name: string): string => {
    const value = env[`${group}_${name}`];
    if (value === undefined || value === "") throw new DepotError(`使用 ${place} 须设置环境变量 ${group}_${name}。`);
    return value;
  };
  return s3Depot({
    endpoint: wanted("ENDPOINT"),
    bucket,
    prefix,
    keyId: wanted("KEY_ID"),
    secret: wanted("SECRET"),
    region: env[`${group}_REGION`] || "us-east-1",
  });
}
