import { str, type TemplateMap } from "@lit/localize";

export const components = {
  "components.close": "Lukk",
  "components.dismiss": "Fjern meldingen",
  "components.notices": "Meldinger",
  "components.panel-width": str`Bredde på ${0}`,
  "components.pixels": str`${0} piksler`,
  "components.find": "Finn",
  "components.choose-none": "Velg ingen",
  "components.nothing-found": "Ingenting med det navnet.",
} satisfies TemplateMap;
