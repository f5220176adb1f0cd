import type { Catalogue } from '../../catalogue.ts'
import { text } from '../../forums/text.ts'
import { type Block, list, say } from '../blocks.ts'
import type { CaseFile } from '../case-file.ts'
import { type Followed, findProceedings } from './history.ts'

const words = {
  one: text('{body}: {name}{number}; fase: {stage}', '{body}: {name}{number}; etapa: {stage}', '{body}: {name}{number}; stage: {stage}'),
  number: text(' nº {number}', ' n.º {number}', ' no. {number}'),
}

/** The procedures of international investigation or settlement in which the case is, save those before these bodies. */
export function findOtherProcedures(file: CaseFile, law: Catalogue, except: ReadonlySet<string>): readonly Followed[] {
  return findProceedings(file, law, ({ id, settles }) => settles === true && !except.has(law.getForumOf(id).id))
}

/** Each with its body, number and stage. */
export function listProcedures(file: CaseFile, law: Catalogue, followed: readonly Followed[]): Block {
  const { language } = file.brief
  return list(
    followed.map(({ proceeding, procedure }) =>
      say(words.one, language, {
        body: law.getForumOf(procedure.id).name[language],
        name: procedure.name[language],
        number: proceeding.number ? say(words.number, language, { number: proceeding.number }) : '',
        stage: procedure.stages.find((one) => one.id === proceeding.stage)?.name[language] ?? proceeding.stage,
      }),
    ),
  )
}
