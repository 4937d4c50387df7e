import { TileError, type TileReason } from '../tiles/tile-error.ts';
import type { DescribedFeature, MeshAnswer, MeshQuestion, MeshReply } from './mesh-messages.ts';

/** A worker that answers {@link MeshQuestion}s. */
export interface MeshWorker {
  postMessage(question: MeshQuestion, transfer: ArrayBuffer[]): void;
  terminate(): void;
  addEventListener(type: 'message', heard: (event: { readonly data: MeshReply }) => void): void;
  addEventListener(type: 'error', heard: (event: { readonly message?: string }) => void): void;
}

type Asked = MeshQuestion extends infer Q ? (Q extends { job: number } ? Omit<Q, 'job'> : never) : never;

/** Workers that read and mesh, asked as if they were one. */
export interface MeshPool {
  /** Has a worker start, where none has: it takes as long as the first tile takes to come. */
  wake(): void;
  /** Reads and meshes a tile or a collection. Rejects with a TileError where it cannot. */
  read(question: Asked & { kind: 'tile' | 'collection' }): Promise<MeshAnswer>;
  /** What a record of something read says of itself; `null` where it is no longer there. */
  describe(name: string, record: number): Promise<DescribedFeature | null>;
  /** The names of records of something read, by the first property that holds one; empty where none does. */
  names(name: string, records: readonly number[], by: readonly string[]): Promise<readonly string[]>;
  /** Forgets something read. */
  drop(name: string): void;
  /** Ends all workers, and with them what they read; what is asked later starts others. */
  end(): void;
}

/** Workers at most: one is left to the page. */
const MOST = 4;

/** Creates so many workers as the machine has cores to spare, each when it is first needed. */
export function createMeshPool(create: () => MeshWorker, cores: number): MeshPool {
  const most = Math.max(1, Math.min(MOST, cores - 1));
  const workers: { readonly worker: MeshWorker; jobs: number }[] = [];
  const reader = new Map<string, (typeof workers)[number]>();
  const waiting = new Map<number, { settle(reply: MeshReply): void }>();
  let made = 0;
  let dead: TileError | null = null;

  function start() {
    let worker: MeshWorker;
    try {
      worker = create();
    } catch (error) {
      throw new TileError('no-worker', error instanceof Error ? error.message : String(error));
    }
    const one = { worker, jobs: 0 };
    worker.addEventListener('message', ({ data }) => {
      one.jobs -= 1;
      waiting.get(data.job)?.settle(data);
      waiting.delete(data.job);
    });
    worker.addEventListener('error', (event) => {
      dead = new TileError('no-worker', event.message ?? 'the worker could not start');
      for (const [job, { settle }] of waiting) settle({ job, why: dead.reason, detail: dead.detail });
      waiting.clear();
    });
    workers.push(one);
    return one;
  }

  const freest = () => {
    const free = workers.find(({ jobs }) => jobs === 0);
    if (free) return free;
    if (workers.length < most) return start();
    return workers.reduce((least, one) => (one.jobs < least.jobs ? one : least));
  };

  async function ask<T>(one: (typeof workers)[number], asked: Asked, transfer: ArrayBuffer[]): Promise<T> {
    if (dead) throw dead;
    const job = (made += 1);
    one.jobs += 1;
    return new Promise<T>((resolve, reject) => {
      waiting.set(job, {
        settle: (reply) =>
          'why' in reply
            ? reject(new TileError(reply.why as TileReason, reply.detail))
            : resolve(reply.answer as T),
      });
      one.worker.postMessage({ ...asked, job } as MeshQuestion, transfer);
    });
  }

  return {
    wake() {
      try {
        if (workers.length === 0) start();
      } catch {
        // whoever asks for something is told
      }
    },
    async read(question) {
      const one = freest();
      reader.set(question.name, one);
      const transfer =
        question.kind === 'tile' && question.bytes.byteLength === question.bytes.buffer.byteLength
          ? [question.bytes.buffer as ArrayBuffer]
          : [];
      return ask<MeshAnswer>(one, question, transfer);
    },
    async describe(name, record) {
      const one = reader.get(name);
      return one ? ask<DescribedFeature | null>(one, { kind: 'describe', name, record }, []) : null;
    },
    async names(name, records, by) {
      const one = reader.get(name);
      return one ? ask<readonly string[]>(one, { kind: 'names', name, records, by }, []) : [];
    },
    drop(name) {
      reader.get(name)?.worker.postMessage({ kind: 'drop', name }, []);
      reader.delete(name);
    },
    end() {
      for (const { worker } of workers) worker.terminate();
      workers.length = 0;
      waiting.clear();
      reader.clear();
    },
  };
}
