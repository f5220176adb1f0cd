import { Badge, Checkbox } from '@mantine/core'
import type { ListedBrief } from '@travessia/shared/brief-list'
import { memo } from 'react'
import { MomentText } from '../ui/date-text.tsx'
import { TextLink } from '../ui/links.tsx'
import { useText, useWords } from '../words/use-words.ts'
import classes from './brief-list.module.css'
import { useTemplateNames } from './queries.ts'

interface BriefRowProps {
  brief: ListedBrief
  isChosen: boolean
  onChoose: (id: string, isChosen: boolean) => void
}

/** One brief: what it is, of which case, how far, and when it was last worked on. */
export const BriefRow = memo(function BriefRow({ brief, isChosen, onChoose }: BriefRowProps) {
  const say = useWords()
  const text = useText()
  const template = useTemplateNames().find((one) => one.id === brief.template)
  return (
    <li className={classes.row} data-chosen={isChosen || undefined}>
      <Checkbox
        className={classes.box}
        aria-label={say('allBriefs.choose', { title: brief.title, reference: brief.reference })}
        checked={isChosen}
        onChange={({ currentTarget: { checked } }) => onChoose(brief.id, checked)}
      />
      <div className={classes.words}>
        <TextLink to="/cases/$case/briefs/$brief" params={{ case: brief.caseId, brief: brief.id }} fw={600}>
          {brief.title}
        </TextLink>
        <p className={classes.about}>
          <TextLink to="/cases/$case/briefs" params={{ case: brief.caseId }} inherit>
            {brief.reference}
          </TextLink>
          {template && <span>{text(template.name)}</span>}
          <span>{say(`brief.language.${brief.language}`)}</span>
          <span>
            {say('brief.changed')} <MomentText moment={brief.updatedAt} />
          </span>
        </p>
      </div>
      <Badge variant="light" color={brief.state === 'filed' ? 'green' : 'gray'} tt="none" size="lg">
        {say(`brief.state.${brief.state}`)}
      </Badge>
    </li>
  )
})
