import { oc } from '@orpc/contract';
import { z } from 'zod';
import { operationKindSchema, subjectSchema } from './changes/changes.schema';

/** What is wrong with one field of a request. `reason` is a key that the page turns into words. */
export const fieldIssueSchema = z.object({
  path: z.array(z.union([z.string(), z.number()])),
  reason: z.string(),
});
export type FieldIssue = z.infer<typeof fieldIssueSchema>;

/**
 * The errors that every procedure may answer with. Pages turn the code and its data into the user's words
 * (`errors.json`); the English message is for logs and tools.
 */
export const commonErrors = {
  INVALID: {
    status: 422,
    message: 'Something in the request cannot be accepted.',
    data: z.object({ issues: z.array(fieldIssueSchema) }),
  },
  NOT_FOUND: {
    status: 404,
    message: 'This is not there any more.',
    data: z.object({ what: z.string() }),
  },
  CONFLICT: {
    status: 409,
    message: 'This was changed meanwhile.',
    data: z.object({
      what: z.string(),
      version: z.int().nullable(),
      /** The fields that say something else than the write would replace; none where it is about the whole. */
      fields: z.array(z.string()),
    }),
  },
  UNDO_CONFLICT: {
    status: 409,
    message: 'What this would undo was changed since.',
    data: z.object({
      /** Rows that were written again, or hang on those that would go. */
      blockedBy: z.int(),
      /** The later operations that did it, newest first, as far as the first few. */
      later: z.array(z.object({ kind: operationKindSchema, subject: subjectSchema })),
      laterCount: z.int(),
    }),
  },
  NOTHING_TO_UNDO: { status: 409, message: 'There is nothing to undo.', data: z.object({}) },
  UNREADABLE_FILE: {
    status: 422,
    message: 'This file cannot be read.',
    data: z.object({ reason: z.string(), detail: z.string() }),
  },
  TOO_LARGE: {
    status: 413,
    message: 'This is too large.',
    data: z.object({ limitBytes: z.int() }),
  },
  STORAGE_FULL: { status: 507, message: 'The disk is full.', data: z.object({}) },
  STORAGE_READ_ONLY: { status: 507, message: 'The data folder cannot be written to.', data: z.object({}) },
  INTERNAL: {
    status: 500,
    message: 'Something unexpected went wrong.',
    data: z.object({ reference: z.string() }),
  },
};

export type ErrorCode = keyof typeof commonErrors;
export type ErrorData<Code extends ErrorCode> = z.infer<(typeof commonErrors)[Code]['data']>;

/** The base of every contract: a procedure that may answer with the common errors. */
export const procedure = oc.errors(commonErrors);
