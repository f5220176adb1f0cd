import { Checkbox, NativeSelect } from '@mantine/core'
import { type MeasureView, measureTypes } from '@travessia/shared/measures'
import type { OrderedParagraph } from '@travessia/shared/split-measures'
import { useWords } from '../words/use-words.ts'
import { useMeasureName } from './measure-name.ts'
import classes from './measures.module.css'

interface FoundListProps {
  found: readonly OrderedParagraph[]
  left: ReadonlySet<number>
  types: Readonly<Record<number, MeasureView['type']>>
  kind: MeasureView['kind']
  onLeave: (at: number, isLeft: boolean) => void
  onType: (at: number, type: MeasureView['type']) => void
}

/** The paragraphs that the pasted text falls into; each may be left out. */
export function FoundList({ found, left, types, kind, onLeave, onType }: FoundListProps) {
  const say = useWords()
  const nameOf = useMeasureName()
  const options = measureTypes.map((value) => ({ value, label: say(`measure.type.${value}`) }))
  return (
    <section aria-label={say('measure.add.paste')}>
      <p role="status">
        <strong>{say('measure.add.found', { count: found.length })}</strong>
      </p>
      <ul className={classes.found}>
        {found.map(({ number, text }, at) => {
          const name = nameOf({ kind, number, position: at + 1 })
          return (
            <li key={`${number} ${text}`}>
              <Checkbox
                checked={!left.has(at)}
                onChange={({ currentTarget }) => onLeave(at, !currentTarget.checked)}
                aria-label={say('measure.add.take', { name })}
                label={
                  <>
                    <strong>{name}</strong> {text}
                  </>
                }
              />
              <NativeSelect
                aria-label={`${say('measure.type')}: ${name}`}
                data={options}
                value={types[at] ?? 'individual'}
                disabled={left.has(at)}
                onChange={({ currentTarget: { value } }) => {
                  const type = measureTypes.find((one) => one === value)
                  if (type) onType(at, type)
                }}
              />
            </li>
          )
        })}
      </ul>
    </section>
  )
}
