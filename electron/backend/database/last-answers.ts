import type { ReadTx, UnitOfWork } from './unit-of-work';

interface Kept<Answer> {
  readonly key: string;
  readonly answer: Answer;
}

/**
 * Keeps the last answer about each subject, so that whoever pages through it does not have it worked out anew, until
 * another question is asked of that subject or anything is written.
 */
export class LastAnswers<Subject extends object, Answer> {
  readonly #kept = new WeakMap<Subject, Kept<Answer>>();

  /** Lets go of the answer about a subject that has changed within. */
  forget(subject: Subject): void {
    this.#kept.delete(subject);
  }

  /**
   * @param question all that the answer depends on beside the subject and the database, as JSON holds it
   * @param read reads what the answer takes, and returns what works it out: that is called outside the transaction, while
   * others read
   */
  async to(
    unitOfWork: UnitOfWork,
    { subject, question }: { readonly subject: Subject; readonly question: unknown },
    read: (tx: ReadTx) => Promise<() => Answer | Promise<Answer>>,
  ): Promise<Answer> {
    const { key, answer } = await unitOfWork.read(async (tx) => {
      // It differs after every commit of another connection, so after every write.
      const [state] = await tx.query<{ data_version: number }>('PRAGMA data_version');
      const asked = JSON.stringify([question, state?.data_version]);
      const kept = this.#kept.get(subject);
      return kept?.key === asked
        ? { key: asked, answer: () => kept.answer }
        : { key: asked, answer: await read(tx) };
    });
    const found = await answer();
    this.#kept.set(subject, { key, answer: found });
    return found;
  }
}
