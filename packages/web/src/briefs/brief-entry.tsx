import { Badge } from '@mantine/core'
import { IconFileText } from '@tabler/icons-react'
import type { BriefRow } from '@travessia/shared/briefs'
import { RecordHistoryLink } from '../history/record-history.tsx'
import { MomentText } from '../ui/date-text.tsx'
import { TextLink } from '../ui/links.tsx'
import { useWords } from '../words/use-words.ts'
import classes from './briefs.module.css'

/** One brief of the list: what, for whom, how far, and when it was last worked on. */
export function BriefEntry({ caseId, brief }: { caseId: string; brief: BriefRow }) {
  const say = useWords()
  return (
    <li className={classes.entry}>
      <IconFileText size={22} aria-hidden className={classes.sign} />
      <div className={classes.words}>
        <TextLink to="/cases/$case/briefs/$brief" params={{ case: caseId, brief: brief.id }} fw={600}>
          {brief.title}
        </TextLink>
        <p className={classes.about}>
          {say('brief.readBy', { who: say(`audience.${brief.audience}`) })} · {say(`brief.language.${brief.language}`)} ·{' '}
          {say('brief.changed')} <MomentText moment={brief.updatedAt} />{' '}
          <RecordHistoryLink caseId={caseId} record={brief.id} of={brief.title} />
        </p>
      </div>
      <Badge variant="light" color={brief.state === 'filed' ? 'green' : 'gray'} tt="none" size="lg">
        {say(`brief.state.${brief.state}`)}
      </Badge>
    </li>
  )
}
