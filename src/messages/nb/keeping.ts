import type { TemplateMap } from "@lit/localize";

export const keeping: TemplateMap = {
  "keeping.notice": "Ny versjon",
  "keeping.newer": "En ny versjon er klar.",
  "keeping.reload": "Last inn på nytt",
  "keeping.later": "Senere",
  "keeping.offline": "Virker uten nett.",
};
