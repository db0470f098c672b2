/** The language the interface speaks, BCP 47: decides plural forms, numbers and dates. */
export const interfaceLocale = (): string => "en-GB";
