#!/usr/bin/env node
import { readFileSync } from "node:fs";
import { enableCompileCache } from "node:module";
import path from "node:path";

import { Command } from "commander";

import { EmbeddedError } from "../embedded/errors.ts";
import { StoreError } from "../store/errors.ts";
import { BackupError } from "../backup/errors.ts";
import { DepotError } from "../depot/depot.ts";
import type { BackupCommandOptions } from "./backup.ts";
import type { BenchOptions } from "./bench.ts";
import type { ExportOptions } from "./export.ts";
import type { ImportOptions } from "./import.ts";
import type { IndicatorOptions } from "./indicator.ts";
import type { RewrapOptions, RotateOptions } from "./keys.ts";
import type { ReportOptions } from "./report.ts";
import type { DataOptions } from "./runtime.ts";
import type { RestoreCommandOptions } from "./restore.ts";
import type { SealsOptions } from "./seals.ts";
import type { ServeOptions } from "./serve.ts";
import type { UpOptions } from "./up.ts";
import type { VerifyOptions } from "./verify.ts";

// Half the time of loading is compiling. Kept beside the packages, not in the folder for everybody's temporary files, where
// somebody else of this machine could put code of his own; a folder that cannot be written to is no fault.
enableCompileCache(path.join(import.meta.dirname, "../../../../node_modules/.cache/fadu-compiled"));

const VERSION = (
  JSON.parse(readFileSync(path.join(import.meta.dirname, "../../package.json"), "utf8")) as { version: string }
).version;

/** Each command's file is read only when it is called: the server must be up within three seconds. */
const program = new Command("fadu")
  .description("法度：街道（乡镇）依法办事的系统")
  .version(VERSION, "--version", "显示版本")
  .helpOption("-h, --help", "显示帮助")
  .helpCommand("help [命令]", "显示一个命令的帮助")
  .showHelpAfterError();

const command = (name: string, description: string): Command =>
  program
    .command(name)
    .description(description)
    .option("--data <目录>", "数据目录（默认为程序目录下的 .data；设置了 DATABASE_URL 时只存放附件和密钥）");

command("up", "启动全部：数据库、演示街道（首次）、服务和后台任务")
  .option("--port <端口>", "端口（默认 8080，被占用时取下一个）")
  .option("--host <地址>", "监听地址", "127.0.0.1")
  .option("--no-demo", "不生成演示街道")
  .action(async (options: UpOptions) => (await import("./up.ts")).up(options));

command("serve", "只启动服务，供运维使用")
  .option("--port <端口>", "端口", "8080")
  .option("--host <地址>", "监听地址", "127.0.0.1")
  .option("--secure", "用户经 https 访问（在反向代理之后）", false)
  .option("--trust-proxy", "信任反向代理的 X-Forwarded-* 请求头", false)
  .option("--no-background", "不在本进程执行后台任务")
  .action(async (options: ServeOptions) => (await import("./serve.ts")).serve(options));

command("migrate", "升级数据库").action(async (options: DataOptions) =>
  (await import("./migrate.ts")).migrateCommand(options),
);

command("demo", "生成演示街道").action(async (options: DataOptions) =>
  (await import("./demo.ts")).demoCommand(options),
);

command("import", "从表格文件导入事项；不加 --commit 只检查")
  .argument("<程序>", "如 grid-event、ordinary-penalty")
  .argument("<文件>", "XLSX 或 CSV")
  .requiredOption("--as <登录名>", "以哪个账号登记")
  .option("--act <动作>", "登记动作，默认该程序的第一个")
  .option("--tenant <街镇>", "街镇 id 或简称；只有一个时可省略")
  .option("--commit", "正式导入：全部成功或一行不入", false)
  .action(async (procedure: string, file: string, options: ImportOptions) =>
    (await import("./import.ts")).importCommand(procedure, file, options),
  );

command("verify", "核验全过程记录：哈希、链条、封存、签名、重放")
  .option("--ledger-only", "不重放，只核验记录本身", false)
  .option("--key <公钥...>", "只认这些公钥的封存签名")
  .option("--seals <清单...>", "与另行保存的封存清单比对，发现整体重做的记录")
  .action(async (options: VerifyOptions) => (await import("./verify.ts")).verifyCommand(options));

command("backup", "备份到目录或对象存储，不必停机；附件只传新增的")
  .argument("<位置>", "目录，或 s3://桶名/前缀（地址和密钥用环境变量 FADU_S3_* 给出）")
  .option("--with-keys", "连同密钥一起备份：拿到备份的人就能解开加密的内容", false)
  .option("--keep <份数>", "保留最近几份，其余清理", "14")
  .action(async (place: string, options: BackupCommandOptions) =>
    (await import("./backup.ts")).backupCommand(place, options),
  );

command("restore", "从备份恢复到空的数据库和数据目录，升级到本版本并核验")
  .argument("<位置>", "备份所在的目录，或 s3://桶名/前缀")
  .option("--set <备份>", "恢复哪一份，默认最近完整的一份")
  .option("--key <公钥...>", "只接受用这些密钥签名的备份")
  .action(async (place: string, options: RestoreCommandOptions) =>
    (await import("./restore.ts")).restoreCommand(place, options),
  );
command("seals", "导出封存清单，供另行保存：只有哈希和签名")
  .requiredOption("--out <文件>", "输出文件：.json")
  .option("--from <次>", "自第几次封存起", Number)
  .option("--tenant <街镇>", "街镇 id 或名称；只有一个时可省略")
  .action(async (options: SealsOptions) => (await import("./seals.ts")).sealsCommand(options));

command("report", "按提纲起草报告、统计表，写成文件")
  .requiredOption("--year <年份>", "报告年度", Number)
  .option("--month <月份>", "按月起草的报告（月度研判报告）的月份", Number)
  .requiredOption("--out <文件>", "输出文件：.pdf、.docx、.html；统计表 .xlsx")
  .option("--outline <提纲>", "报告提纲", "annual-report")
  .option("--tenant <街镇>", "街镇 id 或名称；只有一个时可省略")
  .action(async (options: ReportOptions) => (await import("./report.ts")).reportCommand(options));

command("export", "导出双公示数据；缺项、不合格式的不导出并逐件列明")
  .argument("<种类>", "credit-penalty（行政处罚）、credit-permit（行政许可）")
  .requiredOption("--from <日期>", "决定日期起，如 2024-01-01")
  .requiredOption("--to <日期>", "决定日期止")
  .requiredOption("--out <文件>", "输出文件：.xlsx 或 .csv")
  .requiredOption("--organ-code <代码>", "本机关统一社会信用代码")
  .requiredOption("--as <登录名>", "以哪个账号导出（记入管理日志）")
  .option("--public", "对外公示用：隐去证件号码，自然人姓名脱敏", false)
  .option("--tenant <街镇>", "街镇 id 或简称；只有一个时可省略")
  .action(async (table: string, options: ExportOptions) => (await import("./export.ts")).exportCommand(table, options));

program
  .command("indicator")
  .description("本街镇自定义的指标")
  .command("define")
  .description("用 JSON 文件定义一个指标，或者修改它（旧版本保留）")
  .argument("<文件>", "指标的定义，格式与接口 POST /api/indicators 相同")
  .option("--data <目录>", "数据目录（默认为程序目录下的 .data；设置了 DATABASE_URL 时只存放附件和密钥）")
  .requiredOption("--as <登录名>", "以哪个账号定义（记入管理日志）")
  .option("--tenant <街镇>", "街镇 id 或简称；只有一个时可省略")
  .action(async (file: string, options: IndicatorOptions) =>
    (await import("./indicator.ts")).defineIndicatorCommand(file, options),
  );

const keys = program.command("keys").description("加密密钥：查看、轮换、更换主密钥");
const DATA = ["--data <目录>", "数据目录（默认为程序目录下的 .data）"] as const;
keys
  .command("status")
  .description("主密钥和各街镇的数据密钥")
  .option(...DATA)
  .action(async (options: DataOptions) => (await import("./keys.ts")).keysStatus(options));
keys
  .command("rotate")
  .description("换新的数据密钥：此后写入的内容用新密钥加密，以前的仍可解开")
  .option(...DATA)
  .option("--cipher <算法>", "AES 或 SM4", "AES")
  .action(async (options: RotateOptions) => (await import("./keys.ts")).rotateKeys(options));
keys
  .command("rewrap")
  .description("换新的主密钥：全部数据密钥改由它保护")
  .option(...DATA)
  .option("--drop-old", "随后从文件中删去旧主密钥", false)
  .action(async (options: RewrapOptions) => (await import("./keys.ts")).rewrapKeys(options));

program
  .command("reproduce")
  .description("用记录重现已发布报告的数据，逐项比对；有不一致时返回 1")
  .argument("[报告...]", "如 seed-000；不写则全部")
  .action(async (seeds: string[]) => (await import("./reproduce.ts")).reproduceCommand(seeds));

program
  .command("bench")
  .description("测量性能预算：每项与同次基线并列，另起数据库，不动现有数据")
  .option("--quick", "小规模，只看各项能否测出", false)
  .option("--full", "完整规模（百万件），约十分钟（默认）", false)
  .action(async (options: BenchOptions) => (await import("./bench.ts")).benchCommand(options));

command("doctor", "检查运行环境").action(async (options: DataOptions) => (await import("./doctor.ts")).doctor(options));

try {
  await program.parseAsync();
} catch (error) {
  // What an operator can act on is one sentence; anything else shows where it happened.
  const known =
    [EmbeddedError, StoreError, BackupError, DepotError].some((kind) => error instanceof kind) ||
    process.env["FADU_TRACE"] === undefined;
  console.error(known ? `错误：${(error as Error).message}` : error);
  process.exitCode = 1;
}
