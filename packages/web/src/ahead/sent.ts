/** Answers on their way before the screens can ask for them, by their addresses. */
const sent = new Map<string, Promise<Response>>()

/** Asks for what a screen will want first, in the language of who is signed in: it is known here only with the answer. */
export function sendAhead(address: string): Promise<Response> {
  const answer = fetch(address, { headers: { 'Accept-Language': '*' } })
  sent.set(address, answer)
  // A broken line is told to who asks; perhaps nobody does.
  answer.catch(() => undefined)
  // Whoever comes later asks anew: the answer has grown old.
  setTimeout(() => sent.delete(address), 10_000)
  return answer
}

/** What was sent for ahead, once; nothing where it failed, as who asks then is told why. */
export async function takeAhead(address: string): Promise<Response | undefined> {
  const answer = sent.get(address)
  sent.delete(address)
  const response = await answer?.catch(() => undefined)
  return response?.ok ? response : undefined
}

/** After a write, what was asked for before it tells no more. */
export function forgetSent(): void {
  sent.clear()
}
