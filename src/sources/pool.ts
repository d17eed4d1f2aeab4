import { availableParallelism, totalmem } from 'node:os';
import { Worker } from 'node:worker_threads';
import { Refused } from './refused.ts';
import type { Answer, Job } from './worker.ts';

const MB = 2 ** 20;

export interface PoolOptions {
  /** Workers at once; by default one fewer than the machine's processors, at least one. */
  readonly size?: number;
  /** Heap of a worker in MB. A job that needs more is refused, and the others go on. */
  readonly heap?: number;
  /** Wall clock of a job in seconds. */
  readonly seconds?: number;
  /** Memory of the whole process in MB above which the longest running job is refused (buffers are not in the heap). */
  readonly memory?: number;
}

export interface JobOptions {
  /** Wall clock of this job in seconds, instead of the pool's. */
  readonly seconds?: number;
}

interface Pending {
  readonly job: Job;
  readonly seconds: number;
  readonly resolve: (value: unknown) => void;
  readonly reject: (error: Error) => void;
}

/** A thread and what it is doing. `since` is in milliseconds of the process's clock. */
interface Seat {
  worker: Worker | null;
  pending: Pending | null;
  timer: NodeJS.Timeout | null;
  since: number;
}

/** Published, the modules below are JavaScript; in a clone they are TypeScript. */
const ENTRY = new URL(import.meta.url.endsWith('.ts') ? './worker.ts' : './worker.js', import.meta.url);

const timeout = (seconds: number) =>
  new Refused(
    'timeout',
    `reading took longer than ${seconds} s and was stopped`,
    'split the file, or save its text alone',
  );
const memory = () =>
  new Refused(
    'out-of-memory',
    'reading took more memory than the bound allows and was stopped',
    'split the file, or save its text alone',
  );

function crash(cause: Error & { code?: string }): Refused {
  if (cause.code === 'ERR_WORKER_OUT_OF_MEMORY') return memory();
  return new Refused(
    'crash',
    `reading it ended the worker: ${cause.message}`,
    'report this file as a fault of Onrecord',
    { cause },
  );
}

/**
 * Runs functions of modules in worker threads with a bound on heap and time. A job that breaks a bound, or its worker,
 * is refused alone: its worker is replaced and the others go on. Functions get and give what structured clone carries.
 */
export class Pool {
  readonly #seats: Seat[];
  readonly #queue: Pending[] = [];
  readonly #options: Required<PoolOptions>;
  #count = 0;
  #closed = false;
  #watch: NodeJS.Timeout | null = null;

  constructor(options: PoolOptions = {}) {
    const most = Math.max(1, availableParallelism() - 1);
    this.#options = {
      size: options.size ?? most,
      heap: options.heap ?? 1536,
      seconds: options.seconds ?? 120,
      memory: options.memory ?? Math.max(2048, Math.floor((totalmem() / MB) * 0.7)),
    };
    this.#seats = Array.from({ length: Math.max(1, this.#options.size) }, () => ({
      worker: null,
      pending: null,
      timer: null,
      since: 0,
    }));
  }

  /** How many jobs can run at once. */
  get size(): number {
    return this.#seats.length;
  }

  /**
   * Runs `name` of the module at `module` (a `file:` URL, such as `new URL('./read.ts', import.meta.url)`) with `args`.
   * Rejects with Refused where the job threw one, broke a bound or its worker, and with an Error for a defect of ours.
   */
  run<T>(module: URL | string, name: string, args: readonly unknown[], options: JobOptions = {}): Promise<T> {
    if (this.#closed) return Promise.reject(new Error('the pool is closed'));
    return new Promise<T>((resolve, reject) => {
      const job: Job = { id: this.#count++, module: String(module), name, args };
      const seconds = options.seconds ?? this.#options.seconds;
      this.#queue.push({ job, seconds, resolve: resolve as (value: unknown) => void, reject });
      this.#next();
    });
  }

  /** Stops the workers. Jobs that have not ended are refused. */
  async close(): Promise<void> {
    this.#closed = true;
    if (this.#watch) clearInterval(this.#watch);
    const stopped = new Refused('stopped', 'reading was stopped', 'read it again');
    for (const pending of this.#queue.splice(0)) pending.reject(stopped);
    await Promise.all(this.#seats.map(seat => this.#end(seat, stopped)));
  }

  #next(): void {
    for (const seat of this.#seats) {
      if (seat.pending) continue;
      const pending = this.#queue.shift();
      if (!pending) return;
      this.#start(seat, pending);
    }
  }

  #start(seat: Seat, pending: Pending): void {
    seat.worker ??= this.#open(seat);
    seat.worker.ref();
    seat.pending = pending;
    seat.since = performance.now();
    seat.timer = setTimeout(() => this.#end(seat, timeout(pending.seconds)), pending.seconds * 1000);
    this.#watch ??= setInterval(() => this.#weigh(), 250).unref();
    try {
      seat.worker.postMessage(pending.job);
    } catch (error) {
      this.#settle(seat)?.reject(error as Error);
      this.#next();
    }
  }

  #open(seat: Seat): Worker {
    const worker = new Worker(ENTRY, {
      resourceLimits: { maxOldGenerationSizeMb: this.#options.heap, stackSizeMb: 8 },
      name: 'onrecord reader',
    });
    worker.on('message', (answer: Answer) => {
      if (seat.worker !== worker || seat.pending?.job.id !== answer.id) return;
      const pending = this.#settle(seat)!;
      if ('value' in answer) pending.resolve(answer.value);
      else if ('refused' in answer) {
        pending.reject(new Refused(answer.refused.code, answer.refused.message, answer.refused.remedy));
      } else pending.reject(Object.assign(new Error(answer.defect.message), { stack: answer.defect.stack }));
      this.#next();
    });
    worker.on('error', error => {
      if (seat.worker === worker) void this.#end(seat, crash(error as Error));
    });
    worker.on('exit', code => {
      if (seat.worker === worker) void this.#end(seat, crash(new Error(`exit code ${code}`)));
    });
    return worker;
  }

  /** Takes the job off a seat. The idle worker holds no process open. */
  #settle(seat: Seat): Pending | null {
    const { pending } = seat;
    if (seat.timer) clearTimeout(seat.timer);
    seat.pending = null;
    seat.timer = null;
    seat.worker?.unref();
    if (this.#watch && this.#seats.every(one => !one.pending)) {
      clearInterval(this.#watch);
      this.#watch = null;
    }
    return pending;
  }

  async #end(seat: Seat, reason: Refused): Promise<void> {
    const { worker } = seat;
    const pending = this.#settle(seat);
    seat.worker = null;
    pending?.reject(reason);
    if (!this.#closed) this.#next();
    await worker?.terminate();
  }

  /** Buffers (a PDF's unpacked streams) lie outside every heap; only the process as a whole can be weighed. */
  #weigh(): void {
    if (process.memoryUsage.rss() < this.#options.memory * MB) return;
    const busy = this.#seats.filter(seat => seat.pending).sort((a, b) => a.since - b.since);
    if (busy[0]) void this.#end(busy[0], memory());
  }
}
