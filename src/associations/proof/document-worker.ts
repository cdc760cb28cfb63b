/** Runs in a thread of its own: strangers' documents are looked into here, where it can be stopped. */
import { parentPort, workerData } from 'node:worker_threads';
import { DocumentRefused } from './document-refused.ts';
import { documentText } from './document-text.ts';
import { documentType } from './document-type.ts';
import type { Answer, Question } from './look-into.ts';

const { bytes, ...question }: Question = workerData;

async function answer(): Promise<Answer> {
  if (question.about === 'text') return { text: await documentText(bytes, question.type) };
  try {
    return { type: await documentType(bytes, question.name) };
  } catch (error) {
    if (error instanceof DocumentRefused) return { refused: error.why };
    throw error;
  }
}

parentPort?.postMessage(await answer());
