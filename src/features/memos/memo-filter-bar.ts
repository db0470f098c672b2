import { html, nothing } from "lit";
import type { CoderId } from "#domain/model/ids";
import type { ProjectIndex } from "#domain/query/project-index";
import { projectThemes } from "#domain/themes/project-themes";
import { chooseKind, kindChoices } from "#features/memos/memos-header";
import type { MemosHost } from "#features/memos/memos-host";
import { formatNumber } from "#messages/format";
import { memosText as text } from "#messages/memos";
import type { Field } from "#ui/components/field";
import type { Choice, Select } from "#ui/components/select";
import "#ui/components/field";
import "#ui/components/select";

/** Narrows the list: words, who, what it is about; the kind too where the header has no room for it. */
export function memoFilterBar(screen: MemosHost) {
  const { index } = screen.project;
  const { filter } = screen;
  const chosen = ({ currentTarget }: Event): string | undefined => {
    const { value } = currentTarget as Select;
    return value === "all" ? undefined : value;
  };
  const setWords = ({ currentTarget }: Event): void =>
    screen.setFilter({ words: (currentTarget as Field).value });
  const setKind = (event: Event): void => chooseKind(screen, chosen(event) ?? "all");
  const setCoder = (event: Event): void =>
    screen.setFilter({ coderId: chosen(event) as CoderId | undefined });
  const setAbout = (event: Event): void => screen.setFilter({ about: chosen(event) });
  return html`<div class="filter" role="search">
    <sm-field
      class="wide"
      type="search"
      icon="search"
      keys="/"
      command="memos.find"
      label=${text.find()}
      label-hidden
      placeholder=${text.find()}
      .value=${filter.words ?? ""}
      @input=${setWords}
    ></sm-field>
    ${
      screen.compact.matches
        ? html`<sm-select
            class="wide"
            label=${text.kinds()}
            label-hidden
            .value=${filter.kind ?? "all"}
            .choices=${kindChoices(screen).map(({ value, label, count }) => ({
              value,
              label: `${label} ${formatNumber(count)}`,
            }))}
            @change=${setKind}
          ></sm-select>`
        : nothing
    }
    <sm-select
      label=${text.by()}
      label-hidden
      .value=${filter.coderId ?? "all"}
      .choices=${[
        { value: "all", label: text.everybody() },
        ...[...index.people.values()].map(({ id, name }) => ({ value: id, label: name })),
      ]}
      @change=${setCoder}
    ></sm-select>
    <sm-select
      label=${text.about()}
      label-hidden
      .value=${filter.about ?? "all"}
      .choices=${aboutChoices(index)}
      @change=${setAbout}
    ></sm-select>
  </div>`;
}

const aboutChoices = (index: ProjectIndex): readonly Choice[] => [
  { value: "all", label: text.anything() },
  { value: "diary", label: text.nothingInParticular() },
  ...projectThemes(index).nodes.map(({ theme }) => ({
    value: theme.id,
    label: theme.name,
    group: text.themes(),
  })),
  ...index.codeTree.nodes.map(({ code }) => ({ value: code.id, label: code.name, group: text.codes() })),
  ...index.sourceList.map(({ id, name }) => ({ value: id, label: name, group: text.transcripts() })),
  ...[...index.participants.values()].map(({ id, name }) => ({
    value: id,
    label: name,
    group: text.people(),
  })),
];
