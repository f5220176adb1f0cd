import { IconBook2, IconFileText, IconGavel, IconScale, type TablerIcon } from '@tabler/icons-react'
import type { AuthorityKind } from '@travessia/shared/authorities'
import type { AuthorityRow } from '@travessia/shared/authority-views'
import { DateText } from '../ui/date-text.tsx'
import { TextLink } from '../ui/links.tsx'
import { useWords } from '../words/use-words.ts'
import { CheckedMark } from './checked-mark.tsx'
import { CitationText } from './citation-text.tsx'
import classes from './library.module.css'

const icons: Readonly<Record<AuthorityKind, TablerIcon>> = {
  norm: IconScale,
  decision: IconGavel,
  report: IconFileText,
  doctrine: IconBook2,
}

/** One authority of the list: as it is cited, what it is, how far it was checked and how often it was used. */
export function AuthorityEntry({ authority }: { authority: AuthorityRow }) {
  const say = useWords()
  const { id, kind, system, date, precision, number, confidence, usedIn } = authority
  const Icon = icons[kind]
  return (
    <li className={classes.entry}>
      <Icon size={22} aria-hidden className={classes.sign} />
      <div className={classes.words}>
        <TextLink to="/library/$authority" params={{ authority: id }} className={classes.link}>
          <CitationText authority={authority} />
        </TextLink>
        <div className={classes.quiet}>
          <span>{say(`library.kind.${kind}`)}</span>
          {system !== 'other' && <span>{say(`library.system.${system}`)}</span>}
          {number && <span>{number}</span>}
          {date && <DateText day={date} precision={precision} />}
          {usedIn > 0 && <span>{say('library.used', { count: usedIn })}</span>}
          <CheckedMark confidence={confidence} />
        </div>
      </div>
    </li>
  )
}
