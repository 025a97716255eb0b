/**
 * Puts one question to a worker and ends it after the answer.
 * @returns what the worker posts; rejects where it fails to load or throws
 */
export async function askAside<Answer>(worker: Worker, question: unknown): Promise<Answer> {
  try {
    return await new Promise<Answer>((resolve, reject) => {
      worker.onmessage = ({ data }: MessageEvent<Answer>) => resolve(data);
      worker.onerror = ({ message }) => reject(new Error(message));
      worker.postMessage(question);
    });
  } finally {
    worker.terminate();
  }
}
