import type { DataSource } from 'typeorm';

/** One operation as an app of any age recorded it: the triggers of its schema did the rest. */
export async function recordedOperation(
  writer: DataSource,
  head: {
    readonly id: string;
    readonly kind: string;
    readonly at: string;
    readonly subject: string;
    readonly subjectMemberId: string;
  },
  work: () => Promise<unknown>,
): Promise<void> {
  await writer.query(
    `INSERT INTO operation (id, kind, at, subject, subject_member_id, change_count) VALUES (?, ?, ?, ?, ?, 1)`,
    [head.id, head.kind, head.at, head.subject, head.subjectMemberId],
  );
  await writer.query('UPDATE change_context SET mode = 1, operation_seq = last_insert_rowid()');
  await work();
  await writer.query('UPDATE change_context SET mode = 0, operation_seq = NULL');
}
