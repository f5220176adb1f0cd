import type { MeasureView } from '@travessia/shared/measures'
import { useWords } from '../words/use-words.ts'

/** "Ponto resolutivo 7"; without a number of its own, by its place in the ledger. */
export function useMeasureName() {
  const say = useWords()
  return ({ kind, number, position }: Pick<MeasureView, 'kind' | 'number' | 'position'>) =>
    number ? say('measure.numbered', { kind: say(`measure.kind.${kind}`), number }) : say('measure.unnumbered', { number: position })
}
