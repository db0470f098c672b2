import type { CodeEvent } from "#domain/codebook/code-history";
import type { CodeId } from "#domain/model/ids";
import { bookText as text } from "#messages/codebook";

/** What became of a code, as words. */
export function eventSentence(event: CodeEvent, names: ReadonlyMap<CodeId, string>): string {
  switch (event.kind) {
    case "born": {
      const from = event.from === undefined ? undefined : names.get(event.from);
      return from === undefined ? text.made() : text.madeFrom(from);
    }
    case "merged":
      return text.mergedIntoName(names.get(event.into) ?? text.anotherCode());
    case "unmerged":
      return text.unmergedFrom(names.get(event.from) ?? text.anotherCode());
    case "renamed":
      return text.renamedTo(event.from, event.to);
    case "rule":
      return text.ruleChanged();
    case "moved":
      return text.wasMoved();
    case "retired":
      return text.wasRetired();
    case "returned":
      return text.wasReturned();
    case "deleted":
      return text.wasDeleted();
    case "restored":
      return text.wasRestored();
  }
}
