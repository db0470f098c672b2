import { applyLanguage } from "#ui/language";
import { applyTheme } from "#ui/theme";
import "#app/app";

applyTheme();
// Not awaited here: the messages may import this module's chunk, which would then wait for itself.
void applyLanguage().then(() => {
  const app = document.createElement("sm-app");
  document.body.append(app);
  // A browser that keeps no copy, as in a private window, has the program from the network.
  if (import.meta.env.PROD) app.copy.begin().catch(() => undefined);
});
