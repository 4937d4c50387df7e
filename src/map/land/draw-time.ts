/** How often it is asked whether the graphics card is through, in ms. */
const ASK_MS = 8;

/**
 * How long the graphics card takes over what is asked of it from {@link begin} to {@link end}, without waiting for it: the
 * shorter of the last two times, in ms, as the first may lack what is made once; 0 while none is known.
 */
export interface DrawTime {
  begin(): void;
  end(): void;
  ms(): number;
}

/** Watches a context; `now` is a clock in ms. */
export function createDrawTime(
  context: () => WebGL2RenderingContext,
  now: () => number = () => performance.now(),
): DrawTime {
  let times: readonly number[] = [];
  let begun = 0;
  let asked: WebGLSync | null = null;

  return {
    begin() {
      begun = now();
    },
    end() {
      if (asked) return;
      const gl = context();
      const since = begun;
      const sync = gl.fenceSync(gl.SYNC_GPU_COMMANDS_COMPLETE, 0);
      if (!sync) return;
      asked = sync;
      gl.flush();
      const ask = () => {
        const isLost = gl.isContextLost();
        if (!isLost && gl.getSyncParameter(sync, gl.SYNC_STATUS) !== gl.SIGNALED) {
          setTimeout(ask, ASK_MS);
          return;
        }
        asked = null;
        gl.deleteSync(sync);
        if (!isLost) times = [...times.slice(-1), now() - since];
      };
      setTimeout(ask, ASK_MS);
    },
    ms: () => (times.length > 0 ? Math.min(...times) : 0),
  };
}
