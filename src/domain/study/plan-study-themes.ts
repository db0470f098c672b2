import { creation } from "#domain/model/changes";
import type { CoderId, ExtractId, ThemeCodeId, ThemeId } from "#domain/model/ids";
import type { Extract, Theme, ThemeCode } from "#domain/model/theme-records";
import type { StudyTheme } from "#domain/study/study";
import type { StudyRecords } from "#domain/study/study-records";

/**
 * Adds the themes: each made, given its codes in one step, and then its extracts one by one.
 * @throws AppError `input/malformed` where a code or a passage is not there
 */
export function planStudyThemes(themes: readonly StudyTheme[], records: StudyRecords): void {
  themes.forEach(({ coder, codes, extracts, made, ...said }, at) => {
    records.on(made);
    const coderId = records.coderOf(coder);
    const { name, concept, boundary, status } = said;
    const theme: Theme = {
      id: records.environment.newId() as ThemeId,
      name,
      ...(concept === undefined ? {} : { concept }),
      ...(boundary === undefined ? {} : { boundary }),
      status,
      order: at + 1,
      createdAt: records.environment.now(),
    };
    records.themes.set(name, theme.id);
    records.do("theme/create", { theme: name }, [creation("themes", theme)], coderId);
    planCodes(theme, codes, coderId, records);
    planExtracts(theme, extracts, coderId, records);
  });
}

function planCodes(
  { id: themeId, name }: Theme,
  codes: readonly string[],
  coderId: CoderId,
  records: StudyRecords,
): void {
  const placed = codes.map((code, at): ThemeCode => {
    const id = records.environment.newId() as ThemeCodeId;
    return { id, themeId, codeId: records.codeOf(code).id, order: at + 1 };
  });
  const [first] = codes;
  if (first === undefined) return;
  const detail = { theme: name, code: first, count: codes.length };
  const patch = placed.map((each) => creation("themeCodes", each));
  records.do("theme/place", detail, patch, coderId);
}

function planExtracts(
  { id: themeId, name }: Theme,
  extracts: StudyTheme["extracts"],
  coderId: CoderId,
  records: StudyRecords,
): void {
  extracts.forEach(({ source, stance, note, ...place }, at) => {
    const extract: Extract = {
      id: records.environment.newId() as ExtractId,
      themeId,
      sourceId: records.textOf(source).sourceId,
      ...records.rangeOf(source, place),
      revision: 0,
      stance,
      ...(note === undefined ? {} : { note }),
      order: at + 1,
      coderId,
      at: records.environment.now(),
    };
    records.do("extract/choose", { theme: name, stance }, [creation("extracts", extract)], coderId);
  });
}
