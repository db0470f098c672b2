import { msg, str } from "@lit/localize";

interface Words {
  readonly title: string;
  readonly description: string;
}

/** Titles and descriptions in the file of cases by codes. */
export const casesDataText = {
  title: (project: string) => msg(str`Cases by code, ${project}`, { id: "cases-data.title" }),
  fact: (fact: string, by: string): Words =>
    ({
      case_id: {
        title: msg("Case", { id: "cases-data.case-id" }),
        description:
          by === "participant-wave"
            ? msg("Identifies a person at a wave: the person’s identifier, a slash, the wave.", {
                id: "cases-data.case-id.wave",
              })
            : msg("Identifies the case; the same in every export of the project.", {
                id: "cases-data.case-id.what",
              }),
      },
      participant_id: {
        title: msg("Person", { id: "cases-data.participant-id" }),
        description: msg("Identifies the person across waves.", { id: "cases-data.participant-id.what" }),
      },
      name: {
        title: msg("Name", { id: "cases-data.name" }),
        description: msg("Name or pseudonym, as in the project.", { id: "cases-data.name.what" }),
      },
      role: {
        title: msg("Role", { id: "cases-data.role" }),
        description: msg("The person’s role in the conversations; empty where nobody has said.", {
          id: "cases-data.role.what",
        }),
      },
      wave: {
        title: msg("Wave", { id: "cases-data.wave" }),
        description: msg("Point of data collection.", { id: "cases-data.wave.what" }),
      },
      kind: {
        title: msg("Kind", { id: "cases-data.kind" }),
        description: msg("Kind of conversation or document.", { id: "cases-data.kind.what" }),
      },
      date: {
        title: msg("Date", { id: "cases-data.date" }),
        description: msg("Date of the conversation.", { id: "cases-data.date.what" }),
      },
      transcripts: {
        title: msg("Transcripts", { id: "cases-data.transcripts" }),
        description: msg("Transcripts looked at in which the case speaks.", {
          id: "cases-data.transcripts.what",
        }),
      },
      transcripts_read: {
        title: msg("Transcripts read", { id: "cases-data.read" }),
        description: msg(
          "Of these, transcripts that the coders shown have read. Figures are of these alone.",
          {
            id: "cases-data.read.what",
          },
        ),
      },
      turns: {
        title: msg("Turns", { id: "cases-data.turns" }),
        description: msg("Turns of the case in what was read.", { id: "cases-data.turns.what" }),
      },
      words: {
        title: msg("Words", { id: "cases-data.words" }),
        description: msg("Words of the case in what was read: the base of shares.", {
          id: "cases-data.words.what",
        }),
      },
    })[fact] ?? { title: fact, description: fact },
  attribute: (name: string, wave: string | undefined): Words => ({
    title: wave === undefined ? name : msg(str`${name}, ${wave}`, { id: "cases-data.attribute.wave" }),
    description: msg("Attribute of the case in the project.", { id: "cases-data.attribute" }),
  }),
  figure: (figure: string, code: string | undefined): Words => {
    const described: Words = {
      mentions: {
        title: msg("mentions", { id: "cases-data.mentions" }),
        description: msg(
          "Mentions that touch a turn of the case: overlapping codings of one code by one coder count once.",
          { id: "cases-data.mentions.what" },
        ),
      },
      present: {
        title: msg("present", { id: "cases-data.present" }),
        description: msg("Whether the case has a mention.", { id: "cases-data.present.what" }),
      },
      coded_words: {
        title: msg("coded words", { id: "cases-data.coded-words" }),
        description: msg("Words of the case that codings touch, each once.", {
          id: "cases-data.coded-words.what",
        }),
      },
      share: {
        title: msg("share of words", { id: "cases-data.share" }),
        description: msg(
          "Share of the words of the case that codings touch, from 0 to 1; each word counts once.",
          {
            id: "cases-data.share.what",
          },
        ),
      },
    }[figure] ?? { title: figure, description: figure };
    return code === undefined
      ? described
      : {
          title: msg(str`${code}: ${described.title}`, { id: "cases-data.of-code" }),
          description: msg(str`${described.description} Code: ${code}.`, { id: "cases-data.of-code.what" }),
        };
  },
  code: (column: string): Words =>
    ({
      code_id: {
        title: msg("Code", { id: "cases-data.code-id" }),
        description: msg("Identifies the code.", { id: "cases-data.code-id.what" }),
      },
      code: {
        title: msg("Code in variables", { id: "cases-data.code" }),
        description: msg(
          "What the variables of the code in the table of cases are called after their prefix.",
          {
            id: "cases-data.code.what",
          },
        ),
      },
      code_name: {
        title: msg("Name of the code", { id: "cases-data.code-name" }),
        description: msg("Name of the code after the names of those above it.", {
          id: "cases-data.code-name.what",
        }),
      },
    })[column] ?? { title: column, description: column },
  table: (table: string): Words =>
    ({
      cases: {
        title: msg("Cases", { id: "cases-data.table.cases" }),
        description: msg(
          "A row a case. Of each code three variables: n_ mentions, any_ whether there is one, share_ share of words.",
          { id: "cases-data.table.cases.what" },
        ),
      },
      "cases-by-code": {
        title: msg("Cases by code", { id: "cases-data.table.long" }),
        description: msg("The same with a row a case and code.", { id: "cases-data.table.long.what" }),
      },
      variables: {
        title: msg("Variables", { id: "cases-data.table.variables" }),
        description: msg("Every variable of the other tables, in words.", {
          id: "cases-data.table.variables.what",
        }),
      },
    })[table] ?? { title: table, description: table },
  variable: (column: string): Words =>
    ({
      table: {
        title: msg("Table", { id: "cases-data.variable.table" }),
        description: msg("The table that the variable is in.", { id: "cases-data.variable.table.what" }),
      },
      variable: {
        title: msg("Variable", { id: "cases-data.variable" }),
        description: msg("What the variable is called in the table.", { id: "cases-data.variable.what" }),
      },
      title: {
        title: msg("Title", { id: "cases-data.variable.title" }),
        description: msg("The variable’s label.", { id: "cases-data.variable.title.what" }),
      },
      description: {
        title: msg("Description", { id: "cases-data.variable.description" }),
        description: msg("What the variable says.", { id: "cases-data.variable.description.what" }),
      },
      type: {
        title: msg("Type", { id: "cases-data.variable.type" }),
        description: msg("Type of its values, as Table Schema has it.", {
          id: "cases-data.variable.type.what",
        }),
      },
      values: {
        title: msg("Values", { id: "cases-data.variable.values" }),
        description: msg("Values it can have, and what they mean; empty where any can be.", {
          id: "cases-data.variable.values.what",
        }),
      },
    })[column] ?? { title: column, description: column },
  absent: () => msg("absent", { id: "cases-data.absent" }),
  presentLabel: () => msg("present", { id: "cases-data.present-label" }),
  empty: () =>
    msg(
      "Empty is missing: the coders shown have not read any transcript of the case. It is never 0. Text that a spreadsheet would take for a formula has an apostrophe before it.",
      { id: "cases-data.empty" },
    ),
};
