import type { Catalogue } from '../../catalogue.ts'
import { type Block, gap, numbered, say, type Words } from '../blocks.ts'
import type { CaseFile } from '../case-file.ts'
import { findLastAct, findOwnProceeding } from '../parts/acts.ts'
import { nameCase } from '../parts/case-name.ts'
import { type Committee, speak, spoken } from './committee.ts'

const words = {
  noNumber: spoken('el número de registro (núm./año)', 'the registration number (number/year)'),
  registered: spoken('{C} núm. {number}, {caption}.', '{C} no. {number}, {caption}.'),
  notYet: spoken(
    'La {c} {caption} aún no ha sido registrada; esta solicitud la acompaña o la sigue.',
    'The {c} {caption} has not yet been registered; this request accompanies or follows it.',
  ),
}

/** The number under which the Secretariat registered the communication. */
export function tellNumber(file: CaseFile, law: Catalogue): Words {
  const number = findNumber(file, law)
  const { proceedingId } = file.brief
  return number ?? gap(words.noNumber[file.brief.language], proceedingId ? { at: 'proceedings', id: proceedingId } : { at: 'proceedings' })
}

/** Which communication a request belongs to, where it may not be registered yet. */
export function tellCommunication(file: CaseFile, law: Catalogue, committee: Committee): Block {
  const { language } = file.brief
  const number = findNumber(file, law)
  const caption = nameCase(file)
  if (number === undefined) return numbered(say(speak(committee, words.notYet), language, { caption }))
  return numbered(say(speak(committee, words.registered), language, { number, caption }))
}

function findNumber(file: CaseFile, law: Catalogue): string | undefined {
  const recorded = findLastAct(file, 'communication-registered')?.fields.number
  const own = findOwnProceeding(file, law)?.proceeding.number
  return own || (typeof recorded === 'string' && recorded !== '' ? recorded : undefined)
}
