import type { AnyRouter } from '@orpc/server';
import { ORPCError } from '@orpc/server';

const mebibyte = 1024 * 1024;

/** The most that one ordinary call may carry. */
export const callLimitBytes = 10 * mebibyte;

/** The most that a call may carry which brings a file. */
export const uploadLimitBytes = 50 * mebibyte;

/**
 * The procedures that take a file, by address below `/rpc`. Whatever is not named here has the smaller limit,
 * so that a new procedure does not get the larger one by oversight.
 */
const uploadProcedures: readonly string[] = [
  '/imports/upload',
  '/members/setPhoto',
  '/space/setLogo',
  '/ties/readFile',
];

/** How many bytes a call of this procedure may carry, by its address as oRPC writes it (`/slice/procedure`). */
export function bodyLimitBytes(procedurePath: string): number {
  return uploadProcedures.includes(procedurePath) ? uploadLimitBytes : callLimitBytes;
}

/** What oRPC would send for this error; transports use it for refusals that never reach a procedure. */
export interface Refusal {
  readonly status: number;
  readonly body: { readonly json: unknown };
}

/** The refusal of a call that carries more than it may: the contract's own `TOO_LARGE`. */
export function tooLarge(limitBytes: number): Refusal {
  const error = new ORPCError('TOO_LARGE', {
    defined: true,
    status: 413,
    message: 'This is too large.',
    data: { limitBytes },
  });
  return { status: error.status, body: { json: error.toJSON() } };
}

/** A refusal that is no part of the contract: the caller is not one of our pages. */
export function refusal(status: number, code: string, message: string): Refusal {
  return { status, body: { json: new ORPCError(code, { status, message }).toJSON() } };
}

/** What a transport serves. It does not care what the procedures do. */
export interface ServedApi {
  readonly router: AnyRouter;
  /** What every procedure gets beside its input. */
  readonly context: object;
}
