import type { Catalogue } from '../../catalogue.ts'
import { text } from '../../forums/text.ts'
import { type Block, gap, list, numbered, plain, run, say, type Words } from '../blocks.ts'
import { countryName } from '../caption.ts'
import type { CaseFile } from '../case-file.ts'
import { longDay } from '../long-day.ts'
import { dayOf, findLastAct, findOwnProceeding, placeOfActs } from '../parts/acts.ts'
import { askFor } from '../parts/argument.ts'
import { nameCase } from '../parts/case-name.ts'
import { findContact } from '../parts/contact.ts'
import { writeAnnexes } from '../parts/evidence.ts'
import { listFacts, tellFact } from '../parts/facts.ts'
import { tableActs } from '../parts/history.ts'
import { nameOrganisation } from '../parts/organisation.ts'
import { writeSignature } from '../parts/signature.ts'
import type { Template } from '../template.ts'
import { words } from './echr-rule9-2/words.ts'
import { tellApplicationNumber } from './parts/application.ts'

const becomesFinal = ['judgment-final', 'committee-judgment-delivered', 'gc-judgment-delivered']

/** Communication of an organisation on the execution of a judgment (Article 46 § 2; Rule 9.2 of the Committee of Ministers). */
export const echrRule92: Template = {
  id: 'echr-rule9-2',
  name: text(
    'Comunicação da Regra 9.2 ao Comitê de Ministros',
    'Comunicación de la Regla 9.2 al Comité de Ministros',
    'Rule 9.2 communication to the Committee of Ministers',
  ),
  forum: 'ecthr',
  procedures: ['echr-execution', 'echr-individual'],
  filing: 'echr-rule9-2',
  title: text('Comunicação da Regra 9.2', 'Comunicación de la Regla 9.2', 'Rule 9.2 communication'),
  slug: text('regra-9-2', 'regla-9-2', 'rule-9-2'),
  languages: ['en'],
  opening: { kind: 'letter', to: addressees },
  citations: 'ecthr',
  limits: [],
  // The outline's first item is the letter itself, which bears no heading.
  sections: [
    {
      id: 'letter',
      name: text('Carta ao Secretariado', 'Carta a la Secretaría', 'Cover letter to the Secretariat'),
      write: writeLetter,
      untitled: true,
    },
    {
      id: 'case',
      name: text(
        'Organização e caso (como no HUDOC-EXEC)',
        'Organización y caso (como en HUDOC-EXEC)',
        'Organisation and case (as in HUDOC-EXEC)',
      ),
      write: writeCase,
    },
    {
      id: 'type',
      name: text(
        'Tipo: medidas individuais, gerais ou questão de procedimento',
        'Tipo: medidas individuales, generales o cuestión de procedimiento',
        'Type: individual measures, general measures or procedure',
      ),
      write: (file) => {
        const which = gap(words.noType[file.brief.language], { at: 'brief', id: 'type' })
        return [numbered(say(words.type, file.brief.language, { which }))]
      },
    },
    {
      id: 'plan',
      name: text('Avaliação do plano de ação', 'Evaluación del plan de acción', 'Assessment of the action plan'),
      write: writePlan,
    },
    {
      id: 'facts',
      name: text(
        'Fatos e dados desde o último exame',
        'Hechos y datos desde el último examen',
        'Facts and data since the last examination',
      ),
      write: writeFactsSince,
    },
    {
      id: 'recommendations',
      name: text('Recomendações numeradas ao Comitê', 'Recomendaciones numeradas al Comité', 'Numbered recommendations to the Committee'),
      write: writeRecommendations,
    },
    { id: 'annexes', name: text('Anexos', 'Anexos', 'Annexes'), write: writeAnnexes },
  ],
}

function addressees(file: CaseFile): readonly Words[] {
  const { language } = file.brief
  const subject = say(words.subject, language, { caption: nameCase(file) })
  return [
    words.secretariat[language],
    words.department[language],
    subject.map((one) => (one.kind === 'text' ? run(one.text, { bold: true }) : one)),
  ]
}

function named(file: CaseFile) {
  return { caption: nameCase(file), number: tellApplicationNumber(file) }
}

function writeLetter(file: CaseFile): readonly Block[] {
  const { language } = file.brief
  const contact = findContact(file, 'letter', { nothing: words.noContact, facts: ['email', 'phone'], counsel: 'instead', named: true })
  return [
    plain(words.salutation[language]),
    plain(say(words.submits, language, { ...named(file), who: nameOrganisation(file) })),
    plain(say(words.public, language)),
    plain(say(words.contact, language, { contact })),
    plain(words.closing[language]),
    ...writeSignature(file, 'letter', false),
    { kind: 'pageBreak' },
  ]
}

function writeCase(file: CaseFile, law: Catalogue): readonly Block[] {
  const { language } = file.brief
  const own = findOwnProceeding(file, law)
  const { state } = file.case
  const country = state ? countryName(state, language) : gap(words.noState[language], { at: 'case' })
  const final = findLastAct(file, ...becomesFinal)
  const noFinal = gap(words.noFinal[language], placeOfActs(file))
  const track = findLastAct(file, 'supervision-classified')?.fields.track
  return [
    askFor(file, 'case', words.organisation),
    numbered(say(words.case, language, { ...named(file), state: country })),
    numbered(final ? say(words.final, language, { date: dayOf(file, final) }) : noFinal),
    ...(track === 'enhanced' || track === 'standard' ? [numbered(say(words[track], language))] : []),
    askFor(file, 'case', words.described),
    ...(own ? [numbered(say(words.procedure, language)), tableActs(file, own)] : []),
  ]
}

function writePlan(file: CaseFile): readonly Block[] {
  const { language } = file.brief
  const plan = findLastAct(file, 'action-plan-filed', 'action-report-filed')
  const told = plan ? say(words.plan, language, { date: dayOf(file, plan) }) : gap(words.noPlan[language], placeOfActs(file))
  return [numbered(told), askFor(file, 'plan', words.assessment)]
}

function writeFactsSince(file: CaseFile): readonly Block[] {
  const { language } = file.brief
  const examined = findLastAct(file, 'ministers-decided')
  const lead = examined
    ? say(words.examined, language, { date: dayOf(file, examined) })
    : gap(words.unexamined[language], placeOfActs(file))
  const facts = listFacts(file, examined?.on)
  return [numbered(lead), ...facts.flatMap((fact) => tellFact(file, fact)), askFor(file, 'facts', words.figures)]
}

function writeRecommendations(file: CaseFile): readonly Block[] {
  const { language } = file.brief
  const meetingOn = findLastAct(file, 'listed-for-meeting')?.fields.meetingOn
  const isListed = typeof meetingOn === 'string' && meetingOn !== ''
  return [
    ...(isListed ? [numbered(say(words.meeting, language, { date: longDay(meetingOn, language) }))] : []),
    numbered(say(words.recommend, language)),
    list([gap(words.recommendation[language], { at: 'brief', id: 'recommendations' })], true),
    askFor(file, 'recommendations', words.classification),
  ]
}
