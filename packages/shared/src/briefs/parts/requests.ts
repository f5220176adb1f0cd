import type { Text } from '../../languages.ts'
import { type Block, list, numbered, say, type Words } from '../blocks.ts'
import type { CaseFile } from '../case-file.ts'

/** What the body is asked to do: an opening sentence, then the requests in order. */
export function listRequests(file: CaseFile, lead: Text, requests: readonly Words[]): readonly Block[] {
  return [numbered(say(lead, file.brief.language)), list(requests, true)]
}
