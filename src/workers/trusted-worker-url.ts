/** The Trusted Types policy under which this program starts its own workers, made once. */
let policy: { createScriptURL(url: string): unknown } | undefined;

interface TrustedTypes {
  createPolicy(name: string, rules: { createScriptURL(url: string): string }): NonNullable<typeof policy>;
}

/**
 * A worker's address as the browser wants it where Trusted Types are enforced. Only addresses of this origin pass.
 *
 * @throws TypeError for an address elsewhere
 */
export function trustedWorkerUrl(url: string): string {
  const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes };
  if (!trustedTypes) return url;
  policy ??= trustedTypes.createPolicy("samtale-worker", {
    createScriptURL: (address) => {
      if (new URL(address, location.href).origin !== location.origin)
        throw new TypeError("A worker of another origin was asked for");
      return address;
    },
  });
  return policy.createScriptURL(url) as string;
}
