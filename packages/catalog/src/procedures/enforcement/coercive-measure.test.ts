import { walked } from "../../testing/walked.ts";
import { coerciveMeasurePaths } from "../../testing/paths/enforcement/coercive-measure.ts";
import { courtEnforcementPaths } from "../../testing/paths/enforcement/court-enforcement.ts";
import { coerciveMeasure } from "./coercive-measure.ts";
import { courtEnforcement } from "./court-enforcement.ts";

walked(coerciveMeasure, coerciveMeasurePaths);
walked(courtEnforcement, courtEnforcementPaths);
