import { applyTheme } from "#ui/theme";
import "#app/app";

applyTheme();
