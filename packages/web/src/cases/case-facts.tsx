import { IconLock } from '@tabler/icons-react'
import { axes, fronts } from '@travessia/shared/choices'
import { useRight } from '../me/queries.ts'
import { DateText } from '../ui/date-text.tsx'
import { Fact } from '../ui/fact.tsx'
import { TextLink } from '../ui/links.tsx'
import { useWords } from '../words/use-words.ts'
import classes from './case-page.module.css'
import { useCountries } from './countries.ts'
import { InCase } from './in-case.tsx'
import type { InlineColumn } from './inline-fields.ts'
import { knownIn } from './known-in.ts'
import { nothingOpen } from './open-form.ts'
import type { CaseFile } from './queries.ts'

/** The line under the title: reference, State, place, fronts and axes, who leads, who may see it. */
export function CaseFacts({ file }: { file: CaseFile }) {
  const say = useWords()
  const { name } = useCountries()
  const told = {
    state: file.state ? name(file.state) : '',
    territory: file.territory,
    fronts: knownIn(fronts, file.fronts)
      .map((one) => say(`front.${one}`))
      .join(' · '),
    axes: knownIn(axes, file.axes)
      .map((one) => say(`axis.${one}`))
      .join(' · '),
    lead: file.leadName ?? say('case.lead.none'),
    tags: file.tags.join(', '),
  }
  const edited = (column: keyof typeof told) => (
    <EditedFact file={file} column={column} label={say(`case.${column}`)} value={told[column]} />
  )
  return (
    <dl className={classes.facts}>
      <Fact label={say('case.reference')}>{file.reference}</Fact>
      {edited('state')}
      {edited('territory')}
      {edited('fronts')}
      {edited('axes')}
      {edited('lead')}
      <Fact label={say('case.visibility')}>
        {file.visibility === 'restricted' && <IconLock size={16} aria-hidden className={classes.lock} />}
        {say(`visibility.${file.visibility}`)}{' '}
        <TextLink to="." search={(now) => ({ ...now, ...nothingOpen, readers: true as const })} resetScroll={false}>
          {say('readers.open')}
        </TextLink>
      </Fact>
      {edited('tags')}
      {file.closedOn && (
        <Fact label={say('case.closedOn')}>
          <DateText day={file.closedOn} />
        </Fact>
      )}
    </dl>
  )
}

interface EditedFactProps {
  file: CaseFile
  column: InlineColumn
  label: string
  value: string
}

/** What is not said stands there only for who may say it. */
function EditedFact({ file, column, label, value }: EditedFactProps) {
  const say = useWords()
  const mayEdit = useRight('case.edit')
  if (!mayEdit && value === '') return null
  return (
    <Fact label={label}>
      <InCase file={file} column={column}>
        {value || <span className={classes.quiet}>{say('case.inline.nothing')}</span>}
      </InCase>
    </Fact>
  )
}
