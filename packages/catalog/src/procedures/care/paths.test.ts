import { describe } from "vitest";
import { careVisitPaths } from "../../testing/paths/care/care-visit.ts";
import { correctionPersonPaths } from "../../testing/paths/care/correction-person.ts";
import { crimeCluePaths } from "../../testing/paths/care/crime-clue.ts";
import { domesticViolencePaths } from "../../testing/paths/care/domestic-violence.ts";
import { drugPersonPaths } from "../../testing/paths/care/drug-person.ts";
import { keyPersonReviewPaths } from "../../testing/paths/care/key-person-review.ts";
import { mentalHealthPersonPaths } from "../../testing/paths/care/mental-health-person.ts";
import { resettlementPersonPaths } from "../../testing/paths/care/resettlement-person.ts";
import { walked, wandered } from "../../testing/walked.ts";
import { careVisit } from "./care-visit.ts";
import { correctionPerson } from "./correction-person.ts";
import { crimeClue } from "./crime-clue.ts";
import { domesticViolence } from "./domestic-violence.ts";
import { drugPerson } from "./drug-person.ts";
import { keyPersonReview } from "./key-person-review.ts";
import { mentalHealthPerson } from "./mental-health-person.ts";
import { resettlementPerson } from "./resettlement-person.ts";

walked(correctionPerson, correctionPersonPaths);
walked(resettlementPerson, resettlementPersonPaths);
walked(drugPerson, drugPersonPaths);
walked(mentalHealthPerson, mentalHealthPersonPaths);
walked(careVisit, careVisitPaths);
walked(domesticViolence, domesticViolencePaths);
walked(crimeClue, crimeCluePaths);
walked(keyPersonReview, keyPersonReviewPaths);

describe("people in care, at random", () => {
  wandered([
    { definition: careVisit },
    { definition: crimeClue },
    { definition: keyPersonReview },
    { definition: domesticViolence },
    { definition: mentalHealthPerson },
    {
      definition: resettlementPerson,
      prefer: {
        releaseOn: ["2019-08-20"],
        leaveGround: ["expired", "expired", "moved", "died", "reoffended", "rejected"],
      },
    },
    {
      definition: drugPerson,
      prefer: {
        abstainedFrom: ["2021-08-01"],
        leaveGround: ["abstained", "expired", "moved", "compulsory", "refused"],
      },
    },
    {
      definition: correctionPerson,
      prefer: {
        ruling: ["revoked", "revoked", "maintained"],
        leaveGround: ["imprisoned", "expired", "died", "moved", "rejected"],
      },
    },
  ]);
});
