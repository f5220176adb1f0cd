import { IconLock } from '@tabler/icons-react'
import { axes, fronts } from '@travessia/shared/cases'
import { DateText } from '../ui/date-text.tsx'
import { Fact } from '../ui/fact.tsx'
import { TextLink } from '../ui/links.tsx'
import { useWords } from '../words/use-words.ts'
import classes from './case-page.module.css'
import { useCountries } from './countries.ts'
import { knownIn } from './known-in.ts'
import { nothingOpen } from './open-form.ts'
import type { CaseFile } from './queries.ts'

/** The line under the title: reference, State, place, fronts and axes, who leads, who may see it. */
export function CaseFacts({ file }: { file: CaseFile }) {
  const say = useWords()
  const { name } = useCountries()
  return (
    <dl className={classes.facts}>
      <Fact label={say('case.reference')}>{file.reference}</Fact>
      {file.state && <Fact label={say('case.state')}>{name(file.state)}</Fact>}
      {file.territory && <Fact label={say('case.territory')}>{file.territory}</Fact>}
      {file.fronts.length > 0 && (
        <Fact label={say('case.fronts')}>
          {knownIn(fronts, file.fronts)
            .map((one) => say(`front.${one}`))
            .join(' · ')}
        </Fact>
      )}
      {file.axes.length > 0 && (
        <Fact label={say('case.axes')}>
          {knownIn(axes, file.axes)
            .map((one) => say(`axis.${one}`))
            .join(' · ')}
        </Fact>
      )}
      <Fact label={say('case.lead')}>{file.leadName ?? say('case.lead.none')}</Fact>
      <Fact label={say('case.visibility')}>
        {file.visibility === 'restricted' && <IconLock size={16} aria-hidden className={classes.lock} />}
        {say(`visibility.${file.visibility}`)}{' '}
        <TextLink to="." search={(now) => ({ ...now, ...nothingOpen, readers: true as const })} resetScroll={false}>
          {say('readers.open')}
        </TextLink>
      </Fact>
      {file.tags.length > 0 && <Fact label={say('case.tags')}>{file.tags.join(', ')}</Fact>}
      {file.closedOn && (
        <Fact label={say('case.closedOn')}>
          <DateText day={file.closedOn} />
        </Fact>
      )}
    </dl>
  )
}
