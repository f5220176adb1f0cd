import type { Catalogue } from '../../catalogue.ts'
import { text } from '../../forums/text.ts'
import type { Text } from '../../languages.ts'
import { type Block, gap, type Inline, plain, run, say, type Words } from '../blocks.ts'
import type { CaseFile } from '../case-file.ts'
import { findOwnProceeding } from '../parts/acts.ts'
import { nameProceeding } from '../parts/history.ts'
import { writeSignature } from '../parts/signature.ts'

const words = {
  noBody: text('o órgão a que se dirige a carta', 'el órgano al que se dirige la carta', 'the body to which the letter is addressed'),
  reference: text('Referência: {proceeding}', 'Referencia: {proceeding}', 'Reference: {proceeding}'),
  noProceeding: text('o procedimento, com seu número', 'el procedimiento, con su número', 'the proceeding, with its number'),
  noNumber: text('número do procedimento', 'número del procedimiento', 'number of the proceeding'),
  subject: text('Assunto: {subject}', 'Asunto: {subject}', 'Subject: {subject}'),
  noUnit: text('órgão, unidade e endereço', 'órgano, unidad y dirección', 'office, unit and address'),
  greeting: text('Prezados Senhores,', 'De nuestra mayor consideración:', 'Dear Sir or Madam,'),
  regards: text('Atenciosamente,', 'Atentamente,', 'Yours faithfully,'),
}

/** The body of the proceeding: the court where it runs in one, else the body itself; which office of a State no record has. */
export function addressBody(file: CaseFile, law: Catalogue): readonly Words[] {
  const { language } = file.brief
  const own = findOwnProceeding(file, law)
  if (!own) return [gap(words.noBody[language], { at: 'proceedings' })]
  const court = own.procedure.courts?.find((one) => one.id === own.proceeding.court)?.name[language]
  if (court) return [court]
  const isOffice = own.procedure.country !== undefined
  return [isOffice ? gap(words.noUnit[language], { at: 'brief', id: 'reference' }) : law.getForumOf(own.procedure.id).name[language]]
}

/** What the letter is and which proceeding it is about, then the greeting. */
export function openLetter(file: CaseFile, law: Catalogue, subject: Text): readonly Block[] {
  const { language } = file.brief
  const own = findOwnProceeding(file, law)
  const proceeding: Inline[] = own
    ? [
        run(nameProceeding(own.proceeding, own.procedure, language)),
        ...(own.proceeding.number ? [] : [run(', '), gap(words.noNumber[language], { at: 'proceedings', id: own.proceeding.id })]),
      ]
    : [gap(words.noProceeding[language], { at: 'proceedings' })]
  return [
    plain(say(words.subject, language, { subject: run(subject[language], { bold: true }) })),
    plain(say(words.reference, language, { proceeding })),
    plain(words.greeting[language]),
  ]
}

/** The close of a letter: place and date, then whoever signs for the organisation. `section` is where the gap stands. */
export function endLetter(file: CaseFile, section: string): readonly Block[] {
  return [plain(words.regards[file.brief.language]), ...writeSignature(file, section, false)]
}
