import type { Ref } from 'react'
import { useWords } from '../words/use-words.ts'
import classes from './case-rows.module.css'

interface GroupHeadingProps {
  name: string
  /** Of the cases that were read. */
  count: number
  columns: number
  index: number
  offset: number
  ref: Ref<HTMLTableRowElement>
}

/** What the rows below have in common. */
export function GroupHeading({ name, count, columns, index, offset, ref }: GroupHeadingProps) {
  const say = useWords()
  return (
    <tr ref={ref} aria-rowindex={index + 2} data-index={index} className={classes.group} style={{ transform: `translateY(${offset}px)` }}>
      <th scope="rowgroup" colSpan={columns}>
        {say('cases.group.heading', { name, count })}
      </th>
    </tr>
  )
}
