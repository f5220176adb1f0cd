import { Button } from '@mantine/core'
import { useElementSize } from '@mantine/hooks'
import { IconPhoto } from '@tabler/icons-react'
import { useNavigate } from '@tanstack/react-router'
import type { OverviewChart, OverviewView } from '@travessia/shared/overview'
import { useRef } from 'react'
import { fetchFile } from '../ui/fetch-file.ts'
import { Section } from '../ui/section.tsx'
import { Segments } from '../ui/segments.tsx'
import { SpreadsheetMenu } from '../ui/spreadsheet-menu.tsx'
import { useWords } from '../words/use-words.ts'
import { Bars } from './bars.tsx'
import { ChartTable } from './chart-table.tsx'
import { Lines } from './lines.tsx'
import classes from './overview.module.css'
import type { OverviewSearch } from './overview-search.ts'
import { scopeOf } from './queries.ts'
import { savePicture } from './save-picture.ts'
import { Stacks } from './stacks.tsx'

const drawings = { bars: Bars, stacks: Stacks, lines: Lines }

/** One question: what the chart says in a sentence, the chart, and the table beside it, whose figures lead to their cases. */
export function ChartCard({ chart: { id, question, views }, search }: { chart: OverviewChart; search: OverviewSearch }) {
  const say = useWords()
  const navigate = useNavigate()
  const view = views.find((one) => one.id === search.by) ?? views[0]
  if (!view) return null
  const choose = (by: string) =>
    void navigate({ to: '/overview', search: { ...search, by: by === views[0]?.id ? undefined : by }, replace: true, resetScroll: false })
  return (
    <Section title={question} about={view.summary || undefined}>
      {views.length > 1 && (
        <Segments
          className="no-print"
          label={say('overview.by')}
          value={view.id}
          onChange={choose}
          choices={views.map(({ id: value, label }) => ({ value, label }))}
        />
      )}
      {view.rows.length === 0 ? (
        <p className={classes.quiet}>{say('overview.nothing')}</p>
      ) : (
        <Drawn key={view.id} chartId={id} question={question} view={view} search={search} />
      )}
      {view.note && <p className={classes.quiet}>{view.note}</p>}
    </Section>
  )
}

function Drawn({ chartId, question, view, search }: { chartId: string; question: string; view: OverviewView; search: OverviewSearch }) {
  const say = useWords()
  const { ref, width } = useElementSize()
  const picture = useRef<SVGSVGElement>(null)
  const Drawing = drawings[view.draw]
  const query = (format: string) => new URLSearchParams({ ...scopeOf(search), chart: chartId, view: view.id, format })
  return (
    <div className={classes.drawn}>
      <figure className={classes.figure} ref={ref}>
        {width > 0 && <Drawing view={view} width={width} label={`${question} ${view.summary}`} ref={picture} />}
      </figure>
      <div className={classes.beside}>
        <ChartTable view={view} caption={question} />
        <div className={`${classes.take} no-print`}>
          <SpreadsheetMenu take={(format) => fetchFile(`/api/overview/table?${query(format)}`)} />
          <Button
            variant="default"
            leftSection={<IconPhoto size={18} aria-hidden />}
            onClick={() => picture.current && void savePicture(picture.current, question, `${chartId}-${view.id}.png`)}
          >
            {say('overview.picture')}
          </Button>
        </div>
      </div>
    </div>
  )
}
