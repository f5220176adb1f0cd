import { Checkbox, NumberInput, Select, Stack } from '@mantine/core'
import { type Channel, channels, type PackageView } from '@travessia/shared/filings'
import type { CaseFile } from '../cases/queries.ts'
import { formatSize } from '../ui/format-size.ts'
import { TextLink } from '../ui/links.tsx'
import { useLanguage, useWords } from '../words/use-words.ts'
import classes from './filings.module.css'
import type { Contents } from './use-filing-form.ts'

interface ContentsFieldsProps {
  file: CaseFile
  contents: Contents
  made: PackageView
  onChange: (contents: Contents) => void
}

/** Which annexes go with the brief, by which way, and how what is large is cut. */
export function ContentsFields({ file, contents, made, onChange }: ContentsFieldsProps) {
  const say = useWords()
  const change = (part: Partial<Contents>) => onChange({ ...contents, ...part })
  return (
    <Stack gap="md">
      <AnnexChoice file={file} chosen={contents.annexes} onChange={(annexes) => change({ annexes })} />
      <div className={classes.fields}>
        <Select
          label={say('filing.channel')}
          data={channels.map((one) => ({ value: one, label: say(`filing.channel.${one}`) }))}
          value={contents.channel}
          onChange={(chosen) => change({ channel: toChannel(chosen) })}
          allowDeselect={false}
        />
        <NumberInput
          label={`${say('filing.most')} ${say('field.optional')}`}
          description={made.maxBytes === null ? say('filing.most.none') : say('filing.most.hint')}
          value={contents.maxMegabytes ?? (made.maxBytes === null ? '' : made.maxBytes / 1_000_000)}
          onChange={(value) => change({ maxMegabytes: typeof value === 'number' && value > 0 ? value : null })}
          min={0.1}
          max={2_000}
          suffix=" MB"
          hideControls
        />
      </div>
      <Checkbox
        label={say('filing.split')}
        description={say('filing.split.hint')}
        checked={contents.split}
        onChange={({ currentTarget }) => change({ split: currentTarget.checked })}
      />
      <Checkbox
        label={say('filing.whole')}
        description={say(made.canJoin ? 'filing.whole.hint' : 'filing.whole.none')}
        checked={contents.whole && made.canJoin}
        disabled={!made.canJoin}
        onChange={({ currentTarget }) => change({ whole: currentTarget.checked })}
      />
    </Stack>
  )
}

function AnnexChoice({ file, chosen, onChange }: { file: CaseFile; chosen: readonly string[]; onChange: (ids: string[]) => void }) {
  const say = useWords()
  const language = useLanguage()
  const annexes = file.annexes.toSorted((a, b) => a.position - b.position)
  if (annexes.length === 0) return <p>{say('filing.annexes.none')}</p>
  const tell = ({ file: found }: (typeof annexes)[number]) => {
    if (!found) return say('file.none')
    return found.missing ? say('file.missing') : `${found.type.toUpperCase()} · ${formatSize(found.size, language)}`
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
      onChange={(ids) => onChange(annexes.map((one) => one.id).filter((id) => ids.includes(id)))}
    >
      <Stack gap="xs" mt="xs">
        {annexes.map((one, at) => (
          <Checkbox key={one.id} value={one.id} label={`${at + 1}. ${one.title}`} description={tell(one)} />
        ))}
      </Stack>
    </Checkbox.Group>
  )
}

function toChannel(name: string | null): Channel {
  return channels.find((one) => one === name) ?? 'other'
}
