/** Words that stand before a colon, in brackets or alone on a line in transcripts without naming who speaks, by language. */
const words = [
  // English
  "note|notes|nb|n.b|ps|p.s|task|part|section|chapter|topic|theme|subject|title|heading|summary|abstract|introduction",
  "date|time|start time|end time|place|location|venue|duration|length|gender|sex|age|occupation|profession|education|position",
  "language|file|filename|file name|audio|audio file|video|recording|media|source|url|http|https|ftp|www|mailto|email|e-mail|tel|phone",
  "transcript|transcription|transcribed by|transcriber|participants|present|attendees|interview|interview date|interview number",
  "pseudonym|version|page|figure|table|example|e.g|i.e|re|cf|kind|speaker detection|timestamps|disfluencies",
  "laughter|laughs|laughing|pause|silence|inaudible|unintelligible|unclear|crosstalk|overlap|music|applause|noise|coughs|sighs",
  // Norwegian, Danish, Swedish
  "merknad|notat|notater|obs|oppgave|del|kapittel|tema|emne|tittel|dato|datum|tid|tidspunkt|klokkeslett|sted",
  "plats|varighet|varighed|längd|kjønn|køn|kön|alder|ålder|yrke|stilling|utdanning|språk|sprog|lydfil|lydopptak|opptak|fil|kilde",
  "transkripsjon|transkribert av|deltakere|deltagere|deltagare|til stede|latter|ler|pause|stillhet|uhørbart|utydelig",
  // German, Dutch
  "anmerkung|notiz|notizen|aufgabe|teil|kapitel|thema|titel|datum|zeit|uhrzeit|ort|dauer|geschlecht|alter|beruf|sprache|datei",
  "quelle|teilnehmer|anwesend|lachen|lacht|stille|unverständlich|opmerking|duur|geslacht|leeftijd|taal|bestand",
  // French, Spanish, Italian, Portuguese
  "remarque|partie|chapitre|sujet|titre|lieu|durée|sexe|genre|âge|langue|fichier|rires|silence|nota|tarea|parte|capítulo|tema",
  "título|fecha|hora|lugar|duración|género|sexo|edad|idioma|archivo|risas|luogo|durata|età|data|duração|idade",
].join("|");
const never = new Set(words.split("|"));
/** Words that head a numbered item; without a number they may stand for who asks. */
const numbered =
  /^(?:question|spørsmål|spørgsmål|fråga|frage|pregunta|domanda|pergunta|vraag)[\s#.-]*\d+[a-z]?[.)]?$/i;
/** Short answers: alone on a line they are talk, whatever their capital says. */
const answers = new Set(
  "yes|no|yeah|yep|nope|ok|okay|right|sure|exactly|well|so|hm|hmm|mm|mhm|mmhm|uh|um|ah|oh|ja|nei|nej|nein|jo|jepp|si|sí|oui|non|hi|hello|bye|thanks".split(
    "|",
  ),
);

/** True for "Note", "Question 2", "Gender", "http" and their like, whatever number follows. */
export const isNeverSpeaker = (label: string): boolean => never.has(stem(label)) || numbered.test(label);

/** True for a short answer, which may fill a line. */
export const isAnswer = (label: string): boolean => answers.has(stem(label));

const stem = (label: string): string =>
  label
    .toLocaleLowerCase()
    .replace(/[\s#.-]*\d*[a-z]?\.?$/, (tail) => (/\d/.test(tail) ? "" : tail.replace(/[\s#.-]+$/, "")))
    .trim();
