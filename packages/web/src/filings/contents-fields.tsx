import { Checkbox, NumberInput, Select, Stack } from '@mantine/core'
import { type Channel, channels, type PackageView } from '@travessia/shared/filings'
import type { CaseFile } from '../cases/queries.ts'
import { useWords } from '../words/use-words.ts'
import { AnnexChoice } from './annex-choice.tsx'
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

function toChannel(name: string | null): Channel {
  return channels.find((one) => one === name) ?? 'other'
}
