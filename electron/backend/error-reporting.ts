import { mapEventIterator } from '@orpc/client';
import { ORPCError, os, ValidationError } from '@orpc/server';
import { isAsyncIteratorObject } from '@orpc/shared';
import { commonErrors, type ErrorCode, type ErrorData, type FieldIssue } from '@shared/errors';
import { newId } from '@shared/ids';
import { DomainError } from './domain-error';
import type { Log } from './log';

/**
 * The one place where what went wrong becomes what the contract says.
 *
 * Refused input names the fields; what the rules refuse keeps its code; a full or read-only disk is told apart;
 * anything else is logged whole under a reference and reported without paths or SQL.
 */
export const reportErrors = os
  .$context<{ log: Log }>()
  .middleware(async ({ context, next, path, procedure }, input, output) => {
    if (procedure['~orpc'].inputSchema === undefined) refuseAnything(input);
    const report = (error: unknown): unknown => asReported(error, context.log, path.join('.'));
    try {
      const result = await next();
      if (!isAsyncIteratorObject(result.output)) return result;
      const reported = mapEventIterator(result.output, {
        value: (value: unknown) => Promise.resolve(value),
        error: (error) => Promise.resolve(report(error)),
      });
      return await output(reported as typeof result.output);
    } catch (error) {
      throw report(error);
    }
  });

/** A procedure that takes no input has no schema that would refuse some. */
function refuseAnything(input: unknown): void {
  if (input === undefined) return;
  const keys = typeof input === 'object' && input !== null ? Object.keys(input) : [];
  const issues: FieldIssue[] = keys.map((key) => ({ path: [key], reason: 'unrecognized-keys' }));
  const wrongType: FieldIssue = { path: [], reason: 'invalid-type' };
  throw typed('INVALID', { issues: issues.length > 0 ? issues : [wrongType] }, undefined);
}

function asReported(error: unknown, log: Log, procedure: string): unknown {
  if (error instanceof DomainError) return typed(error.code, error.data, error);
  if (error instanceof ORPCError) return fromValidation(error as ORPCError<string, unknown>);
  if (isAbort(error)) return error;
  const sqlite =
    error instanceof Error ? /SQLITE_(FULL|READONLY|IOERR)/u.exec(error.message)?.[1] : undefined;
  if (sqlite === 'FULL') return typed('STORAGE_FULL', {}, error);
  if (sqlite === 'READONLY') return typed('STORAGE_READ_ONLY', {}, error);
  const reference = newId().slice(-12);
  log.error(`${procedure} failed, reference ${reference}`, error);
  return typed('INTERNAL', { reference }, error);
}

function typed<Code extends ErrorCode>(code: Code, data: ErrorData<Code>, cause: unknown): Error {
  const { status, message } = commonErrors[code];
  return new ORPCError(code, { defined: true, status, message, data, cause });
}

/** oRPC reports refused input as BAD_REQUEST with the schema's own issues; pages want the fields and a key. */
function fromValidation(error: ORPCError<string, unknown>): Error {
  if (error.code !== 'BAD_REQUEST' || !(error.cause instanceof ValidationError)) return error;
  return typed('INVALID', { issues: error.cause.issues.map(fieldIssueOf) }, error);
}

interface RawIssue {
  readonly message: string;
  readonly path?: readonly (PropertyKey | { key: PropertyKey })[] | undefined;
  readonly code?: unknown;
  readonly params?: unknown;
  readonly keys?: unknown;
}

function fieldIssueOf(issue: RawIssue): FieldIssue {
  const path = (issue.path ?? []).map((part) => {
    const key = typeof part === 'object' ? part.key : part;
    return typeof key === 'number' ? key : String(key);
  });
  const unknownKeys = Array.isArray(issue.keys) ? issue.keys.map(String) : [];
  return { path: [...path, ...unknownKeys.slice(0, 1)], reason: reasonOf(issue) };
}

function reasonOf(issue: RawIssue): string {
  const { params } = issue;
  if (typeof params === 'object' && params !== null && 'reason' in params) return String(params.reason);
  return typeof issue.code === 'string' ? issue.code.replaceAll('_', '-') : 'invalid';
}

function isAbort(error: unknown): boolean {
  return error instanceof Error && error.name === 'AbortError';
}
