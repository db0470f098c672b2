/**
 * Asks the browser not to clear the projects away when space is short. To be called when a person does something worth
 * keeping, since some browsers ask them.
 *
 * @returns whether it promised
 */
export async function keepStorage(): Promise<boolean> {
  if (!isSecureContext) return false; // there is no storage to speak to
  const { storage } = navigator;
  return (await storage.persisted()) || (await storage.persist());
}
