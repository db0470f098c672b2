import { str, type TemplateMap } from "@lit/localize";

export const codingPalette = {
  "palette.palette": "Kod utdraget",
  "palette.find": "Finn eller navngi en kode",
  "palette.codes": "Koder",
  "palette.passage": str`${0}, ${1}`,
  "palette.recent": "Sist brukt",
  "palette.new": str`Ny kode «${0}»`,
  "palette.new-hint": "Ny kode: skriv navnet",
  "palette.in-vivo": "In vivo:",
  "palette.applied": "allerede på utdraget",
  "palette.in-definition": "i definisjonen",
  "palette.apply": "bruk",
  "palette.keep-open": "hold åpen",
  "palette.memo": "notat",
  "palette.close": "lukk",
  "palette.found.one": str`${0} kode`,
  "palette.found.other": str`${0} koder`,
} satisfies TemplateMap;
