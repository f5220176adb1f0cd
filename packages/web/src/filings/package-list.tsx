import type { PackageView } from '@travessia/shared/filings'
import { formatSize } from '../ui/format-size.ts'
import { useLanguage, useWords } from '../words/use-words.ts'
import classes from './filings.module.css'

/** The files of the package to be, in their order. */
export function PackageList({ files }: { files: PackageView['files'] }) {
  const say = useWords()
  const language = useLanguage()
  return (
    <div>
      <h3 className={classes.sub}>{say('filing.files', { count: files.length })}</h3>
      <ol className={classes.files}>
        {files.map((one) => (
          <li key={one.name} className={classes.file}>
            <span className={classes.name}>{one.name}</span>
            <span className={classes.quiet}>
              {one.annex === null ? say(`filing.role.${one.role}`) : say(`filing.role.${one.role}`, { number: one.annex })}
              {one.size !== null && ` · ${formatSize(one.size, language)}`}
            </span>
          </li>
        ))}
      </ol>
    </div>
  )
}
