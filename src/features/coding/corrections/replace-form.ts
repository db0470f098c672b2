import { html, nothing } from "lit";
import type { SourceId } from "#domain/model/ids";
import type { Source } from "#domain/model/records";
import type { FindRequest } from "#domain/text/find-pattern";
import { correctionsText as text } from "#messages/corrections";
import "#ui/components/field";
import "#ui/components/select";

/** Which transcripts are searched: the open one, all, or those that are picked. */
export type SearchScope = "this" | "all" | "some";

export interface ReplaceFormState {
  readonly request: FindRequest;
  readonly scope: SearchScope;
  readonly picked: ReadonlySet<SourceId>;
  readonly error: string;
  readonly sourceId: SourceId;
  readonly sources: readonly Source[];
}

export interface ReplaceFormHandlers {
  readonly write: (event: Event) => void;
  readonly toggle: (event: Event) => void;
  readonly choose: (event: Event) => void;
  readonly pick: (event: Event) => void;
}

/** What to find, how, where, and what to put there. */
export function replaceForm(
  { request, scope, picked, error, sourceId, sources }: ReplaceFormState,
  { write, toggle, choose, pick }: ReplaceFormHandlers,
) {
  const check = (name: "wholeWord" | "matchCase" | "isExpression", label: string) =>
    html`<label class="choice"
      ><input
        class="check"
        type="checkbox"
        name=${name}
        .checked=${request[name]}
        @change=${toggle}
      />${label}</label
    >`;
  return html`<div class="form">
      <sm-field
        data-autofocus
        data-line="find"
        .label=${text.find()}
        .value=${request.find}
        .error=${error}
        @input=${write}
      ></sm-field>
      <sm-field
        data-line="replaceWith"
        .label=${text.replaceWith()}
        .value=${request.replaceWith}
        @input=${write}
      ></sm-field>
      <div class="checks">
        ${check("wholeWord", text.wholeWord())} ${check("matchCase", text.matchCase())}
        ${check("isExpression", text.expression())}
      </div>
      <sm-select
        .label=${text.where()}
        .value=${scope}
        .choices=${[
          {
            value: "this",
            label: text.thisTranscript(sources.find(({ id }) => id === sourceId)?.name ?? ""),
          },
          { value: "all", label: text.allTranscripts(sources.length) },
          { value: "some", label: text.someTranscripts() },
        ]}
        @change=${choose}
      ></sm-select>
    </div>
    ${
      scope === "some"
        ? html`<div class="sources" role="group" aria-label=${text.someTranscripts()}>
            ${sources.map(
              ({ id, name }) =>
                html`<label class="choice"
                  ><input
                    class="check"
                    type="checkbox"
                    .value=${id}
                    .checked=${picked.has(id)}
                    @change=${pick}
                  />${name}</label
                >`,
            )}
          </div>`
        : nothing
    }`;
}
