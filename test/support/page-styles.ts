/** Gives the test page the tokens of the interface, so that colours and sizes, and with them contrast, are the real ones. */
export async function loadTokens(): Promise<void> {
  const sheets = ["tokens", "code-colors"].map((name) => {
    const link = document.createElement("link");
    link.rel = "stylesheet";
    link.href = `/src/ui/styles/${name}.css`;
    return link;
  });
  const loaded = sheets.map(
    (link) =>
      new Promise((resolve, reject) => {
        link.onload = resolve;
        link.onerror = reject;
      }),
  );
  document.head.append(...sheets);
  await Promise.all(loaded);
  document.body.style.background = "var(--paper)";
  document.body.style.color = "var(--ink)";
}
