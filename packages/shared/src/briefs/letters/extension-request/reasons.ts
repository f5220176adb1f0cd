import type { Catalogue } from '../../../catalogue.ts'
import { text } from '../../../forums/text.ts'
import { type Block, gap, plain, say } from '../../blocks.ts'
import type { CaseFile } from '../../case-file.ts'
import { findExtended } from './find.ts'

const words = {
  reasons: text(
    'O prazo não basta pelas razões a seguir: {reasons}.',
    'El plazo no basta por las razones siguientes: {reasons}.',
    'The period is not enough for the following reasons: {reasons}.',
  ),
  noReasons: text(
    'o que falta fazer, por que não pôde ser feito até agora e quem dele depende, com as provas',
    'lo que falta por hacer, por qué no pudo hacerse hasta ahora y quién depende de ello, con las pruebas',
    'what remains to be done, why it could not be done so far and who depends on it, with proof',
  ),
  inTime: text(
    'Solicita-se, respeitosamente e antes do vencimento, a prorrogação do prazo até {day}.',
    'Solicitamos respetuosamente, y antes de su vencimiento, la prórroga del plazo hasta el {day}.',
    'We respectfully request, before it ends, that the period be extended until {day}.',
  ),
  request: text(
    'Solicita-se, respeitosamente, a prorrogação do prazo até {day}.',
    'Solicitamos respetuosamente la prórroga del plazo hasta el {day}.',
    'We respectfully request that the period be extended until {day}.',
  ),
  noDay: text('o novo dia que se pede', 'el nuevo día que se solicita', 'the new day that is sought'),
}

export function writeReasons(file: CaseFile): readonly Block[] {
  const { language } = file.brief
  return [plain(say(words.reasons, language, { reasons: gap(words.noReasons[language], { at: 'brief', id: 'reasons' }) }))]
}

/** Only of a period that runs can it be said that the request comes before its end. */
export function writeRequest(file: CaseFile, law: Catalogue): readonly Block[] {
  const { language } = file.brief
  const sentence = findExtended(file, law)?.deadline.due ? words.inTime : words.request
  return [plain(say(sentence, language, { day: gap(words.noDay[language], { at: 'brief', id: 'request' }) }))]
}
