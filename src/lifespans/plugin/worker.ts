/** The worker of the plugin: what it is asked, it answers. */
import { createMeshServer, type ReplyPort } from '../worker/mesh-server.ts';
import type { MeshQuestion } from '../worker/mesh-messages.ts';

const scope = globalThis as unknown as ReplyPort & {
  addEventListener(type: 'message', heard: (event: { readonly data: MeshQuestion }) => void): void;
};
const serve = createMeshServer(scope, async () => (await import('../tiles/decode-mlt.ts')).decodeMlt);
scope.addEventListener('message', ({ data }) => void serve(data));
