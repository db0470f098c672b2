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

/** @returns archive/passphrase where it is the wrong one, archive/damaged where the file is not whole */
export async function decrypt(bytes: Uint8Array, passphrase: string): Promise<Result<Uint8Array>> {
  const { Decrypter } = await import("age-encryption");
  const decrypter = new Decrypter();
  decrypter.addPassphrase(passphrase.normalize("NFC"));
  try {
    return ok(await decrypter.decrypt(bytes));
  } catch (cause) {
    const isWrong = cause instanceof Error && cause.message.includes("no identity matched");
    return fail(
      isWrong
        ? new AppError("archive/passphrase", { reason: "wrong" }, cause)
        : new AppError("archive/damaged", { part: "encryption" }, cause),
    );
  }
}
