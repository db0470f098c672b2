import { noChange } from "lit";
import { Directive, PartType, directive } from "lit/directive.js";
import type { ElementPart, PartInfo } from "lit/directive.js";

type CustomProperties = Readonly<Record<`--${string}`, string>>;

/** Sets custom properties on an element, changed ones only. A style attribute would be refused by the content policy. */
class SetProperties extends Directive {
  #last: CustomProperties = {};

  constructor(part: PartInfo) {
    super(part);
    if (part.type !== PartType.ELEMENT) throw new TypeError("setProperties belongs on an element");
  }

  override update({ element }: ElementPart, [values]: [CustomProperties]): typeof noChange {
    const { style } = element as HTMLElement | SVGElement;
    for (const [name, value] of Object.entries(values)) {
      if (this.#last[name as keyof CustomProperties] !== value) style.setProperty(name, value);
    }
    return this.render(values);
  }

  render(values: CustomProperties): typeof noChange {
    this.#last = values;
    return noChange;
  }
}

export const setProperties = directive(SetProperties);
