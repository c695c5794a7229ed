import { type AnyManagementError, isManagementError } from "./errors.ts";

/** What a call gave: its data, or the error that it ended with. */
export type Result<Data> =
  { readonly ok: true; readonly data: Data } | { readonly ok: false; readonly error: AnyManagementError };

/**
 * Turns a call that throws into one that gives a result, for those who prefer to look at a value.
 *
 * @param call - The promise of any method of the client.
 * @returns The data, or the client's error; anything else that is thrown is a mistake in the program and stays thrown.
 * @example
 * ```ts
 * const result = await toResult(management.salesUnits.get({ msn: "123456" }));
 * console.log(result.ok ? result.data.name : result.error.code);
 * ```
 */
export async function toResult<Data>(call: Promise<Data>): Promise<Result<Data>> {
  try {
    return { ok: true, data: await call };
  } catch (error) {
    if (isManagementError(error)) return { ok: false, error };
    throw error;
  }
}
