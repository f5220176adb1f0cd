import type { ComparedSection, Part } from './compare-sections.ts'
import classes from './versions.module.css'

interface ComparedSectionsProps {
  sections: readonly ComparedSection[]
  /** What is said of a section in which no word differs. */
  same?: string
}

/** The paragraphs that differ, with what goes out and what comes in. */
export function ComparedSections({ sections, same }: ComparedSectionsProps) {
  return (
    <div className={classes.compare}>
      {sections.map(({ id, heading, paragraphs }) => (
        <section key={id}>
          <h3>{heading}</h3>
          {paragraphs.map((parts, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the paragraphs of a comparison never move
            <p key={at}>
              {parts.map((part, place) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: nor do its words
                <Words key={place} part={part} />
              ))}
            </p>
          ))}
          {paragraphs.length === 0 && same && <p>{same}</p>}
        </section>
      ))}
    </div>
  )
}

function Words({ part: { text, change } }: { part: Part }) {
  if (change === 'added') return <ins>{text}</ins>
  if (change === 'removed') return <del>{text}</del>
  return text
}
