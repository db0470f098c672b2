import { AppError } from "#domain/errors";

/** A study that does not hold together. @param what which part: file, number, name; never words of a transcript */
export const studyError = (what: string): AppError => new AppError("input/malformed", { what });
