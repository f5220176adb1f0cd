import { useMediaQuery } from '@mantine/hooks'
import { useNavigate } from '@tanstack/react-router'
import type { RichText } from '@travessia/shared/briefs'
import type { Place } from '@travessia/shared/briefs/blocks'
import type { CaseFile } from '@travessia/shared/briefs/case-file'
import { getTemplate } from '@travessia/shared/briefs/index'
import { unplacedSection } from '@travessia/shared/briefs/sections'
import { useCallback, useMemo, useState } from 'react'
import { isDiscreet } from '../../discreet.ts'
import { useRight } from '../../me/queries.ts'
import { TextLink } from '../../ui/links.tsx'
import { useWords } from '../../words/use-words.ts'
import { CommentsPanel } from '../comments/comments-panel.tsx'
import { type Place as Here, useCommenting } from '../comments/use-commenting.ts'
import { aimAt, mendAt } from '../mend.ts'
import type { Brief } from '../queries.ts'
import { PeopleLine } from '../together/people-line.tsx'
import { useAround } from '../together/use-around.ts'
import { useTogether } from '../together/use-together.ts'
import classes from './brief-editor.module.css'
import { BriefHead } from './brief-head.tsx'
import { DeskContext } from './desk.ts'
import { Outline } from './outline.tsx'
import paper from './paper.module.css'
import { SaveState } from './save-state.tsx'
import { SectionEditor } from './section-editor.tsx'
import { Sheet, type SheetName } from './sheet.tsx'
import { Side, type SideTab } from './side.tsx'
import { Sources } from './sources.tsx'
import { Toolbar } from './toolbar.tsx'
import { useAutosave } from './use-autosave.ts'
import { useCited } from './use-cited.ts'
import { useContents, useReading } from './use-contents.ts'
import { useLabels } from './use-labels.ts'

interface BriefEditorProps {
  caseId: string
  brief: Brief
  record: CaseFile
  onBroughtBack: () => void
}

/** Outline, paper and sources of a brief. On a narrow screen the first and the last are sheets. */
export function BriefEditor({ caseId, brief, record: given, onBroughtBack }: BriefEditorProps) {
  const say = useWords()
  const { file: record, take } = useCited(given)
  const goTo = useGoTo(caseId, record)
  const isEditable = useRight('brief.write') && !isDiscreet && (brief.state === 'draft' || brief.state === 'review')
  const isWide = useMediaQuery('(min-width: 75em)', undefined, { getInitialValueInEffect: false })
  const [sheet, setSheet] = useState<SheetName>()
  const [tab, setTab] = useState<SideTab>('sources')
  const [here, setHere] = useState<Here>()
  const [cites, setCites] = useState(0)
  const save = useAutosave(caseId, brief)
  const { contents, put } = useContents(brief, save.drafts)
  const { printed, numbers, written } = useReading(record, contents)
  const { seen, others, takeOver, presence } = useTogether({ caseId, brief, save, put })
  const { around, open, quotesOf } = useAround({ caseId, brief, record, written, seen })
  const mayComment = useRight('brief.comment') && brief.state !== 'filed'
  const showComments = useCallback(() => {
    setTab('comments')
    if (!isWide) setSheet('comments')
  }, [isWide])
  const cite = () => {
    setTab('sources')
    setCites((before) => before + 1)
    if (!isWide) setSheet('sources')
  }
  const { writing, begin, end } = useCommenting(record, here, mayComment, showComments)
  const { change: keep } = save
  const change = useCallback(
    (section: string, content: RichText | null) => {
      put(section, content)
      keep(section, content)
      presence.write(section)
    },
    [put, keep, presence],
  )
  const labelParagraph = useLabels(written, here, change)
  const desk = useMemo(
    () => ({ file: record, numbers, printed, isEditable, mayComment, goTo, take, labelParagraph }),
    [record, numbers, printed, isEditable, mayComment, goTo, take, labelParagraph],
  )
  const { limits } = getTemplate(record.brief.template)
  const isUnplaced = written.some((one) => one.id === unplacedSection)
  const sections = [...printed.sections, ...(isUnplaced ? [{ id: unplacedSection, heading: say('brief.unplaced') }] : [])]
  const closeSheet = () => setSheet(undefined)
  const isHere = here && sections.some(({ id }) => id === here.section) && !around(here.section).holder
  const editor = isHere ? here.editor : null
  const outline = (
    <Outline printed={printed} isUnplaced={isUnplaced} limits={limits} states={save.states} around={around} onGo={closeSheet} />
  )
  const sources = isEditable ? <Sources key={cites} isCiting={cites > 0} editor={editor} onDone={closeSheet} /> : undefined
  const comments = (
    <CommentsPanel
      caseId={caseId}
      brief={brief}
      sections={sections}
      quotesOf={quotesOf}
      writing={writing}
      onBegin={begin}
      onEnd={end}
      onGo={closeSheet}
    />
  )
  const write = ({ id, heading }: { id: string; heading: string }) => (
    <SectionEditor
      key={id}
      id={id}
      heading={heading}
      content={contents[id] ?? null}
      save={save.states[id]}
      around={around(id)}
      onTakeOver={() => takeOver(id)}
      onComment={(isNew) => (isNew ? begin(id) : showComments())}
      onFocus={(focused) => {
        setHere({ section: id, editor: focused })
        presence.goTo(id)
      }}
      onBlur={() => void save.flush()}
      onChange={(content) => change(id, content)}
      onSettle={(theirs, keepMine) => {
        if (!keepMine) put(id, theirs.content)
        save.settle(id, theirs, keepMine ? (contents[id] ?? null) : undefined)
      }}
    />
  )
  return (
    <DeskContext value={desk}>
      <title>{`${brief.title} · Travessia`}</title>
      <div className={classes.page}>
        <nav aria-label={say('nav.crumbs')} className={classes.crumbs}>
          <TextLink to="/cases/$case/briefs" params={{ case: caseId }}>
            {say('brief.back')}
          </TextLink>
        </nav>
        <BriefHead
          caseId={caseId}
          brief={brief}
          printed={printed}
          record={record}
          contents={contents}
          flush={save.flush}
          onBroughtBack={onBroughtBack}
          onMend={goTo}
          open={open}
        >
          <PeopleLine others={others} sections={sections} />
        </BriefHead>
        <Toolbar editor={editor} isEditable={isEditable} state={brief.state} onCite={cite}>
          <SaveState states={save.states} onRetry={() => void save.flush()} />
          {!isWide && (
            <Sheet opened={sheet} onOpen={setSheet} outline={outline} sources={sources} comments={comments} openComments={open.comments} />
          )}
        </Toolbar>
        <div className={classes.columns} data-wide={isWide || undefined}>
          {isWide && <aside className={classes.side}>{outline}</aside>}
          <div className={classes.middle}>
            <article className={paper.paper} lang={record.brief.language}>
              {printed.sections.map(write)}
            </article>
            {isUnplaced && <div className={`${paper.paper} ${paper.unplaced} no-print`}>{sections.slice(-1).map(write)}</div>}
          </div>
          {isWide && (
            <aside className={classes.side}>
              <Side tab={tab} onTab={setTab} sources={sources} comments={comments} openComments={open.comments} />
            </aside>
          )}
        </div>
      </div>
    </DeskContext>
  )
}

/** To the place in the text, or to the form of the case, that mends a gap. */
function useGoTo(caseId: string, record: CaseFile): (place: Place) => void {
  const navigate = useNavigate()
  return useCallback(
    (place) => {
      if (place.at === 'brief') document.getElementById(`section-${place.id ?? ''}`)?.scrollIntoView({ block: 'start' })
      else void navigate(mendAt(caseId, aimAt(record, place)))
    },
    [caseId, record, navigate],
  )
}
