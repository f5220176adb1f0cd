import { Checkbox } from '@mantine/core'
import { useLanguage, useWords } from '../words/use-words.ts'

interface LookTickProps {
  /** The numbers of the annexes. */
  numbers: readonly number[]
  checked: boolean
  onChange: (checked: boolean) => void
}

/** Whoever files says that they looked at what may tell who a protected person is. */
export function LookTick({ numbers, checked, onChange }: LookTickProps) {
  const say = useWords()
  const listed = new Intl.ListFormat(useLanguage()).format(numbers.map(String))
  return (
    <Checkbox
      label={say('filing.look', { count: numbers.length, numbers: listed })}
      description={say('filing.look.hint')}
      checked={checked}
      onChange={({ currentTarget }) => onChange(currentTarget.checked)}
      required
    />
  )
}
