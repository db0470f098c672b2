import { str, type TemplateMap } from "@lit/localize";

export const tableNotes = {
  "note.columns.text": str`Ord lest fra kolonnen «${0}».`,
  "note.columns.speaker": str`Ord lest fra kolonnen «${0}», talere fra «${1}».`,
  "note.columns.times": str`Tider lest fra «${0}».`,
  "note.columns.dropped": str`Utelatte kolonner: ${0}.`,
  "note.codes.one": str`${0} kode i kolonnen «${1}», tilbys som koding.`,
  "note.codes": str`${0} koder i kolonnen «${1}», tilbys som kodinger.`,
  "note.rows-joined.one": str`${0} rader slått sammen til ${1} replikk.`,
  "note.rows-joined": str`${0} rader slått sammen til ${1} replikker.`,
  "note.rows-wordless.one": str`${0} rad uten ord ble utelatt.`,
  "note.rows-wordless": str`${0} rader uten ord ble utelatt.`,
  "note.speakers-filled.one": str`${0} tom talercelle gjentar den over.`,
  "note.speakers-filled": str`${0} tomme talerceller gjentar den over.`,
  "note.times.s": "Tider lest som sekunder.",
  "note.times.ms": "Tider lest som millisekunder.",
  "note.times.clock": "Tider lest som klokkeslett.",
  "note.quotes": "Et anførselstegn blir aldri lukket: alle ble lest som vanlige tegn.",
  "note.sheets": str`Utelatte ark: ${0}.`,
} satisfies TemplateMap;
