import { useWords } from '../words/use-words.ts'

/** The label of each field of a case, for messages and for comparing two versions. */
export function useCaseLabels() {
  const say = useWords()
  return {
    title: say('case.title'),
    summary: say('case.summary'),
    state: say('case.state'),
    territory: say('case.territory'),
    fronts: say('case.fronts'),
    axes: say('case.axes'),
    tags: say('case.tags'),
    visibility: say('case.visibility'),
    leadId: say('case.lead'),
  }
}
