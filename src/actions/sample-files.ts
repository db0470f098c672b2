/** Where the files of the sample study lie, by name: beside the program, fetched when somebody asks for them. */
export const sampleFiles: Readonly<Record<string, URL>> = {
  "study.json": new URL("../../samples/video-coaching/study.json", import.meta.url),
  "video-coaching.json": new URL("../../codebooks/video-coaching.json", import.meta.url),
  "codings-yl.json": new URL("../../samples/video-coaching/codings-yl.json", import.meta.url),
  "codings-ha.json": new URL("../../samples/video-coaching/codings-ha.json", import.meta.url),
  "codings-no.json": new URL("../../samples/video-coaching/codings-no.json", import.meta.url),
  "group-1-harbour.vtt": new URL("../../samples/video-coaching/group-1-harbour.vtt", import.meta.url),
  "group-2-hillside.docx": new URL("../../samples/video-coaching/group-2-hillside.docx", import.meta.url),
  "group-3-both-schools.txt": new URL(
    "../../samples/video-coaching/group-3-both-schools.txt",
    import.meta.url,
  ),
  "coaching-anders-autumn.srt": new URL(
    "../../samples/video-coaching/coaching-anders-autumn.srt",
    import.meta.url,
  ),
  "coaching-anders-spring.md": new URL(
    "../../samples/video-coaching/coaching-anders-spring.md",
    import.meta.url,
  ),
  "coaching-kaja-autumn.otr": new URL(
    "../../samples/video-coaching/coaching-kaja-autumn.otr",
    import.meta.url,
  ),
  "coaching-kaja-spring.csv": new URL(
    "../../samples/video-coaching/coaching-kaja-spring.csv",
    import.meta.url,
  ),
};
