import type { Catalogue } from '../../../catalogue.ts'
import { text } from '../../../forums/text.ts'
import { type Block, gap, numbered, say } from '../../blocks.ts'
import type { CaseFile } from '../../case-file.ts'
import { dayOf, findLastAct } from '../../parts/acts.ts'
import { tellContact } from '../../parts/contact.ts'
import { findShielded, listDesignations } from '../../parts/designations.ts'
import { nameRole, tellFilers, tellRepresentatives } from '../../parts/filers.ts'
import { subheading } from '../../parts/subheading.ts'
import { writeVictims } from '../../parts/victims.ts'
import { type Committee, speak, spoken } from '../committee.ts'

const words = {
  victims: text('Supostas vítimas', 'Presuntas víctimas', 'Alleged victims'),
  victimsLead: spoken(
    'La {c} se presenta en favor de las personas siguientes, que afirman ser víctimas de una vulneración, por el Estado parte, de las disposiciones {ofTreaty}.',
    'The {c} is submitted on behalf of the following persons, who claim to be victims of a violation by the State party of the provisions {ofTreaty}.',
  ),
  author: spoken('{A} y representación', '{A} and representation'),
  submittedBy: spoken(
    'La {c} es presentada por {who}, en nombre de las presuntas víctimas ({standing}).',
    'The {c} is submitted by {who}, on behalf of the alleged victims ({standing}).',
  ),
  represented: spoken(
    'La representación ante el Comité corresponde a {who}.',
    'Before the Committee the alleged victims are represented by {who}.',
  ),
  contact: spoken(
    'nombre completo, fecha y lugar de nacimiento, nacionalidad, dirección postal y correo electrónico de la parte autora y de quien la representa',
    'full name, date and place of birth, nationality, postal address and e-mail of the author and of those who represent',
  ),
  noCounsel: spoken('dirección postal y correo electrónico de quien representa', 'postal address and e-mail of those who represent'),
  noBirth: spoken(
    'nombre completo, fecha y lugar de nacimiento, nacionalidad y dirección de cada persona autora',
    'full name, date and place of birth, nationality and address of each person who is an author',
  ),
  authority: spoken('Autorización', 'Authorisation'),
  authorised: spoken(
    'Las presuntas víctimas han autorizado la presentación de esta {c} ({standing}): {authority}.',
    'The alleged victims have authorised the submission of this {c} ({standing}): {authority}.',
  ),
  noAuthority: spoken(
    'el poder firmado por cada presunta víctima, con su anexo, o por qué se actúa sin él',
    'the authority signed by each alleged victim, with its annex, or why one acts without it',
  ),
  anonymity: spoken('Reserva de la identidad', 'Anonymity'),
  known: spoken(
    'La {c} no es anónima ({anonymity}): el Comité conoce la identidad de quien la presenta y de las presuntas víctimas.',
    'The {c} is not anonymous ({anonymity}): the Committee knows the identity of those who submit it and of the alleged victims.',
  ),
  open: spoken(
    'No se solicita que se omitan los nombres en lo que el Comité publique.',
    'No request is made that names be withheld from what the Committee publishes.',
  ),
  withhold: spoken(
    'Se solicita que en la decisión del Comité y en todo documento público no se revele la identidad de las personas siguientes y que se las designe como aquí se indica{article}.',
    'It is requested that the identity of the following persons not be disclosed in the {v} of the Committee or in any public document, and that they be referred to as indicated here{article}.',
  ),
  publicity: spoken(' ({publicity})', ' ({publicity})'),
  reasons: spoken('Razones de la solicitud: {why}.', 'Reasons for the request: {why}.'),
  noReasons: spoken(
    'el riesgo que la identificación supondría para esas personas',
    'the risk that identification would bring to these persons',
  ),
  consent: spoken('Comunicación de la identidad ({identity}): {consent}.', 'Disclosure of identity ({identity}): {consent}.'),
  noConsent: spoken(
    'si cada persona consiente en que se revele su identidad al Estado parte',
    'whether each person consents to disclosure of their identity to the State party',
  ),
  interim: text('Medidas provisórias', 'Medidas provisionales', 'Interim measures'),
  none: spoken(
    'Con esta {c} no se solicitan medidas provisionales ({interim}).',
    'No interim measures are requested with this {c} ({interim}).',
  ),
  toAsk: spoken(
    'Existe un riesgo de daño irreparable desde el {date}. Medidas provisionales ({interim}): {what}.',
    'There has been a risk of irreparable harm since {date}. Interim measures ({interim}): {what}.',
  ),
  noAsk: spoken(
    'si se solicitan con esta comunicación o por separado, y cuáles',
    'whether they are requested with this submission or separately, and which',
  ),
  asked: spoken('El {date} se solicitaron medidas provisionales ({interim}).', 'Interim measures were requested on {date} ({interim}).'),
  granted: spoken(
    'El {date} el Comité solicitó al Estado parte que adoptara medidas provisionales.',
    'On {date} the Committee requested the State party to take interim measures.',
  ),
  refused: spoken('El {date} el Comité no accedió a la solicitud.', 'On {date} the Committee did not accede to the request.'),
  lifted: spoken('El {date} el Comité levantó las medidas provisionales.', 'On {date} the Committee lifted the interim measures.'),
}

/** Section 2: for whom and by whom it is submitted, who represents, and by which authority. */
export function writeAuthor(file: CaseFile, _: Catalogue, committee: Committee): readonly Block[] {
  const { language } = file.brief
  const authority = gap(words.noAuthority[language], { at: 'brief', id: 'author' })
  const also = committee.also?.author
  const alsoAsked = also && say(also.says, language, { why: gap(also.asks[language], { at: 'brief', id: 'author' }) })
  return [
    ...writeVictims(file, words.victims, speak(committee, words.victimsLead)),
    subheading(speak(committee, words.author), language),
    tellFilers(file, speak(committee, words.submittedBy)),
    tellRepresentatives(file, words.represented),
    tellContact(file, 'author', {
      nothing: words.contact,
      facts: ['address', 'email'],
      counsel: { too: words.noCounsel },
      rest: nameRole(file, 'petitioner').length > 0 ? words.noBirth : undefined,
    }),
    subheading(words.authority, language),
    numbered(say(speak(committee, words.authorised), language, { authority })),
    ...(alsoAsked ? [numbered(alsoAsked)] : []),
  ]
}

/** Section 3: who may read the names, and whether the Committee is asked to act at once. */
export function writeAnonymity(file: CaseFile, _: Catalogue, committee: Committee): readonly Block[] {
  const { language } = file.brief
  return [
    subheading(words.anonymity, language),
    numbered(say(speak(committee, words.known), language)),
    ...writeIdentity(file, committee),
    subheading(words.interim, language),
    ...writeInterim(file, committee),
  ]
}

function writeIdentity(file: CaseFile, committee: Committee): Block[] {
  const { language } = file.brief
  const shielded = findShielded(file)
  if (shielded.length === 0) return [numbered(say(speak(committee, words.open), language))]
  const article = committee.provisions.publicity ? speak(committee, words.publicity)[language] : ''
  const consent = gap(words.noConsent[language], { at: 'brief', id: 'anonymity' })
  return [
    numbered(say(speak(committee, words.withhold), language, { article })),
    listDesignations(file, shielded),
    numbered(say(words.reasons, language, { why: gap(words.noReasons[language], { at: 'brief', id: 'anonymity' }) })),
    ...(committee.provisions.identity ? [numbered(say(speak(committee, words.consent), language, { consent }))] : []),
  ]
}

function writeInterim(file: CaseFile, committee: Committee): Block[] {
  const { language } = file.brief
  const told = [
    ['interim-measures-requested', words.asked],
    ['interim-measures-granted', words.granted],
    ['interim-measures-refused', words.refused],
    ['interim-measures-lifted', words.lifted],
  ] as const
  const lines = told.flatMap(([kind, sentence]) => {
    const act = findLastAct(file, kind)
    return act ? [numbered(say(speak(committee, sentence), language, { date: dayOf(file, act) }))] : []
  })
  if (lines.length > 0) return lines
  const risk = findLastAct(file, 'irreparable-risk-arisen')
  if (!risk) return [numbered(say(speak(committee, words.none), language))]
  const what = gap(words.noAsk[language], { at: 'brief', id: 'anonymity' })
  return [numbered(say(speak(committee, words.toAsk), language, { date: dayOf(file, risk), what }))]
}
