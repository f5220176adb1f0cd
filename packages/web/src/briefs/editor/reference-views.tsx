import { useRouter } from '@tanstack/react-router'
import { type NodeViewProps, NodeViewWrapper } from '@tiptap/react'
import { placeOf } from '@travessia/shared/briefs/place'
import { annexName } from '@travessia/shared/briefs/settle'
import { nameFor } from '@travessia/shared/names'
import { useWords } from '../../words/use-words.ts'
import { aimAt, mendAt } from '../mend.ts'
import { useDesk } from './desk.ts'
import classes from './paper.module.css'

/** A person, as the audience of the brief reads them. */
export function PersonView({ node }: NodeViewProps) {
  const say = useWords()
  const { file } = useDesk()
  const person = file.people.find((one) => one.id === node.attrs.person)
  return <Chip lost={!person}>{person ? nameFor(person, file.brief.audience) : say('brief.lost.person')}</Chip>
}

export function AnnexView({ node }: NodeViewProps) {
  const say = useWords()
  const { file } = useDesk()
  const place = file.annexes.toSorted((a, b) => a.position - b.position).findIndex((one) => one.id === node.attrs.annex)
  return <Chip lost={place < 0}>{place < 0 ? say('brief.lost.annex') : annexName(place + 1, file.brief.language)}</Chip>
}

export function CrossReferenceView({ node }: NodeViewProps) {
  const say = useWords()
  const { numbers } = useDesk()
  const number = numbers.get(String(node.attrs.to))
  return <Chip lost={number === undefined}>{number ?? say('brief.lost.paragraph')}</Chip>
}

/** A missing fact, with the way to where it is recorded. */
export function GapView({ node }: NodeViewProps) {
  const say = useWords()
  const router = useRouter()
  const { file, goTo, isEditable } = useDesk()
  const words = String(node.attrs.text)
  const place = aimAt(file, placeOf(node.attrs))
  if (place.at === 'brief' || !isEditable)
    return (
      <NodeViewWrapper as="span" className={classes.gap}>
        {words}
      </NodeViewWrapper>
    )
  const { href } = router.buildLocation(mendAt(file.case.id, place))
  const go = (click: React.MouseEvent) => {
    click.preventDefault()
    goTo(place)
  }
  return (
    <NodeViewWrapper as="span" className={classes.gap}>
      <a href={href} contentEditable={false} title={say('brief.gap.mend')} onClick={go}>
        {words}
      </a>
    </NodeViewWrapper>
  )
}

function Chip({ children, lost }: { children: React.ReactNode; lost: boolean }) {
  return (
    <NodeViewWrapper as="span" className={classes.chip} data-lost={lost || undefined}>
      {children}
    </NodeViewWrapper>
  )
}
