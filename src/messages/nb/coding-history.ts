import { str, type TemplateMap } from "@lit/localize";

export const codingHistory = {
  "history.apply": str`Kodet ${0}`,
  "history.apply-new": str`Kodet ${0}, en ny kode`,
  "history.remove": str`Fjernet ${0}`,
  "history.join": str`Slo sammen ${0} utdrag av ${1}`,
  "history.unrate": str`Tok tilbake vurderingen av ${0}`,
  "history.rate": str`Vurderte ${0}: ${1}`,
  "history.memo": "Skrev et notat",
  "history.memo-edit": "Endret et notat",
  "history.memo-remove": "Fjernet et notat",

  "history.other-apply": str`${0} kodet ${1}`,
  "history.other-apply-new": str`${0} kodet ${1}, en ny kode`,
  "history.other-remove": str`${0} fjernet ${1}`,
  "history.other-join": str`${0} slo sammen ${1} utdrag av ${2}`,
  "history.other-unrate": str`${0} tok tilbake vurderingen av ${1}`,
  "history.other-rate": str`${0} vurderte ${1}: ${2}`,
  "history.other-extent": str`${0} endret omfanget av ${1}`,
  "history.other-memo": str`${0} skrev et notat`,
  "history.other-memo-edit": str`${0} endret et notat`,
  "history.other-memo-remove": str`${0} fjernet et notat`,

  "history.extend.one": str`Utvidet ${0} med ${1} ord`,
  "history.extend.other": str`Utvidet ${0} med ${1} ord`,
  "history.shorten.one": str`Kortet ned ${0} med ${1} ord`,
  "history.shorten.other": str`Kortet ned ${0} med ${1} ord`,
  "history.shift": str`Flyttet ${0}`,

  "history.undo": str`Angret: ${0}`,
  "history.redo": str`Gjort om igjen: ${0}`,
} satisfies TemplateMap;
