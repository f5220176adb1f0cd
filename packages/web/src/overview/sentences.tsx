import type { OverviewPage } from '@travessia/shared/overview'
import { caseListSearch } from '../cases/list-search.ts'
import { TextLink } from '../ui/links.tsx'
import { useWords } from '../words/use-words.ts'
import classes from './overview.module.css'

/** The figures in plain words, each leading to the cases that it counts. */
export function Sentences({ sentences }: Pick<OverviewPage, 'sentences'>) {
  const say = useWords()
  return (
    <ul className={classes.sentences} aria-label={say('overview.sentences')}>
      {sentences.map(({ id, parts }) => (
        <li key={id} data-sentence={id}>
          {parts.map(({ text, link }) => (
            <span key={text}>
              {link ? (
                <TextLink to="/cases" search={caseListSearch.parse(link)} inherit>
                  {text}
                </TextLink>
              ) : (
                text
              )}{' '}
            </span>
          ))}
        </li>
      ))}
    </ul>
  )
}
