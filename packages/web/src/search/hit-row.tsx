import type { SearchHit } from '@travessia/shared/search-hits'
import { DateText } from '../ui/date-text.tsx'
import { TextLink } from '../ui/links.tsx'
import { hitIcons, placeOf } from './hit-place.ts'
import { Pieces } from './pieces.tsx'
import classes from './search-page.module.css'

/** One thing that was found: what it is called, what it says, in which case. */
export function HitRow({ hit }: { hit: SearchHit }) {
  const Icon = hitIcons[hit.kind]
  const ofCase = hit.kind === 'case' ? hit.reference : [hit.reference, hit.caseTitle].filter(Boolean).join(' · ')
  return (
    <li className={classes.row}>
      <Icon size={20} aria-hidden className={classes.icon} />
      <div className={classes.words}>
        <TextLink {...placeOf(hit)} className={classes.title}>
          <Pieces pieces={hit.title} />
        </TextLink>
        {hit.text.length > 0 && (
          <p className={classes.text}>
            <Pieces pieces={hit.text} />
          </p>
        )}
        <p className={classes.quiet}>
          {hit.day && <DateText day={hit.day} />}
          {ofCase && <span>{ofCase}</span>}
        </p>
      </div>
    </li>
  )
}
