import { html, nothing } from "lit";
import type { CodeId, CoderId, ProjectId, RoundId } from "#domain/model/ids";
import type { DecisionChoice } from "#domain/rounds/agreed-segments";
import { notesOn } from "#domain/rounds/discussion-notes";
import { overruledDecisions } from "#domain/rounds/round-disagreements";
import type { Choices } from "#features/agreement/adjudication/case-choices";
import { agreedColumn } from "#features/agreement/adjudication/case-columns";
import type { PassageColumn } from "#features/agreement/adjudication/passage-column";
import { decisionWords, turnWords, type ReadText } from "#features/agreement/adjudication/case-words";
import type { ClosedRound } from "#features/agreement/adjudication/closed-round";
import {
  caseOrders,
  decisionsOf,
  type CaseOrder,
  type RoundCase,
} from "#features/agreement/adjudication/round-cases";
import type { CodeRule } from "#features/agreement/adjudication/rule-card";
import type { SettledBefore } from "#features/agreement/adjudication/case-side";
import { versionOf } from "#features/agreement/rounds-of";
import { adjudicationText as text } from "#messages/adjudication";
import { agreementText } from "#messages/agreement";
import type { OpenProject } from "#storage/read/open-project";
import { routePath } from "#ui/route";
import "#features/agreement/adjudication/case-choices";
import "#features/agreement/adjudication/case-decision";
import "#features/agreement/adjudication/case-side";
import "#features/agreement/adjudication/disputed-passage";
import "#ui/components/empty";
import "#ui/components/progress";
import "#ui/components/select";

/** The disagreement before a person, with everything it is shown from. */
export interface ShownCase {
  readonly project: OpenProject;
  readonly closed: ClosedRound;
  readonly one: RoundCase;
  readonly read: ReadText;
  /** Who is at work. */
  readonly coderId: CoderId | undefined;
  /** What coders had coded, a column each. */
  readonly columns: readonly PassageColumn[];
}

/** Decisions about the same codes that are listed at most. */
const beforeLimit = 8;

const versionWords = ({ project, closed }: ShownCase): string => {
  const version = versionOf(project.index, closed.round);
  return version === undefined ? "" : agreementText.version(version.number);
};

/** Nothing to settle, and why. @param concealed disagreements that wait because their transcripts are coded blind */
export const emptyView = (sentence: string, concealed = 0) =>
  html`<sm-empty>${concealed > 0 ? text.concealed(concealed) : sentence}</sm-empty>`;

export function passageView(shown: ShownCase, choice: DecisionChoice | undefined) {
  const { project, closed, one, read, columns } = shown;
  const { index } = project;
  const asked = { index, closed, one };
  const version = versionWords(shown);
  return html`<sm-disputed-passage
    .passage=${{
      source: index.sources.get(one.disagreement.sourceId)!,
      turns: read.turns,
      words: read.words,
      participants: index.participants,
    }}
    .range=${one.range}
    .columns=${[...columns, agreedColumn(asked, choice)]}
    .note=${version === "" ? "" : text.codebook(version)}
    .drawn=${choice?.kind === "boundary" ? choice.range : undefined}
  ></sm-disputed-passage>`;
}

/** How many are settled, and what becomes of coding. */
export const barView = (settled: number, of: number, isReflexive: boolean) =>
  html`<div class="bar">
    <sm-progress label=${text.settledOf(settled, of)} .value=${settled} .max=${of}></sm-progress>
    <p>${text.settledOf(settled, of)}</p>
    <p class="stays">${isReflexive ? text.forReading() : text.codingStays()}</p>
  </div>`;

/** In which order disagreements are listed, and which. */
export const orderView = (
  order: CaseOrder,
  openOnly: boolean,
  setOrder: (event: Event) => void,
  setOpenOnly: (event: Event) => void,
) =>
  html`<div class="order">
    <sm-select
      label=${text.order()}
      label-hidden
      .choices=${caseOrders.map((value) => ({ value, label: text.orderName(value) }))}
      .value=${order}
      @change=${setOrder}
    ></sm-select>
    <label
      ><input
        type="checkbox"
        class="check"
        .checked=${openOnly}
        @change=${setOpenOnly}
      />${text.openOnly()}</label
    >
  </div>`;

/** What comes next, once all is settled. @param settled how many there were */
export const finishedView = (projectId: ProjectId, roundId: RoundId, settled: number, isReflexive: boolean) =>
  html`<p class="remark">
    ${text.allSettled(settled)}
    ${
      isReflexive
        ? nothing
        : html`${text.whatNext()}
            <a href=${routePath({ screen: "agreement", projectId, roundId, part: "figures" })}
              >${text.seeFigures()}</a
            >`
    }
    ${
      isReflexive
        ? nothing
        : html`<a href=${routePath({ screen: "agreement", projectId, roundId, part: "report" })}
            >${text.seeReport()}</a
          >`
    }
  </p>`;

/** What has been chosen so far, and among what. */
export interface AskedDecision {
  readonly choices: Choices;
  readonly choice: DecisionChoice | undefined;
  readonly reason: string;
  /** "Disagreement 13 of 41" */
  readonly position: string;
  /** How many disagreements of the round are open. */
  readonly open: number;
}

/** What can be chosen; or, where it is settled, what was. */
export function decisionView({ project, closed, one }: ShownCase, asked: AskedDecision) {
  const { index } = project;
  if (one.decision === undefined)
    return html`<sm-case-choices
      .question=${text.question(turnWords(one))}
      .position=${asked.position}
      .choices=${asked.choices}
      .choice=${asked.choice}
      .reason=${asked.reason}
      .isLast=${asked.open < 2}
    ></sm-case-choices>`;
  const earlier = overruledDecisions(decisionsOf(index, closed.round), one.key);
  return html`<sm-case-decision
    .heading=${turnWords(one)}
    .position=${asked.position}
    .words=${decisionWords(index, closed, one.decision)}
    .earlier=${earlier.map((decision) => decisionWords(index, closed, decision))}
    .hasOpen=${asked.open > 0}
  ></sm-case-decision>`;
}

export function sideView(shown: ShownCase, all: readonly RoundCase[], alphaOf: (codeId: CodeId) => string) {
  const { project, closed, one, coderId } = shown;
  const { index } = project;
  const { id, name } = closed.round;
  const notes = [...index.records.discussionNotes.values()].filter(({ roundId }) => roundId === id);
  const version = versionWords(shown);
  const rules = one.disagreement.codeIds.flatMap((codeId): CodeRule[] => {
    const frozen = closed.codes.get(codeId);
    if (frozen === undefined) return [];
    const now = index.codeTree.nodeOf.get(codeId)?.code;
    return [{ frozen, now, alpha: alphaOf(codeId), version, round: name }];
  });
  return html`<sm-case-side
    class="scroll"
    data-region=${text.rules()}
    .rules=${rules}
    .notes=${notesOn(one.disagreement, notes)}
    .coders=${index.coders}
    .coderId=${coderId}
    .settledBefore=${settledBefore(shown, all)}
  ></sm-case-side>`;
}

/** What was decided in the round where the same codes were at odds, the latest first. */
function settledBefore(
  { project, closed, one }: ShownCase,
  all: readonly RoundCase[],
): readonly SettledBefore[] {
  const codes = new Set(one.disagreement.codeIds);
  return all
    .filter((each) => each !== one && each.decision !== undefined)
    .filter(({ disagreement }) => {
      const shared = disagreement.codeIds.filter((id) => codes.has(id)).length;
      return shared === Math.min(codes.size, disagreement.codeIds.length);
    })
    .sort((a, b) => b.decision!.at - a.decision!.at)
    .slice(0, beforeLimit)
    .map((each) => ({
      key: each.key,
      where: turnWords(each),
      source:
        each.disagreement.sourceId === one.disagreement.sourceId
          ? ""
          : (project.index.sources.get(each.disagreement.sourceId)?.name ?? ""),
      said: decisionWords(project.index, closed, each.decision!).said,
    }));
}
