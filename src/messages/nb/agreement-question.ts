import { str, type TemplateMap } from "@lit/localize";

export const agreementQuestion = {
  "agreement-question.coders": "Kodere",
  "agreement-question.at-least-two": "Minst to som koder sammenlignes",
  "agreement-question.codes.all": str`Alle ${0} koder`,
  "agreement-question.codes.one": "Den ene koden",
  "agreement-question.which-codes": "Koder som teller",
  "agreement-question.rule": "Har en kode når",
  "agreement-question.as-planned": "Slik runden ble satt opp",
  "agreement-question.other":
    "Annet enn runden ble satt opp for. Det som ble valgt før kodingen, er det en rapport bygger på; dette er for å se nærmere.",
  "agreement-question.compare": "Sammenlign",
  "agreement-question.with-others": "De som koder, med hverandre",
  "agreement-question.with-themselves": str`${0} med ${1}, ${2} senere`,
  "agreement-question.in-round": str`${0}, ${1}`,
  "agreement-question.benchmark": "Grenser",
  "agreement-question.no-benchmark": "Ingen",
  "agreement-question.benchmark.krippendorff": "Krippendorff 2004",
  "agreement-question.benchmark.landis-koch": "Landis & Koch 1977",
  "agreement-question.benchmark.fleiss": "Fleiss 1981 (NVivo)",
  "agreement-question.benchmark.altman": "Altman 1991",
  "agreement-question.level.unreliable": "ikke pålitelig",
  "agreement-question.level.tentative": "foreløpige konklusjoner",
  "agreement-question.level.reliable": "pålitelig",
  "agreement-question.level.poor": "dårlig",
  "agreement-question.level.slight": "svak",
  "agreement-question.level.fair": "rimelig",
  "agreement-question.level.fair-to-good": "rimelig til god",
  "agreement-question.level.moderate": "moderat",
  "agreement-question.level.good": "god",
  "agreement-question.level.substantial": "betydelig",
  "agreement-question.level.very-good": "svært god",
  "agreement-question.level.almost-perfect": "nesten fullkommen",
  "agreement-question.level.excellent": "utmerket",
  "agreement-question.called": str`${0} kaller den nedre grensen, ${1}: ${2}.`,
  "agreement-question.conventions":
    "Slike grenser er konvensjoner, ikke tester. De brukes på den nedre grensen av intervallet.",
  "agreement-question.below-bounds": "Rute: den nedre grensen ligger under den laveste grensen i skalaen.",
  "agreement-question.live": str`Slik det er ${0}, ikke frosset: runden pågår, og bare ferdige transkripsjoner er med. Tallene endrer seg med hver koding.`,
  "agreement-question.count-again": "Regn på nytt",
  "agreement-question.blind":
    "Runden er blind og pågår: tall nå ville vist hvordan de andre koder. De lages når runden avsluttes.",
  "agreement-question.other-blind":
    "En annen runde går blindt i disse transkripsjonene, så ikke alle kodinger er åpne her. Tallene lages når den avsluttes.",
  "agreement-question.planned": "Tallene kommer når kodingen har begynt.",
  "agreement-question.no-codes-chosen":
    "Ingen av rundens koder er i den frosne kodeboken, så det er ingenting å sammenligne.",
} satisfies TemplateMap;
