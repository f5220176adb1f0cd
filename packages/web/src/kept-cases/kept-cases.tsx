import { IconClock, IconStarFilled } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { readViewing } from '../viewing.ts'
import { useWords } from '../words/use-words.ts'
import classes from './kept-cases.module.css'
import { keptCasesQuery } from './queries.ts'

/** Above the list: one's favourites, and what one opened last. */
export function KeptCases() {
  const say = useWords()
  const kept = useQuery({ ...keptCasesQuery, enabled: !readViewing() }).data ?? []
  if (kept.length === 0) return null
  return (
    <nav aria-label={say('kept.title')} className={classes.kept}>
      <ul className={classes.list}>
        {kept.map(({ caseId, title, reference, isFavourite }) => (
          <li key={caseId}>
            <Link to="/cases/$case" params={{ case: caseId }} className={classes.link} title={`${reference} · ${title}`}>
              {isFavourite ? <IconStarFilled size={14} aria-hidden /> : <IconClock size={14} aria-hidden />}
              <span className="sr-only">{say(isFavourite ? 'kept.isFavourite' : 'kept.isRecent')}: </span>
              <span className={classes.title}>{title}</span>
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  )
}
