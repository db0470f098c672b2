/** What `samtale agreement --help` prints. */
export const agreementHelp = `Usage: samtale agreement FILE [--json] [options]

Agreement between coders: every coefficient that applies, with its interval, or why it is not defined.

FILE is one of
  cases as JSON    an object with "cases", a list of cases, or one case, in the format of the agreement fixtures
  a table as csv   one row a unit, one column a coder, a header with the coders' names, an empty cell where a coder did
                   not rate the unit; a first column without a name names the units
  a project        a .samtale file

  --json           {"cases": [{"id", "values": {key: number or null}, "reasons": {key: why it is null}}]}
  --seed N         seed of bootstrap intervals, 0 to 4294967295; 1 unless given
  --help           this

For a table
  --level LEVEL         nominal (unless given), ordinal, interval or ratio
  --categories A,B,C    the categories there are, used or not, in the order of their scale
  --weights KIND,KIND   weighted coefficients too: linear, quadratic, ordinal, radical, ratio, circular, bipolar
  --missing TEXT        another text that stands for missing, such as NA
  --unit-column NAME    the column that names the units

For a project
  --unit UNIT           turn (unless given), character, token, sentence, paragraph, source, or continuum for the
                        coefficients of free boundaries
  --rule RULE           when a unit carries a code: any overlap (unless given), half of the unit, or all of it inside
  --codes A,B           these codes, by name or by path "Parent / Child"; all that anybody used unless given
  --roll-up             codes below a code count as the code
  --coders A,B          these coders, by name or initials; all who coded anything unless given. What was agreed in a
                        round can be named too, such as A1
  --sources A,B         these sources, by name; all unless given
  --without-roles A,B   leave out the turns of moderator, interviewer, coach, teacher, pupil, leader or other
  --over BLOCK          what the bootstrap draws: turn (unless given) or source
  --passphrase-file F   a file whose first line is the passphrase of the project
`;
