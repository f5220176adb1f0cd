import { NumberInput } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { daysBetween, type IsoDate } from '@travessia/shared/dates'
import { milestoneDay, milestoneWords } from '@travessia/shared/milestones'
import { DayField } from '../ui/day-field.tsx'
import { useText, useWords } from '../words/use-words.ts'
import { loadQuery } from './queries.ts'
import type { PlannedMilestone } from './use-milestones.ts'

interface MilestoneDayProps {
  item: PlannedMilestone
  aim: IsoDate | null
  isFixed: boolean
  owner: string | null
  onChange: (daysBefore: number) => void
}

/** A day where the deadline has one, and how full that day is; else a distance. */
export function MilestoneDay({ item, aim, isFixed, owner, onChange }: MilestoneDayProps) {
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
