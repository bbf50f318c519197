// A stored answer is found again by its address alone: servers that vary by Origin would hide it from module scripts.

/** @returns the answer as it may be stored; nothing if it was none (a redirect or an error) */
export function withoutVary(answer: Response): Response | null {
  if (answer.status !== 200) return null;
  const headers = new Headers(answer.headers);
  headers.delete('Vary');
  return new Response(answer.body, { status: 200, headers });
}
