import { ActionIcon, Button, Checkbox, Group, NumberInput, Select } from '@mantine/core'
import { IconTrash } from '@tabler/icons-react'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { daysBetween, type IsoDate } from '@travessia/shared/dates'
import type { DeadlineView } from '@travessia/shared/deadline-view'
import {
  aimOf,
  type MilestoneKind,
  milestoneDay,
  milestoneKinds,
  milestoneWords,
  offerMilestones,
  usualDistance,
} from '@travessia/shared/milestones'
import { parseResponse } from 'hono/client'
import { useState } from 'react'
import { api, isStatus } from '../api.ts'
import { useRight } from '../me/queries.ts'
import { useToday } from '../ui/clock.ts'
import { DayField } from '../ui/day-field.tsx'
import { Notice } from '../ui/notice.tsx'
import { useShowFailure } from '../ui/show-failure.tsx'
import { useText, useWords } from '../words/use-words.ts'
import classes from './desk.module.css'
import { loadQuery } from './queries.ts'

type Planned = Pick<DeadlineView, 'id' | 'caseId' | 'safe' | 'due' | 'zone' | 'version' | 'ownerId' | 'milestones'>

interface Item {
  readonly kind: MilestoneKind
  readonly daysBefore: number
  readonly isDone: boolean
}

/** What is to be ready before the last day. Days are kept as distances, so they move when the date moves. */
export function Milestones({ deadline }: { deadline: Planned }) {
  const say = useWords()
  const read = useText()
  const client = useQueryClient()
  const showFailure = useShowFailure()
  const mayPlan = useRight('deadline.assign')
  const today = useToday(deadline.zone)
  const aim = aimOf(deadline)
  const [items, setItems] = useState<readonly Item[]>(() =>
    deadline.milestones.map(({ kind, daysBefore, doneAt }) => ({ kind, daysBefore, isDone: doneAt !== null })),
  )
  const [isChanged, setChanged] = useState(false)
  const save = useMutation({
    mutationFn: (wanted: readonly Item[]) =>
      parseResponse(
        api.cases[':case'].deadlines[':deadline'].milestones.$put({
          param: { case: deadline.caseId, deadline: deadline.id },
          json: { version: deadline.version, items: [...wanted] },
        }),
      ),
    onSuccess: () => setChanged(false),
    onError: (error) => {
      if (!isStatus(error, 409)) showFailure(error)
      void client.invalidateQueries({ queryKey: ['deadlines'] })
    },
  })
  const change = (next: readonly Item[]) => {
    setItems(next.toSorted((a, b) => b.daysBefore - a.daysBefore))
    setChanged(true)
  }
  const edit = (kind: MilestoneKind, part: Partial<Item>) => change(items.map((one) => (one.kind === kind ? { ...one, ...part } : one)))
  const missing = milestoneKinds.filter((kind) => items.every((one) => one.kind !== kind))
  return (
    <section aria-labelledby="milestones">
      <h3 id="milestones">{say('milestone.title')}</h3>
      {items.length === 0 && <p className={classes.quiet}>{say('milestone.none')}</p>}
      <ul className={classes.milestones}>
        {items.map((item) => (
          <li key={item.kind}>
            <Checkbox
              label={read(milestoneWords[item.kind])}
              checked={item.isDone}
              disabled={!mayPlan}
              onChange={({ currentTarget }) => edit(item.kind, { isDone: currentTarget.checked })}
            />
            <MilestoneDay
              item={item}
              aim={aim}
              isFixed={!mayPlan}
              owner={deadline.ownerId}
              onChange={(daysBefore) => edit(item.kind, { daysBefore })}
            />
            {mayPlan && (
              <ActionIcon
                color="gray"
                aria-label={say('milestone.remove', { what: read(milestoneWords[item.kind]) })}
                onClick={() => change(items.filter((one) => one.kind !== item.kind))}
              >
                <IconTrash size={18} />
              </ActionIcon>
            )}
          </li>
        ))}
      </ul>
      {save.error && isStatus(save.error, 409) && <Notice tone="time" live title={say('deadline.owner.changed')} />}
      {mayPlan && (
        <Group gap="sm">
          {items.length === 0 && (
            <Button
              variant="default"
              size="sm"
              onClick={() => change(offerMilestones(aim, today).map((one) => ({ ...one, isDone: false })))}
            >
              {say('milestone.offer')}
            </Button>
          )}
          {items.length > 0 && missing.length > 0 && (
            <Select
              size="sm"
              aria-label={say('milestone.add')}
              placeholder={say('milestone.add')}
              data={missing.map((kind) => ({ value: kind, label: read(milestoneWords[kind]) }))}
              value={null}
              onChange={(chosen) => {
                const kind = missing.find((one) => one === chosen)
                if (kind) change([...items, { kind, daysBefore: usualDistance(kind), isDone: false }])
              }}
            />
          )}
          {isChanged && (
            <Button size="sm" loading={save.isPending} onClick={() => save.mutate(items)}>
              {say('milestone.save')}
            </Button>
          )}
        </Group>
      )}
    </section>
  )
}

interface MilestoneDayProps {
  item: Item
  aim: IsoDate | null
  isFixed: boolean
  owner: string | null
  onChange: (daysBefore: number) => void
}

/** A day where the deadline has one, and how full that day is; else a distance. */
function MilestoneDay({ item, aim, isFixed, owner, onChange }: MilestoneDayProps) {
  const say = useWords()
  const read = useText()
  const day = milestoneDay(aim, item.daysBefore)
  const load = useQuery({ ...loadQuery(owner ?? 'all', day ?? ''), enabled: day !== null }).data
  const label = say('milestone.day', { what: read(milestoneWords[item.kind]) })
  if (aim === null || day === null)
    return (
      <NumberInput
        size="sm"
        aria-label={say('milestone.before', { what: read(milestoneWords[item.kind]) })}
        suffix={` ${say('milestone.days')}`}
        min={0}
        max={3660}
        value={item.daysBefore}
        disabled={isFixed}
        onChange={(value) => onChange(Math.max(0, Number(value)))}
      />
    )
  return (
    <DayField
      size="sm"
      aria-label={label}
      description={
        load && (load.deadlines > 0 || load.milestones > 0)
          ? say(owner ? 'milestone.load' : 'milestone.load.team', { deadlines: load.deadlines, milestones: load.milestones })
          : null
      }
      value={day}
      maxDate={aim}
      clearable={false}
      disabled={isFixed}
      onChange={(chosen) => chosen && onChange(Math.max(0, daysBetween(chosen, aim)))}
    />
  )
}
