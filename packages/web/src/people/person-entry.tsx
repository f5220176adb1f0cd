import { ActionIcon, Button, Menu } from '@mantine/core'
import { IconDots, IconEye, IconEyeOff, IconPencil, IconShieldLock, IconTrash } from '@tabler/icons-react'
import { useMutation } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { nameFor } from '@travessia/shared/names'
import type { PersonView } from '@travessia/shared/people'
import { parseResponse } from 'hono/client'
import { useState } from 'react'
import { api } from '../api.ts'
import { useCountries } from '../cases/countries.ts'
import { useRight } from '../me/queries.ts'
import { useConfirm } from '../ui/confirm.tsx'
import { useShowFailure } from '../ui/show-failure.tsx'
import { useWords } from '../words/use-words.ts'
import classes from './people.module.css'

/** One person: covered by the pseudonym until a reader who may see the name asks for it. */
export function PersonEntry({ caseId, person }: { caseId: string; person: PersonView }) {
  const say = useWords()
  const { name: countryName } = useCountries()
  const [isShown, setShown] = useState(false)
  const mayWrite = useRight('person.write')
  const canReveal = person.protected && person.realName !== null
  const covered = nameFor(person, 'internal')
  const name = canReveal && !isShown ? covered : person.name
  return (
    <li className={classes.entry}>
      <div className={classes.who}>
        <h2 className={classes.name}>{name}</h2>
        <div className={classes.marks}>
          <span>{say(`partyRole.${person.role}`)}</span>
          {person.nationality && <span>{countryName(person.nationality)}</span>}
          {person.protected && (
            <span className={classes.mark}>
              <IconShieldLock size={16} aria-hidden /> {say('person.protected')}
            </span>
          )}
        </div>
        {isShown && canReveal && <div className={classes.quiet}>{say('person.shownAs', { name: covered })}</div>}
        {person.note && (isShown || !canReveal) && <p className={classes.note}>{person.note}</p>}
      </div>
      {canReveal && (
        <Button
          variant="subtle"
          size="sm"
          onClick={() => setShown(!isShown)}
          aria-pressed={isShown}
          leftSection={isShown ? <IconEyeOff size={18} aria-hidden /> : <IconEye size={18} aria-hidden />}
        >
          {say(isShown ? 'person.cover' : 'person.reveal')}
        </Button>
      )}
      {mayWrite && <PersonMenu caseId={caseId} person={person} name={covered} />}
    </li>
  )
}

function PersonMenu({ caseId, person, name }: { caseId: string; person: PersonView; name: string }) {
  const say = useWords()
  const navigate = useNavigate()
  const confirm = useConfirm()
  const onError = useShowFailure()
  const remove = useMutation({
    mutationFn: () =>
      parseResponse(
        api.cases[':case'].people[':person'].$delete({
          param: { case: caseId, person: person.id },
          query: { version: String(person.version) },
        }),
      ),
    onError,
  })
  const ask = async () => {
    const question = {
      title: say('person.delete.title'),
      body: say('person.delete.body', { name }),
      action: say('person.delete'),
      destructive: true,
    }
    if (await confirm(question)) remove.mutate()
  }
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <ActionIcon color="gray" aria-label={say('person.actions', { name })}>
          <IconDots size={18} />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item
          leftSection={<IconPencil size={18} aria-hidden />}
          onClick={() => void navigate({ to: '.', search: (now) => ({ ...now, person: person.id }), resetScroll: false })}
        >
          {say('person.edit')}
        </Menu.Item>
        <Menu.Item color="red" leftSection={<IconTrash size={18} aria-hidden />} onClick={() => void ask()}>
          {say('person.delete')}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  )
}
