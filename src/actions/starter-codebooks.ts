import type { CodebookDraft } from "#domain/codebook/codebook-draft";
import { AppError } from "#domain/errors";

/** A codebook that comes with Samtale, as a list of them shows it; the codes are fetched when somebody asks for them. */
export interface StarterCodebook {
  /** Stable: the name of its file in codebooks/ without the ending. */
  readonly id: string;
  /** In its own language, as the file has them. */
  readonly title: string;
  readonly description: string;
  /** The works it draws on, such as "Kennedy (2011)"; the file has them in full. */
  readonly citation: string;
  /** BCP 47 of title, description and codes. */
  readonly language: string;
  /** Of all codes, those that group others too. */
  readonly count: number;
  readonly url: URL;
}

/** Every codebook to start from, in the order they are offered. */
export const starterCodebooks: readonly StarterCodebook[] = [
  {
    id: "attuned-interaction",
    title: "Principles of attuned interaction and guidance",
    description:
      "Six groups with 40 principles of contact between an adult and a child, or between any two people, as used in video interaction guidance. For films, shared reviews and talk about them. Code the presence of a principle; what is told of as missing gets a memo.",
    citation: "Kennedy (2011)",
    language: "en",
    count: 46,
    url: new URL("../../codebooks/attuned-interaction.json", import.meta.url),
  },
  {
    id: "teaching-through-interactions",
    title: "Teaching Through Interactions, secondary version",
    description:
      "Three domains of interaction between teachers and students with their dimensions, and student engagement, rated 1 to 7: 1 and 2 low, 3 to 5 middle, 6 and 7 high. For observed lessons, lesson films and coaching dialogues about them. The rating belongs to the passage or lesson that is coded.",
    citation: "Hamre et al. (2013); Pianta et al. (2012)",
    language: "en",
    count: 15,
    url: new URL("../../codebooks/teaching-through-interactions.json", import.meta.url),
  },
  {
    id: "implementation-and-process-evaluation",
    title: "Implementation and process evaluation: eight dimensions",
    description:
      "The eight dimensions of implementation of a programme in schools, with context and outcomes beside them. For interviews, observations and documents about how a programme was put into practice.",
    citation: "Humphrey et al. (2016)",
    language: "en",
    count: 12,
    url: new URL("../../codebooks/implementation-and-process-evaluation.json", import.meta.url),
  },
  {
    id: "institutional-work",
    title: "Institutional work by level",
    description:
      "What people do to create, maintain and disrupt institutions, in 18 forms, and the level at which they do it: school, municipality, county, across levels, across agencies. Give each passage one code of either kind.",
    citation: "Lawrence & Suddaby (2006)",
    language: "en",
    count: 27,
    url: new URL("../../codebooks/institutional-work.json", import.meta.url),
  },
  {
    id: "weight-of-evidence",
    title: "Weight of evidence",
    description:
      "Four judgements of a study in a systematic review, each low, medium or high: A trustworthiness, B design, C relevance, D overall. Import each study, or notes on it, as a document and rate a passage that supports the judgement.",
    citation: "Gough (2007)",
    language: "en",
    count: 4,
    url: new URL("../../codebooks/weight-of-evidence.json", import.meta.url),
  },
  {
    id: "strength-cards",
    title: "Strength cards before and after",
    description:
      "Strengths that people choose from a set of cards and place on a scale of how often, before and after an intervention, with what they say about change. The scale goes from 1 never to 5 always; give it the steps of your own interview guide before coding.",
    citation: "Deal (2009); de Shazer et al. (2007)",
    language: "en",
    count: 11,
    url: new URL("../../codebooks/strength-cards.json", import.meta.url),
  },
  {
    id: "student-teacher-relationship",
    title: "Closeness, conflict, dependency",
    description:
      "Three sides of the relationship between a student and a teacher, as the teacher sees it. For interviews with teachers and, with care, with students. A passage may show more than one.",
    citation: "Pianta (2001)",
    language: "en",
    count: 3,
    url: new URL("../../codebooks/student-teacher-relationship.json", import.meta.url),
  },
];

/**
 * Fetches a codebook to start from, from where the program came from; `loadCodebook` puts it into a project.
 *
 * @throws AppError `codebook/not-there` where it cannot be fetched, or `import/…` where what came is no codebook
 */
export async function fetchStarterCodebook({ id, url }: StarterCodebook): Promise<CodebookDraft> {
  const text = await fetched(id, url);
  const { readCodebookJson } = await import("#formats/codebook/codebook-json");
  const read = readCodebookJson(text);
  if (!read.ok) throw read.error;
  return read.value;
}

async function fetched(id: string, url: URL): Promise<string> {
  let response: Response;
  try {
    response = await fetch(url);
  } catch (cause) {
    throw new AppError("codebook/not-there", { file: id }, cause);
  }
  if (!response.ok) throw new AppError("codebook/not-there", { file: id });
  return response.text();
}
