/**
 * Has questions answered beside the page's thread, all by one worker, each after the answer to the one before; in Node, where
 * no page waits, on the spot.
 * @param makeWorker gives the worker, which answers every message with one; it is ended after the last
 * @param here loads what answers on the spot
 * @param told called after each answer
 * @returns the answers in the order of the questions; rejects where the worker fails to load or throws
 */
export async function answersOf<Question, Answer>(
  makeWorker: () => Worker,
  here: () => Promise<(question: Question) => Promise<Answer>>,
  questions: readonly Question[],
  told: () => void = () => undefined
): Promise<readonly Answer[]> {
  if (questions.length === 0) {
    return [];
  }
  if (typeof Worker === "undefined") {
    return inTurns(questions, await here(), told);
  }
  const worker = makeWorker();
  try {
    return await inTurns(questions, (question) => answerBy<Answer>(worker, question), told);
  } finally {
    worker.terminate();
  }
}

async function inTurns<Question, Answer>(
  questions: readonly Question[],
  answer: (question: Question) => Promise<Answer>,
  told: () => void
): Promise<readonly Answer[]> {
  const answers: Answer[] = [];
  for (const question of questions) {
    answers.push(await answer(question));
    told();
  }
  return answers;
}

function answerBy<Answer>(worker: Worker, question: unknown): Promise<Answer> {
  return new Promise<Answer>((resolve, reject) => {
    worker.onmessage = ({ data }: MessageEvent<Answer>) => resolve(data);
    worker.onerror = ({ message }) => reject(new Error(message));
    worker.postMessage(question);
  });
}
