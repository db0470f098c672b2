import { html, nothing } from "lit";
import type { Round } from "#domain/model/round-records";
import type { ProjectIndex } from "#domain/query/project-index";
import { versionOf } from "#features/agreement/rounds-of";
import { agreementText as text } from "#messages/agreement";
import { formatDate, formatList } from "#messages/format";
import { transcriptsText } from "#messages/transcripts";
import type { IconName } from "#ui/components/icon-paths";
import "#ui/components/icon";

/** The design of a round in which coding began: nothing of it can be changed. */
export function fixedDesign(index: ProjectIndex, round: Round) {
  const version = versionOf(index, round);
  const codes = version?.codes.filter(
    ({ deleted, mergedInto }) => deleted !== true && mergedInto === undefined,
  );
  const earlier = round.stabilityOf === undefined ? undefined : index.records.rounds.get(round.stabilityOf);
  const term = (name: string, said: unknown, icon?: IconName) =>
    html`<dt>${name}</dt>
      <dd>${icon === undefined ? nothing : html`<sm-icon name=${icon}></sm-icon>`}<span>${said}</span></dd>`;
  return html`<div class="section-head">
      <h2>${text.theRound()}</h2>
      <span>${text.fixed()}</span>
    </div>
    <dl>
      ${
        round.isBlind
          ? term(
              text.sight(),
              round.state === "closed" ? text.blind() : html`<b>${text.blind()}</b>. ${text.blindNote()}`,
              "eye-off",
            )
          : term(text.sight(), text.open(), "eye")
      }
      ${term(text.counts(), round.isFresh ? text.fresh() : text.all(), "lock")}
      ${term(text.coders(), formatList(round.coderIds.map((id) => index.coders.get(id)?.name ?? "")), "lock")}
      ${
        version === undefined
          ? nothing
          : term(text.codebook(), text.frozen(text.version(version.number), formatDate(version.at)), "lock")
      }
      ${term(
        text.codes(),
        html`${text.codesOf(round.codeIds.length, codes?.length ?? round.codeIds.length)}${round.rollUp ? html`, ${text.rolledUp()}` : nothing}`,
        "lock",
      )}
      ${term(text.unit(), text.unitName(round.unit), "lock")}
      ${term(text.rule(), text.ruleName(round.rule), "lock")}
      ${term(
        text.leftOutLabel(),
        round.withoutRoles.length === 0
          ? text.nobodyLeftOut()
          : text.leftOutRoles(round.withoutRoles.map((role) => transcriptsText.role(role).toLowerCase())),
        "lock",
      )}
      ${term(
        text.sample(),
        round.sample === undefined
          ? text.byHand()
          : text.drawn(round.sample.number, round.sample.of, round.sample.seed),
        "lock",
      )}
      ${earlier === undefined ? nothing : term(text.stability(), text.stabilityOf(earlier.name), "lock")}
      ${round.startedAt === undefined ? nothing : term(text.began(), formatDate(round.startedAt))}
      ${round.closedAt === undefined ? nothing : term(text.closedAt(), formatDate(round.closedAt))}
    </dl>`;
}
