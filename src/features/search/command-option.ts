import { html, nothing } from "lit";
import type { CodeId, MemoId, ParticipantId, SourceId } from "#domain/model/ids";
import type { ProjectIndex } from "#domain/query/project-index";
import type { CommandOption } from "#features/search/command-results";
import { markedWords } from "#features/search/marked-words";
import { recordId } from "#features/search/result-place";
import { placeName, speakerName } from "#features/search/speaker-name";
import { formatDate } from "#messages/format";
import { searchText as text } from "#messages/search";
import { transcriptsText } from "#messages/transcripts";
import "#ui/components/icon";
import "#ui/components/key";
import "#ui/components/swatch";

/** One line of `sm-command`. The dialog listens on itself and finds it by `data-option`. @param at place among all options */
export const commandOption = (index: ProjectIndex, option: CommandOption, at: number, selected: boolean) =>
  html`<div
    role="option"
    class="option ${option.kind}"
    id="o${at}"
    data-option=${at}
    aria-selected=${selected}
  >
    ${content(index, option)}
  </div>`;

function content(index: ProjectIndex, option: CommandOption) {
  switch (option.kind) {
    case "turn": {
      const { sourceId, turn, speaker, excerpt } = option.found;
      const said = [speakerName(index, sourceId, speaker), placeName(index, sourceId, turn)];
      return html`<span class="words">${markedWords(excerpt)}</span
        ><span class="where">${said.filter(Boolean).join(" · ")}</span>`;
    }
    case "hits":
      return html`<sm-icon name="lines"></sm-icon><span class="name">${text.allHits(option.counts.hits)}</span
        ><span class="more">${text.inTurns(option.counts.turns, option.counts.sources)}</span>`;
    case "similar":
      return html`<sm-icon name="search"></sm-icon><span class="name">${text.similar()}</span
        ><span class="more">${text.similarNote()}</span>`;
    case "code": {
      const node = index.codeTree.nodeOf.get(recordId(option.key) as CodeId);
      const { title, body } = option.found;
      return html`<sm-swatch .color=${node?.code.color ?? 1}></sm-swatch
        ><span class="name">${markedWords(title)}</span
        ><span class="more"
          >${body === undefined ? node?.path.slice(0, -1).join(" / ") : markedWords(body)}</span
        >`;
    }
    case "memo": {
      const { title, body } = option.found;
      const memo = index.memos.get(recordId(option.key) as MemoId);
      const words = body ?? { text: memo?.text.slice(0, 90) ?? "", marks: [] };
      return html`<sm-icon name="memo"></sm-icon
        >${title.text === "" ? nothing : html`<span class="name">${markedWords(title)}</span>`}
        <span class="more">${markedWords(words)}</span>`;
    }
    case "person": {
      const role = index.participants.get(recordId(option.key) as ParticipantId)?.role;
      return html`<sm-icon name="person"></sm-icon><span class="name">${markedWords(option.found.title)}</span
        ><span class="more">${role === undefined ? "" : transcriptsText.role(role)}</span
        ><span class="deed">${text.person()}</span>`;
    }
    case "source": {
      const source = index.sources.get(recordId(option.key) as SourceId);
      const about = [
        source?.date === undefined ? "" : formatDate(Date.parse(source.date)),
        source?.wave ?? "",
      ];
      return html`<sm-icon name="document"></sm-icon
        ><span class="name">${markedWords(option.found.title)}</span
        ><span class="more">${about.filter(Boolean).join(", ")}</span>`;
    }
    case "command": {
      const { label, group, keys } = option.command;
      return html`<sm-icon name="arrow-right"></sm-icon><span class="name">${label}</span
        ><span class="more">${group}</span
        >${keys[0] === undefined ? nothing : html`<sm-key .keys=${keys[0]}></sm-key>`}`;
    }
  }
}
