import { ActionIcon, Button, Checkbox, Group, Select } from '@mantine/core'
import { IconTrash } from '@tabler/icons-react'
import {
  aimOf,
  type MilestoneKind,
  milestoneDay,
  milestoneKinds,
  milestoneWords,
  offerMilestones,
  usualDistance,
} from '@travessia/shared/milestones'
import { useRight } from '../me/queries.ts'
import { useToday } from '../ui/clock.ts'
import { ConflictPanel } from '../ui/conflict-panel.tsx'
import { formatDay } from '../ui/format-day.ts'
import { useKeptFocus } from '../ui/use-kept-focus.ts'
import { useLanguage, useText, useWords } from '../words/use-words.ts'
import classes from './desk.module.css'
import { MilestoneDay } from './milestone-day.tsx'
import { type PlannedDeadline, type PlannedMilestone, useMilestones } from './use-milestones.ts'

/** What is to be ready before the last day. Days are kept as distances, so they move when the date moves. */
export function Milestones({ deadline }: { deadline: PlannedDeadline }) {
  const say = useWords()
  const read = useText()
  const mayPlan = useRight('deadline.assign')
  const today = useToday(deadline.zone)
  const aim = aimOf(deadline)
  const plan = useMilestones(deadline)
  const kept = useKeptFocus<HTMLElement>()
  const { items, change } = plan
  const edit = (kind: MilestoneKind, part: Partial<PlannedMilestone>) =>
    change(items.map((one) => (one.kind === kind ? { ...one, ...part } : one)))
  const missing = milestoneKinds.filter((kind) => items.every((one) => one.kind !== kind))
  return (
    <section aria-labelledby="milestones" {...kept}>
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
      {plan.hasConflict && <MilestoneConflict deadline={deadline} plan={plan} />}
      {mayPlan && (
        <Group gap="sm">
          {items.length === 0 && (aim === null || aim >= today) && (
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
          {plan.isChanged && !plan.hasConflict && (
            <Button size="sm" loading={plan.isSaving} onClick={plan.save}>
              {say('milestone.save')}
            </Button>
          )}
        </Group>
      )}
    </section>
  )
}

interface MilestoneConflictProps {
  deadline: PlannedDeadline
  plan: ReturnType<typeof useMilestones>
}

function MilestoneConflict({ deadline, plan }: MilestoneConflictProps) {
  const say = useWords()
  const read = useText()
  const language = useLanguage()
  const tell = (items: readonly PlannedMilestone[], kind: MilestoneKind) => {
    const item = items.find((one) => one.kind === kind)
    if (!item) return ''
    const day = milestoneDay(aimOf(deadline), item.daysBefore)
    const when = day ? formatDay(day, language) : `${item.daysBefore} ${say('milestone.days')}`
    return item.isDone ? say('milestone.done', { when }) : when
  }
  const rows = milestoneKinds.map((kind) => ({
    label: read(milestoneWords[kind]),
    yours: tell(plan.items, kind),
    theirs: tell(plan.stored, kind),
  }))
  return <ConflictPanel rows={rows} busy={plan.isSaving} onKeepMine={plan.keepMine} onTakeTheirs={plan.takeTheirs} />
}
