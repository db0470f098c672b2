import { applyLanguage } from "#ui/language";
import { applyTheme } from "#ui/theme";
import "#app/app";

applyTheme();
// Not awaited here: the messages may import this module's chunk, which would then wait for itself.
void applyLanguage().then(() => document.body.append(document.createElement("sm-app")));
