import type { ErrorCode, ErrorData } from '@shared/errors';

/**
 * What the rules refuse. Thrown anywhere in the backend; the router turns it into the contract's typed error of the
 * same code, so that every transport reports the same.
 */
export class DomainError<Code extends ErrorCode = ErrorCode> extends Error {
  override readonly name = 'DomainError';

  constructor(
    readonly code: Code,
    readonly data: ErrorData<Code>,
    options?: ErrorOptions,
  ) {
    super(code, options);
  }
}

export function notFound(what: string): DomainError<'NOT_FOUND'> {
  return new DomainError('NOT_FOUND', { what });
}

/**
 * @param version the stored version, or null where the conflict is not about versions
 * @param fields those that it is about; none where it is about the whole
 */
export function conflict(
  what: string,
  version: number | null = null,
  fields: string[] = [],
): DomainError<'CONFLICT'> {
  return new DomainError('CONFLICT', { what, version, fields });
}

export function invalid(path: (string | number)[], reason: string): DomainError<'INVALID'> {
  return new DomainError('INVALID', { issues: [{ path, reason }] });
}
