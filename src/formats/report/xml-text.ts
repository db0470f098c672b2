const entities: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "\t": "&#9;",
  "\n": "&#10;",
  "\r": "&#13;",
};

/** Without the characters that XML cannot hold. */
export const possible = (text: string): string =>
  text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu, "");

/** Text between tags. Characters that XML cannot hold are left out. */
export const xmlText = (text: string): string =>
  possible(text).replace(/[&<>\r]/g, (character) => entities[character]!);

/** A value in quotation marks; line ends and tabs in it would be read as spaces, so they are written by number. */
export const xmlAttribute = (text: string): string =>
  possible(text).replace(/[&<>"\t\n\r]/g, (character) => entities[character]!);
