import { ordinaryPenaltyPaths } from "../../testing/paths/enforcement/ordinary-penalty.ts";
import { simplePenaltyPaths } from "../../testing/paths/enforcement/simple-penalty.ts";
import { walked } from "../../testing/walked.ts";
import { ordinaryPenalty } from "./ordinary-penalty.ts";
import { simplePenalty } from "./simple-penalty.ts";

walked(simplePenalty, simplePenaltyPaths);
walked(ordinaryPenalty, ordinaryPenaltyPaths);
