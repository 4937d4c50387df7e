/** Why nothing can be recorded. */
export type MicrophoneLack = 'no-recorder' | 'refused' | 'no-microphone' | 'busy';

/** A recording that is going on. */
export interface Recording {
  /** Ends it; it also ends when the microphone goes. */
  stop(): void;
  /** The sound, once it has ended. */
  readonly sound: Promise<Blob>;
}

const LACKS: Readonly<Record<string, MicrophoneLack>> = {
  NotAllowedError: 'refused',
  SecurityError: 'refused',
  NotFoundError: 'no-microphone',
  OverconstrainedError: 'no-microphone',
  NotReadableError: 'busy',
  AbortError: 'busy',
};

/** Begins to record the microphone, for which the browser asks its reader; gives what is lacking where it cannot. */
export async function recordSound(): Promise<Recording | MicrophoneLack> {
  // where a page is not served securely, browsers have none
  const devices: MediaDevices | undefined = navigator.mediaDevices;
  if (typeof MediaRecorder === 'undefined' || !devices?.getUserMedia) return 'no-recorder';
  let stream: MediaStream;
  try {
    stream = await devices.getUserMedia({ audio: { channelCount: 1, echoCancellation: false } });
  } catch (error) {
    const lack = error instanceof DOMException ? LACKS[error.name] : undefined;
    if (lack) return lack;
    throw error;
  }
  const recorder = new MediaRecorder(stream, { audioBitsPerSecond: 96_000 });
  const pieces: Blob[] = [];
  const sound = new Promise<Blob>((resolve) => {
    recorder.addEventListener('dataavailable', ({ data }) => pieces.push(data));
    recorder.addEventListener('stop', () => {
      for (const track of stream.getTracks()) track.stop();
      resolve(new Blob(pieces, { type: recorder.mimeType }));
    });
  });
  recorder.start();
  return { stop: () => recorder.state !== 'inactive' && recorder.stop(), sound };
}
