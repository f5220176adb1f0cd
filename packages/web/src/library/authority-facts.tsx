import type { AuthorityDetail } from '@travessia/shared/authority-views'
import { DateText } from '../ui/date-text.tsx'
import { Fact } from '../ui/fact.tsx'
import { useWords } from '../words/use-words.ts'
import { useAuthorityLabels } from './authority-form.ts'
import { CheckedMark } from './checked-mark.tsx'
import { useLanguageName } from './language-select.tsx'
import classes from './library.module.css'

const texts = ['title', 'shortTitle', 'body', 'form', 'number', 'authors', 'container', 'urn', 'ecli'] as const

/** All that is known of it; what is not known is left out. */
export function AuthorityFacts({ authority }: { authority: AuthorityDetail }) {
  const say = useWords()
  const labels = useAuthorityLabels()
  const languageName = useLanguageName()
  const { kind, system, date, precision, language, tags, confidence } = authority
  return (
    <dl className={classes.facts}>
      <Fact label={labels.kind}>
        <span className={classes.kind}>
          {say(`library.kind.${kind}`)} <CheckedMark confidence={confidence} />
        </span>
      </Fact>
      <Fact label={labels.system}>{say(`library.system.${system}`)}</Fact>
      {texts.map(
        (name) =>
          authority[name] && (
            <Fact key={name} label={labels[name]}>
              {authority[name]}
            </Fact>
          ),
      )}
      {date && (
        <Fact label={labels.date}>
          <DateText day={date} precision={precision} />
        </Fact>
      )}
      {language && <Fact label={labels.language}>{languageName(language)}</Fact>}
      {tags.length > 0 && <Fact label={labels.tags}>{tags.join(', ')}</Fact>}
    </dl>
  )
}
