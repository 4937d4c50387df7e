/** A file read to its end, since a line may also break in the middle. */
async function readWhole(url: string): Promise<Response> {
  const response = await fetch(url);
  return response.ok ? new Response(await response.blob()) : response;
}

/**
 * Fetches a file of the site whole; a request that breaks is made once more, since a line may drop for a moment. Rejects
 * with an Error that names the file and the reason.
 */
export async function fetchFile(url: string, name = url): Promise<Response> {
  const response = await readWhole(url)
    .catch(() => readWhole(url))
    .catch((cause: unknown) => {
      throw new Error(
        `${name} could not be fetched: ${cause instanceof Error ? cause.message : String(cause)}`,
        {
          cause,
        },
      );
    });
  if (!response.ok) throw new Error(`${name} could not be read: the server answered ${response.status}`);
  return response;
}
