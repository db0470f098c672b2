import { LitElement, html } from "lit";
import { customElement } from "lit/decorators.js";
import { appVersion } from "#domain/model/app-version";
import { settingsStyles } from "#features/settings/settings-styles";
import { settingsText as text } from "#messages/settings";
import { baseStyles } from "#ui/styles/base-styles";

/** Which program this is, and that nothing leaves the device. */
@customElement("sm-about-settings")
export class AboutSettings extends LitElement {
  static override styles = [baseStyles, settingsStyles];

  override render() {
    return html`<h2>${text.about()}</h2>
      <div>
        <p>${text.version(appVersion)}</p>
        <p>${text.licence()}</p>
      </div>
      <section>
        <h3>${text.leaves()}</h3>
        <p>${text.leavesNothing()}</p>
      </section>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "sm-about-settings": AboutSettings;
  }
}
