import { Failure } from '../../kernel/failure.ts';

/** What an answer lacked that was not there in time; for the log. */
class AnswerLate extends Error {
  override name = 'AnswerLate';
}

/** Whatever the other side does, the caller is answered in time. */
export async function withinDeadline<T>(work: Promise<T>, deadline: number): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(
      () => reject(new Failure('SUBGRAPH_UNAVAILABLE', undefined, new AnswerLate())),
      Math.max(0, deadline - Date.now()),
    );
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
    // Nobody waits for a late answer any more: it must not end the process as an unhandled rejection.
    work.catch(() => undefined);
  }
}
