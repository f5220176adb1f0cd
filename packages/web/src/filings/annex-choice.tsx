import { Checkbox, Stack } from '@mantine/core'
import type { AnnexView } from '@travessia/shared/annexes'
import type { CaseFile } from '../cases/queries.ts'
import { formatSize } from '../ui/format-size.ts'
import { TextLink } from '../ui/links.tsx'
import { MoveButton } from '../ui/move-button.tsx'
import { useLanguage, useWords } from '../words/use-words.ts'
import classes from './filings.module.css'

interface AnnexChoiceProps {
  file: CaseFile
  /** Those that go, in their order. */
  chosen: readonly string[]
  onChange: (ids: string[]) => void
}

/** Which annexes go, and in which order; the numbers stay those of the case, by which the brief cites them. */
export function AnnexChoice({ file, chosen, onChange }: AnnexChoiceProps) {
  const say = useWords()
  const annexes = file.annexes.toSorted((a, b) => a.position - b.position)
  if (annexes.length === 0) return <p>{say('filing.annexes.none')}</p>
  const going = chosen.flatMap((id) => annexes.find((one) => one.id === id) ?? [])
  const staying = annexes.filter((one) => !chosen.includes(one.id))
  const swap = (at: number, by: 1 | -1) => {
    const [one, other] = [chosen[at], chosen[at + by]]
    if (one && other) onChange(chosen.map((id) => (id === one ? other : id === other ? one : id)))
  }
  return (
    <Checkbox.Group
      label={say('filing.annexes')}
      description={
        <>
          {say('filing.annexes.hint')}{' '}
          <TextLink to="/cases/$case/annexes" params={{ case: file.id }} inherit>
            {say('filing.annexes.edit')}
          </TextLink>
        </>
      }
      value={[...chosen]}
      onChange={(ids) => onChange([...chosen.filter((id) => ids.includes(id)), ...ids.filter((id) => !chosen.includes(id))])}
    >
      <Stack gap="xs" mt="xs">
        {going.map((one, at) => (
          <div key={one.id} className={classes.annex}>
            <AnnexBox annex={one} number={annexes.indexOf(one) + 1} />
            <MoveButton up number={annexes.indexOf(one) + 1} isAtEnd={at === 0} onMove={() => swap(at, -1)} />
            <MoveButton number={annexes.indexOf(one) + 1} isAtEnd={at === going.length - 1} onMove={() => swap(at, 1)} />
          </div>
        ))}
        {staying.map((one) => (
          <AnnexBox key={one.id} annex={one} number={annexes.indexOf(one) + 1} />
        ))}
      </Stack>
    </Checkbox.Group>
  )
}

function AnnexBox({ annex: { id, title, file }, number }: { annex: AnnexView; number: number }) {
  const say = useWords()
  const language = useLanguage()
  const about = file ? `${file.type.toUpperCase()} · ${formatSize(file.size, language)}` : say('file.none')
  return <Checkbox value={id} label={`${number}. ${title}`} description={file?.missing ? say('file.missing') : about} />
}
