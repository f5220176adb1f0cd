import { Anchor } from '@mantine/core'
import { citeText } from '@travessia/shared/cites'
import type { Confidence, Source } from '@travessia/shared/regimes'
import { useLanguage, useWords } from '../words/use-words.ts'
import { ConfidenceMark } from './confidence-mark.tsx'
import classes from './law.module.css'

/** Instrument and article, the way to the text, and what was read of it; on paper the address stands in full. */
export function SourceText({ source: { cite, url, seen }, confidence }: { source: Source; confidence?: Confidence }) {
  const say = useWords()
  return (
    <>
      <span className="law">{citeText(cite, useLanguage())}</span>
      {url && (
        <>
          {' '}
          <Anchor href={url} target="_blank" rel="noreferrer" className={classes.link} aria-label={`${say('law.source.read')}: ${cite}`}>
            {say('law.source.read')}
          </Anchor>
          <span className={classes.onPaper}> {say('law.source.address', { url })}</span>
        </>
      )}
      {confidence && (
        <>
          {' '}
          <ConfidenceMark confidence={confidence} />
        </>
      )}
      {seen && (
        <span className={classes.seen}>
          {say('law.source.seen')} {seen}
        </span>
      )}
    </>
  )
}
