/**
 * Fetches a file of the site; a request that breaks is made once more, since a line may drop for a moment. Rejects with an
 * Error that names the file and the reason.
 */
export async function fetchFile(url: string, name = url): Promise<Response> {
  const response = await fetch(url)
    .catch(() => fetch(url))
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
