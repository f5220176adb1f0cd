import { Button, Select } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { useMutation } from '@tanstack/react-query'
import type { NewAbsence } from '@travessia/shared/absences'
import type { IsoDate } from '@travessia/shared/dates'
import { parseResponse } from 'hono/client'
import { useState } from 'react'
import { api } from '../api.ts'
import { useColleagues } from '../cases/use-colleagues.ts'
import { useMe } from '../me/queries.ts'
import classes from '../settings/settings.module.css'
import { DayField } from '../ui/day-field.tsx'
import { useShowFailure } from '../ui/show-failure.tsx'
import { useWords } from '../words/use-words.ts'

/** Says from when to when one is away. */
export function AbsenceForm() {
  const say = useWords()
  const { user } = useMe()
  const showFailure = useShowFailure()
  const colleagues = useColleagues().filter(({ value }) => value !== user.id)
  const [beginsOn, setBegin] = useState<IsoDate | null>(null)
  const [endsOn, setEnd] = useState<IsoDate | null>(null)
  const [substituteId, setSubstitute] = useState<string | null>(null)
  const create = useMutation({
    mutationFn: (json: NewAbsence) => parseResponse(api.absences.$post({ json })),
    onSuccess: () => {
      notifications.show({ message: say('absences.saved') })
      setBegin(null)
      setEnd(null)
      setSubstitute(null)
    },
    onError: showFailure,
  })
  return (
    <div className={classes.form}>
      <div className={classes.pair}>
        <DayField label={say('absences.from')} value={beginsOn} onChange={setBegin} />
        <DayField label={say('absences.until')} value={endsOn} onChange={setEnd} />
        <Select
          label={say('absences.substitute')}
          placeholder={say('absences.byNext')}
          data={colleagues}
          value={substituteId}
          onChange={setSubstitute}
          clearable
          searchable
        />
      </div>
      <Button
        style={{ alignSelf: 'flex-start' }}
        disabled={!beginsOn || !endsOn}
        loading={create.isPending}
        onClick={() => beginsOn && endsOn && create.mutate({ beginsOn, endsOn, substituteId })}
      >
        {say('absences.save')}
      </Button>
    </div>
  )
}
