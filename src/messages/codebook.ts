import { weighText } from "#messages/codebook-deeds";
import { exchangeText } from "#messages/codebook-exchange";
import { pageText } from "#messages/codebook-page";
import { treeText } from "#messages/codebook-tree";
import { versionText } from "#messages/codebook-versions";

/** Everything the codebook screen says. */
export const bookText = { ...treeText, ...pageText, ...weighText, ...versionText, ...exchangeText };
