import { walked } from "../../testing/walked.ts";
import { illegalConstructionPaths } from "../../testing/paths/enforcement/illegal-construction.ts";
import { illegalConstruction } from "./illegal-construction.ts";

walked(illegalConstruction, illegalConstructionPaths);
