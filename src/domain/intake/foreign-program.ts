/** Programs for qualitative analysis by the names of their own files. All of them write REFI-QDA projects. */
const programs: readonly (readonly [program: string, names: RegExp])[] = [
  ["NVivo", /\.nvpx?$/i],
  ["MAXQDA", /\.(?:mx\d{1,2}|mex\d{0,2}|mqda|mqd)$/i],
  ["ATLAS.ti", /\.(?:atlproj\d{0,2}|atlcb|hpr\d|copybundle)$/i],
  ["Quirkos", /\.qrk$/i],
  ["QDA Miner", /\.(?:ppj|wpj|qdp)$/i],
  ["Transana", /\.tra$/i],
  ["f4analyse", /\.f4p$/i],
  ["QualCoder", /\.qda$/i],
];

/** The program whose own project a file is, by its name; undefined where the name says nothing of the kind. */
export const foreignProgram = (fileName: string): string | undefined =>
  programs.find(([, names]) => names.test(fileName))?.[0];
