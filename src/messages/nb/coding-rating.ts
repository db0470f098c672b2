import { str, type TemplateMap } from "@lit/localize";

export const codingRating = {
  "rating.off-scale": str`${0}, utenfor skalaen`,
  "rating.rate": str`Vurder ${0}`,
  "rating.step": str`${0}, ${1}`,
  "rating.rated": str`Vurderte ${0}: ${1}`,
  "rating.took-back": str`${0} er ikke lenger vurdert`,
  "rating.by": str`${0}: ${1}`,
  "rating.choose": "vurder",
  "rating.keep": "behold vurderingen",
  "rating.leave": "la stå uten vurdering",
} satisfies TemplateMap;
