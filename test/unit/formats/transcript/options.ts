import fc from "fast-check";
import { formatIds, labelStyles, textEncodings, timeStyles } from "#formats/transcript/draft";

/** Any choice a person can make about a file. */
export const encodingsAndStyles = fc.record(
  {
    encoding: fc.constantFrom(...textEncodings),
    labels: fc.constantFrom(...labelStyles),
    times: fc.constantFrom(...timeStyles),
    format: fc.constantFrom(...formatIds),
    joinCues: fc.boolean(),
  },
  { requiredKeys: [] },
);
