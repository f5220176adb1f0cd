import type { Rule } from '@travessia/shared/law'
import type { Home } from '../law/find.ts'
import { useLaw } from '../law/queries.ts'
import { useText, useWords } from '../words/use-words.ts'

interface FieldNameProps {
  say: 'law.rule.countsFrom.of' | 'law.rule.selector.field'
  field: string
  rule: Rule
  home: Home
}

/** A field of the event that opens a rule, by the name that its form shows. */
export function FieldName({ say: key, field, rule, home }: FieldNameProps) {
  const say = useWords()
  const read = useText()
  const law = useLaw()
  const fields = rule.opens.flatMap((kind) => law.findEventKind(home.procedure.id, kind)?.fields ?? [])
  const found = fields.find((one) => one.id === field)
  return <>{say(key, { field: found ? read(found.name) : field })}</>
}
