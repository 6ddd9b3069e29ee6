import { walked } from "../../testing/walked.ts";
import { criminalTransferPaths, returnedCasePaths } from "../../testing/paths/enforcement/criminal-transfer.ts";
import { criminalTransfer } from "./criminal-transfer.ts";
import { returnedCase } from "./criminal-transfer/returned-case.ts";

walked(criminalTransfer, criminalTransferPaths);
walked(returnedCase, returnedCasePaths);
