import { Button, CopyButton } from '@mantine/core'
import { IconCheck, IconCopy } from '@tabler/icons-react'
import { useLawNames } from '../law/names.ts'
import { useLanguage, useWords } from '../words/use-words.ts'
import classes from './why-panel.module.css'
import { type Reasoned, tellWhy } from './why-text.ts'

/** The reasoning in words that can go into a brief as they are. */
export function WhyParagraph({ deadline }: { deadline: Reasoned }) {
  const say = useWords()
  const names = useLawNames()
  const language = useLanguage()
  const text = tellWhy({ deadline, names, language, say })
  return (
    <section aria-label={say('why.paragraph')}>
      <p className={classes.paragraph}>{text}</p>
      <CopyButton value={text} timeout={3000}>
        {({ copied, copy }) => (
          <Button
            variant="default"
            size="sm"
            onClick={copy}
            leftSection={copied ? <IconCheck size={16} aria-hidden /> : <IconCopy size={16} aria-hidden />}
          >
            <span aria-live="polite">{say(copied ? 'action.copied' : 'why.copy')}</span>
          </Button>
        )}
      </CopyButton>
    </section>
  )
}
