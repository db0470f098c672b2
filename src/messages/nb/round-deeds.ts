import { str, type TemplateMap } from "@lit/localize";

export const roundDeeds = {
  "round-deeds.create": str`Planla ${0}`,
  "round-deeds.edit": str`Endret opplegget for ${0}`,
  "round-deeds.remove": str`Tok ut ${0}`,
  "round-deeds.assign.one": str`Tildelte 1 transkripsjon i ${0}`,
  "round-deeds.assign.other": str`Gjorde ${0} tildelinger i ${1}`,
  "round-deeds.unassign.one": str`Tok tilbake 1 tildeling i ${0}`,
  "round-deeds.unassign.other": str`Tok tilbake ${0} tildelinger i ${1}`,
  "round-deeds.draw": str`Trakk utvalget til ${0}, frø ${1}`,
  "round-deeds.complete": str`Ble ferdig med å kode ${0}`,
  "round-deeds.reopen": str`Åpnet ${0} for koding igjen`,
  "round-deeds.start": str`Startet ${0}`,
  "round-deeds.close": str`Avsluttet ${0}`,
  "round-deeds.turn": str`replikk ${0}`,
  "round-deeds.settle": str`Avgjorde ${0} i ${1}`,
  "round-deeds.take-back-decision": str`Åpnet ${0} i ${1} igjen`,
  "round-deeds.overrule": str`Lot en senere avgjørelse om ${0} i ${1} gjelde`,
  "round-deeds.write-note": str`Skrev et notat om ${0} i ${1}`,
  "round-deeds.remove-note": str`Tok ut et notat om ${0} i ${1}`,
} satisfies TemplateMap;
