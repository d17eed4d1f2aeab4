/**
 * The thread in which one job at a time runs. It takes `{ id, module, name, args }`, imports the module, calls the
 * function of that name, and answers with its value or what it threw.
 */
import { parentPort } from 'node:worker_threads';
import { Refused } from './refused.ts';

export interface Job {
  readonly id: number;
  /** URL of the module, and the name of the exported function. */
  readonly module: string;
  readonly name: string;
  readonly args: readonly unknown[];
}

export type Answer =
  | { readonly id: number; readonly value: unknown }
  | { readonly id: number; readonly refused: { code: string; message: string; remedy: string } }
  | { readonly id: number; readonly defect: { message: string; stack: string } };

async function run(job: Job): Promise<Answer> {
  try {
    const module: Record<string, unknown> = await import(job.module);
    const work = module[job.name];
    if (typeof work !== 'function') throw new TypeError(`${job.module} exports no function ${job.name}`);
    return { id: job.id, value: await work(...job.args) };
  } catch (error) {
    if (error instanceof Refused) {
      return { id: job.id, refused: { code: error.code, message: error.message, remedy: error.remedy } };
    }
    const { message, stack } = error instanceof Error ? error : new Error(String(error));
    return { id: job.id, defect: { message, stack: stack ?? message } };
  }
}

parentPort?.on('message', async (job: Job) => {
  const answer = await run(job);
  try {
    parentPort?.postMessage(answer);
  } catch (error) {
    const defect = { message: `the value cannot leave the worker: ${(error as Error).message}`, stack: '' };
    parentPort?.postMessage({ id: job.id, defect });
  }
});
