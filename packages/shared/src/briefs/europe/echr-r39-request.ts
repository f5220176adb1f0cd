import type { Catalogue } from '../../catalogue.ts'
import { text } from '../../forums/text.ts'
import { type Block, gap, numbered, run, say, type Words } from '../blocks.ts'
import { countryName } from '../caption.ts'
import type { CaseFile } from '../case-file.ts'
import { longDay } from '../long-day.ts'
import { linkPeople } from '../names-in-text.ts'
import { findLastAct, placeOfActs } from '../parts/acts.ts'
import { askFor } from '../parts/argument.ts'
import { nameCase } from '../parts/case-name.ts'
import { tellContact } from '../parts/contact.ts'
import { writeAnnexes } from '../parts/evidence.ts'
import { tellFact, writeFacts } from '../parts/facts.ts'
import { tellFilers, tellRepresentatives } from '../parts/filers.ts'
import { writeDomesticHistory } from '../parts/remedies.ts'
import { writeSignature } from '../parts/signature.ts'
import { tableVictims } from '../parts/victims.ts'
import type { Template } from '../template.ts'
import { words } from './echr-r39-request/words.ts'
import { writeAnonymity } from './parts/application.ts'

/** Request for an interim measure (Rule 39; Practice Direction on interim measures): sent through the Court's site, by fax or by post. */
export const echrRule39Request: Template = {
  id: 'echr-r39-request',
  name: text(
    'Pedido de medida provisória à Corte Europeia (art. 39)',
    'Solicitud de medida provisional al Tribunal Europeo (art. 39)',
    'Request for an interim measure to the ECtHR (Rule 39)',
  ),
  forum: 'ecthr',
  procedures: ['echr-r39'],
  filing: 'echr-r39-request',
  title: text('Pedido de medida provisória', 'Solicitud de medida provisional', 'Request for an interim measure'),
  slug: text('medida-provisoria-cedh', 'medida-provisional-tedh', 'interim-measure-ecthr'),
  languages: ['en'],
  opening: { kind: 'letter', to: addressees },
  citations: 'ecthr',
  limits: [],
  sections: [
    {
      id: 'contact',
      name: text(
        '“Rule 39 - Urgent” e pessoa de contato',
        '«Rule 39 - Urgent» y persona de contacto',
        '“Rule 39 - Urgent” and contact person',
      ),
      write: writeContact,
    },
    {
      id: 'applicant',
      name: text(
        'Requerente: identidade, paradeiro; dia e hora da remoção, destino, voo',
        'Demandante: identidad, paradero; día y hora de la expulsión, destino, vuelo',
        'Applicant: identity, whereabouts; day and time of removal, destination, flight',
      ),
      write: writeApplicant,
    },
    {
      id: 'measure',
      name: text('Estado e medida pedida', 'Estado y medida solicitada', 'State and measure requested'),
      write: writeMeasure,
    },
    {
      id: 'facts',
      name: text('Fatos e processos internos', 'Hechos y procesos internos', 'Facts and domestic proceedings'),
      write: writeFactsAndProceedings,
    },
    {
      id: 'risk',
      name: text(
        'Risco iminente de dano irreparável, por artigo',
        'Riesgo inminente de daño irreparable, por artículo',
        'Imminent risk of irreparable harm, by Article',
      ),
      write: (file) => [numbered(say(words.law, file.brief.language)), askFor(file, 'risk', words.risk)],
    },
    {
      id: 'remedies',
      name: text(
        'Recursos com efeito suspensivo: esgotados ou inexistentes',
        'Recursos con efecto suspensivo: agotados o inexistentes',
        'Remedies with suspensive effect: used or unavailable',
      ),
      write: (file) => [askFor(file, 'remedies', words.suspensive), numbered(say(words.change, file.brief.language))],
    },
    { id: 'documents', name: text('Documentos', 'Documentos', 'Documents'), write: writeAnnexes },
    { id: 'authority', name: text('Procuração', 'Poder', 'Authority form'), write: writeAuthority },
  ],
}

function addressees(file: CaseFile): readonly Words[] {
  const { language } = file.brief
  return [words.court[language], run(words.urgent[language], { bold: true }), nameCase(file)]
}

function writeContact(file: CaseFile): readonly Block[] {
  return [
    numbered(say(words.request, file.brief.language)),
    tellContact(file, 'contact', {
      nothing: words.contact,
      facts: ['phone', 'email'],
      counsel: 'instead',
      named: true,
      rest: words.noUrgentContact,
    }),
    tellFilers(file, words.filed),
    tellRepresentatives(file, words.represented),
  ]
}

function writeApplicant(file: CaseFile): readonly Block[] {
  const { language } = file.brief
  const risk = findLastAct(file, 'risk-imminent')
  const { removalOn, removalAt } = risk?.fields ?? {}
  const date =
    typeof removalOn === 'string' && removalOn !== ''
      ? run(longDay(removalOn, language), { bold: true })
      : gap(words.noRemoval[language], risk ? { at: 'events', id: risk.id } : placeOfActs(file))
  const at = typeof removalAt === 'string' && removalAt !== '' ? say(words.at, language, { at: linkPeople(removalAt, file.people) }) : ''
  const where = gap(words.noDestination[language], { at: 'brief', id: 'applicant' })
  return [
    ...tableVictims(file, words.lead, words.applicant),
    askFor(file, 'applicant', words.identity),
    numbered(say(words.removal, language, { date, at })),
    numbered(say(words.destination, language, { where })),
    ...writeAnonymity(file, 'applicant', false),
  ]
}

function writeMeasure(file: CaseFile): readonly Block[] {
  const { language } = file.brief
  const { state } = file.case
  const country = state ? run(countryName(state, language), { bold: true }) : gap(words.noState[language], { at: 'case' })
  const what = gap(words.noMeasure[language], { at: 'brief', id: 'measure' })
  return [numbered(say(words.state, language, { state: country })), numbered(say(words.measure, language, { what }))]
}

function writeFactsAndProceedings(file: CaseFile, law: Catalogue): readonly Block[] {
  const { language } = file.brief
  const risk = findLastAct(file, 'risk-imminent')
  const which = gap(words.noDecisions[language], { at: 'brief', id: 'facts' })
  return [
    ...writeFacts(file),
    ...(risk ? tellFact(file, risk) : []),
    ...writeDomesticHistory(file, law),
    numbered(say(words.decisions, language, { which })),
  ]
}

function writeAuthority(file: CaseFile): readonly Block[] {
  const { language } = file.brief
  const which = gap(words.noAuthority[language], { at: 'brief', id: 'authority' })
  return [numbered(say(words.authority, language, { which })), ...writeSignature(file, 'authority', false)]
}
