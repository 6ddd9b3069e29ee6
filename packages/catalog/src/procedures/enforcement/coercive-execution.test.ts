import { walked } from "../../testing/walked.ts";
import { coerciveExecutionPaths } from "../../testing/paths/enforcement/coercive-execution.ts";
import { coerciveExecution } from "./coercive-execution.ts";

walked(coerciveExecution, coerciveExecutionPaths);
