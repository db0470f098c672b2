import { agreementFigures } from "./figures.ts";

agreementFigures((figure) => postMessage(figure));
postMessage("done");
