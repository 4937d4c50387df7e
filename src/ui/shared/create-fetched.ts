import { createResource, type Resource } from 'solid-js';
import { useApp } from './app-context.ts';

/**
 * What `fetch` gives, as a resource. Where it rejects, that is told once for all that is missing, with a way to try again, and
 * `error` is set as long as it lacks. Call within a component.
 */
export function createFetched<T>(fetch: () => Promise<T>): Resource<T> {
  const { session } = useApp();
  const [file, { refetch }] = createResource(async () => {
    try {
      return await fetch();
    } catch (error) {
      session.notify({ kind: 'missing', again: () => void refetch() });
      throw error;
    }
  });
  return file;
}
