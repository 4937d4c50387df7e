/** The worker that starts from a text: it decodes MapLibre tiles if that was put before it. */
import { createMeshServer, type ReplyPort } from '../worker/mesh-server.ts';
import type { MeshQuestion } from '../worker/mesh-messages.ts';
import type { MltScope } from './mlt-scope.ts';

const scope = globalThis as unknown as ReplyPort &
  MltScope & {
    addEventListener(type: 'message', heard: (event: { readonly data: MeshQuestion }) => void): void;
  };
const serve = createMeshServer(scope, async () => {
  if (!scope.decodeMlt) throw new Error('this worker does not decode MapLibre tiles');
  return scope.decodeMlt;
});
scope.addEventListener('message', ({ data }) => void serve(data));
