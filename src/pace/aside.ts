/**
 * Puts one question to a worker and ends it after the answer.
 * @returns what the worker posts; rejects where it fails to load or throws
 */
export async function askAside<Answer>(worker: Worker, question: unknown): Promise<Answer> {
  try {
    return await answerOf<Answer>(worker, question);
  } finally {
    worker.terminate();
  }
}

/**
 * Puts questions to one worker, each after the answer to the one before, and ends it after the last.
 * @param answered called after each answer
 * @returns the answers in the order of the questions; rejects where the worker fails to load or throws
 */
export async function askAsideInTurns<Answer>(
  worker: Worker,
  questions: readonly unknown[],
  answered: () => void
): Promise<readonly Answer[]> {
  try {
    const answers: Answer[] = [];
    for (const question of questions) {
      answers.push(await answerOf<Answer>(worker, question));
      answered();
    }
    return answers;
  } finally {
    worker.terminate();
  }
}

function answerOf<Answer>(worker: Worker, question: unknown): Promise<Answer> {
  return new Promise<Answer>((resolve, reject) => {
    worker.onmessage = ({ data }: MessageEvent<Answer>) => resolve(data);
    worker.onerror = ({ message }) => reject(new Error(message));
    worker.postMessage(question);
  });
}
