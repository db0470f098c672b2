import type { Node } from "@tiptap/pm/model";
import type { NodeView } from "@tiptap/pm/view";
import { mentionOf, quotationOf } from "#domain/memos/memo-body";
import type { RichText } from "#domain/model/memo-records";
import type { MemoLooks } from "#editor/memo-looks";

/** The mentions and quotations on the page, so that they can be shown anew when what they name or quote changes. */
export class MemoNodeViews {
  readonly #looks: () => MemoLooks;
  readonly #shown = new Set<() => void>();

  constructor(looks: () => MemoLooks) {
    this.#looks = looks;
  }

  /** Shows all of them as they are now. */
  refresh(): void {
    for (const show of this.#shown) show();
  }

  mention(node: Node): NodeView {
    const dom = element("span", "mention");
    const bar = element("span", "bar");
    const name = element("span", "");
    dom.append(bar, name);
    const show = (): void => {
      const mention = mentionOf(node.toJSON() as RichText);
      const look = mention && this.#looks().mention(mention);
      name.textContent = look?.name ?? "";
      dom.title = look?.kind ?? "";
      dom.classList.toggle("gone", look?.isGone === true);
      bar.hidden = look?.color === undefined;
      if (look?.color !== undefined) bar.style.setProperty("--_color", look.color);
    };
    return this.#view(dom, show, () => false);
  }

  quotation(node: Node): NodeView {
    const dom = element("figure", "quotation");
    const words = element("blockquote", "words");
    const caption = element("figcaption", "");
    const speaker = element("b", "");
    const where = document.createElement("a");
    const state = element("span", "state");
    caption.append(speaker, where, state);
    dom.append(words, caption);
    const show = (): void => {
      const quotation = quotationOf(node.toJSON() as RichText);
      const look = quotation && this.#looks().quotation(quotation);
      if (look === undefined) return;
      words.textContent = look.words ?? "…";
      words.hidden = look.words === "";
      words.lang = look.language ?? "";
      dom.classList.toggle("live", look.isLive);
      speaker.textContent = look.speaker;
      where.textContent = look.where;
      if (look.href === undefined) where.removeAttribute("href");
      else where.setAttribute("href", look.href);
      state.textContent = look.state;
    };
    return this.#view(dom, show, ({ target }) => target === where);
  }

  #view(dom: HTMLElement, show: () => void, stopEvent: (event: Event) => boolean): NodeView {
    dom.contentEditable = "false";
    show();
    this.#shown.add(show);
    return {
      dom,
      stopEvent,
      ignoreMutation: () => true,
      destroy: () => void this.#shown.delete(show),
    };
  }
}

function element(tag: string, name: string): HTMLElement {
  const made = document.createElement(tag);
  if (name !== "") made.className = name;
  return made;
}
