import { Button, CopyButton, Modal, Textarea } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { IconCheck, IconCopy, IconFlag, IconMail } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { citeText } from '@travessia/shared/cites'
import type { Rule } from '@travessia/shared/law'
import { useState } from 'react'
import type { Home } from '../law/find.ts'
import { useLanguage, useText, useWords } from '../words/use-words.ts'
import { writeErrorReport } from './error-report.ts'
import classes from './law.module.css'
import { tellLimit } from './limit-in-words.ts'
import { lawContactQuery } from './queries.ts'

/** Opens a report on a rule that the reader completes and sends by their own means; nothing leaves from here. */
export function ErrorReport({ rule, home }: { rule: Rule; home: Home }) {
  const say = useWords()
  const [opened, { open, close }] = useDisclosure()
  return (
    <>
      <Button variant="subtle" size="compact-sm" className={classes.report} leftSection={<IconFlag size={16} aria-hidden />} onClick={open}>
        {say('law.error')}
        <span className="sr-only">: {useText()(rule.name)}</span>
      </Button>
      <Modal
        opened={opened}
        onClose={close}
        title={say('law.error.title')}
        size="lg"
        closeButtonProps={{ 'aria-label': say('action.close') }}
      >
        <Report rule={rule} home={home} />
      </Modal>
    </>
  )
}

function Report({ rule, home }: { rule: Rule; home: Home }) {
  const say = useWords()
  const [written, write] = useState(useReport(rule, home))
  const contact = useQuery(lawContactQuery).data?.email
  const subject = say('law.error.subject', { id: rule.id })
  return (
    <>
      <p className={classes.about}>{say('law.error.about')}</p>
      <Textarea
        label={say('law.error.text')}
        value={written}
        onChange={(change) => write(change.currentTarget.value)}
        autosize
        minRows={10}
        maxRows={18}
        data-autofocus
      />
      <div className={classes.actions}>
        <CopyButton value={written} timeout={3000}>
          {({ copied, copy }) => (
            <Button onClick={copy} leftSection={copied ? <IconCheck size={18} aria-hidden /> : <IconCopy size={18} aria-hidden />}>
              <span aria-live="polite">{say(copied ? 'action.copied' : 'law.error.copy')}</span>
            </Button>
          )}
        </CopyButton>
        {contact && (
          <Button
            component="a"
            variant="default"
            href={`mailto:${contact}?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(written)}`}
            leftSection={<IconMail size={18} aria-hidden />}
          >
            {say('law.error.mail')}
          </Button>
        )}
      </div>
    </>
  )
}

/** What the report begins with: the rule as it stands here, in the language of the reader. */
function useReport(rule: Rule, { forum, procedure }: Home): string {
  const say = useWords()
  const read = useText()
  const language = useLanguage()
  const newest = rule.terms.at(-1)
  return writeErrorReport(
    {
      id: rule.id,
      name: read(rule.name),
      body: read(forum.name),
      procedure: read(procedure.name),
      cite: newest ? citeText(newest.source.cite, language) : '',
      says: newest ? tellLimit(newest.limit, { say, read }) : '',
    },
    say,
  )
}
