import { IconPlus } from '@tabler/icons-react'
import { getRouteApi, useNavigate } from '@tanstack/react-router'
import { nothingOpen } from '../cases/open-form.ts'
import { useCase } from '../cases/queries.ts'
import { useRight } from '../me/queries.ts'
import { EmptyState } from '../ui/empty-state.tsx'
import { ButtonLink, TextLink } from '../ui/links.tsx'
import { Notice } from '../ui/notice.tsx'
import { useWords } from '../words/use-words.ts'
import classes from './people.module.css'
import { PersonDialog } from './person-dialog.tsx'
import { PersonEntry } from './person-entry.tsx'
import { useRevealed } from './use-revealed.ts'

const route = getRouteApi('/inside/cases/$case/people')

/** The people of a case, named as the reader may name them. */
export function PeoplePage() {
  const say = useWords()
  const navigate = useNavigate()
  const file = useCase(route.useParams().case)
  const { person: open } = route.useSearch()
  const mayWrite = useRight('person.write')
  const mayRead = useRight('person.read')
  const close = (ignoreBlocker: boolean) =>
    void navigate({ to: '.', search: (now) => ({ ...now, person: undefined }), ignoreBlocker, replace: true, resetScroll: false })
  const person = file.people.find((one) => one.id === open)
  const revealed = useRevealed()
  const add = mayWrite && (
    <ButtonLink
      to="."
      search={(now) => ({ ...now, person: 'new' as const })}
      resetScroll={false}
      variant={file.people.length > 0 ? 'default' : 'filled'}
      leftSection={<IconPlus size={18} aria-hidden />}
      className={classes.add}
    >
      {say('person.new')}
    </ButtonLink>
  )
  return (
    <>
      {!mayRead && file.people.some((one) => one.protected) && <Notice>{say('people.shielded')}</Notice>}
      {file.people.length === 0 ? (
        <EmptyState title={say('people.none.title')} action={add} example={say('people.none.example')}>
          {say('people.none.body')}
        </EmptyState>
      ) : (
        <>
          <ul className={classes.list}>
            {file.people.map((one) => (
              <PersonEntry key={one.id} caseId={file.id} person={one} revealed={revealed} />
            ))}
          </ul>
          <TextLink to="." search={(now) => ({ ...now, ...nothingOpen, readers: true as const })} resetScroll={false}>
            {say('readers.ofNames')}
          </TextLink>
          {add}
        </>
      )}
      {mayWrite && (open === 'new' || person) && (
        <PersonDialog
          key={open}
          caseId={file.id}
          person={person}
          revealed={revealed}
          onClose={() => close(false)}
          onDone={() => close(true)}
        />
      )}
    </>
  )
}
