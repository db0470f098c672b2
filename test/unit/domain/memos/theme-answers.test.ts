import { describe, it } from "node:test";
import { assert } from "chai";
import { answersTo, countAnswers, planAnswer } from "#domain/memos/theme-answers";
import type { CoderId, ParticipantId, ThemeId } from "#domain/model/ids";
import { themedStudy } from "../../../support/themed-study.ts";

describe("answers to a theme", () => {
  it("are recorded with who gave them, and counted by person: the newest of each", () => {
    const study = themedStudy();
    const { index, apply, environment } = study;
    const themeId: ThemeId = study.theme("Time and space");
    const say = (answer: "recognised" | "partly" | "not-recognised", participantId?: string): void =>
      apply(
        planAnswer(
          "coder" as CoderId,
          { themeId, participantId: participantId as ParticipantId | undefined, answer, comment: " Yes. " },
          environment,
        ).patch,
      );
    say("not-recognised", "Teacher");
    say("recognised", "Teacher");
    say("partly");
    say("partly");
    const answers = answersTo(index, themeId);
    assert.lengthOf(answers, 4);
    assert.equal(answers[0]!.comment, "Yes.");
    assert.deepEqual(countAnswers(answers), { recognised: 1, partly: 2, "not-recognised": 0 });
  });
});
