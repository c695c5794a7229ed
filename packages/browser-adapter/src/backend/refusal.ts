/** A request that is not carried out, and what its sender is told. */
export class Refusal extends Error {
  override readonly name: string = "Refusal";
  readonly status: number;
  readonly code: string;

  constructor(status: number, code: string, message: string, cause?: unknown) {
    super(message, { cause });
    this.status = status;
    this.code = code;
  }
}
