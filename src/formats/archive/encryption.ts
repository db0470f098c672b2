import { AppError } from "#domain/errors";
import { fail, ok, type Result } from "#domain/result";

/** First bytes of every file encrypted by age. */
const ageHeader = new TextEncoder().encode("age-encryption.org/v1\n");

/** True for a file that needs a passphrase. */
export const isEncrypted = (bytes: Uint8Array): boolean => ageHeader.every((byte, at) => bytes[at] === byte);

/**
 * Encrypts with a passphrase, so that `age` itself can open it too. Takes a second or two and 256 MB: it is meant to be slow.
 *
 * @param workFactor log2 of the scrypt cost, 1 to 20
 */
export async function encrypt(bytes: Uint8Array, passphrase: string, workFactor = 18): Promise<Uint8Array> {
  const { Encrypter } = await import("age-encryption");
  const encrypter = new Encrypter();
  encrypter.setPassphrase(passphrase.normalize("NFC"));
  encrypter.setScryptWorkFactor(workFactor);
  return encrypter.encrypt(bytes);
}

/** Encrypts so that only whoever holds the recipient's key can open it. @throws AppError archive/recipient where it is none */
export async function encryptFor(bytes: Uint8Array, recipient: string): Promise<Uint8Array> {
  const { Encrypter } = await import("age-encryption");
  const encrypter = new Encrypter();
  try {
    encrypter.addRecipient(recipient.trim());
  } catch (cause) {
    throw new AppError("archive/recipient", {}, cause);
  }
  return encrypter.encrypt(bytes);
}

/**
 * Opens with a passphrase, or with a secret key.
 *
 * @returns archive/passphrase where it is the wrong one, archive/damaged where the file is not whole
 */
export async function decrypt(bytes: Uint8Array, passphrase: string): Promise<Result<Uint8Array>> {
  const { Decrypter } = await import("age-encryption");
  const decrypter = new Decrypter();
  try {
    if (/^AGE-SECRET-KEY-1/i.test(passphrase.trim())) decrypter.addIdentity(passphrase.trim().toUpperCase());
    else decrypter.addPassphrase(passphrase.normalize("NFC"));
    return ok(await decrypter.decrypt(bytes));
  } catch (cause) {
    const isWrong =
      cause instanceof Error && /no identity matched|invalid identity|bech32|checksum/i.test(cause.message);
    return fail(
      isWrong
        ? new AppError("archive/passphrase", { reason: "wrong" }, cause)
        : new AppError("archive/damaged", { part: "encryption" }, cause),
    );
  }
}
