import type { Catalogue } from '../../catalogue.ts'
import { text } from '../../forums/text.ts'
import { type Block, gap, list, numbered, run, say, type Words } from '../blocks.ts'
import type { CaseFile } from '../case-file.ts'
import { findLastAct } from '../parts/acts.ts'
import { askFor } from '../parts/argument.ts'
import { nameCase } from '../parts/case-name.ts'
import { tellContact } from '../parts/contact.ts'
import { listCounsel } from '../parts/counsel.ts'
import { tellFilers } from '../parts/filers.ts'
import { writeInTime } from '../parts/in-time.ts'
import { writeSignature } from '../parts/signature.ts'
import type { Template } from '../template.ts'
import { english } from './english.ts'
import { tellApplicationNumber } from './parts/application.ts'

const words = {
  president: english('The President of the Section'),
  address: english('European Court of Human Rights, Council of Europe, F-67075 Strasbourg Cedex'),
  subject: english('Request for leave to intervene as a third party'),
  case: english(
    'Leave is requested to intervene in the case of {caption}, application no. {number}, pending before the {section} of the Court.',
  ),
  noSection: english('Section (or Grand Chamber)'),
  basis: english('The request is made under Article 36 § 2 of the Convention and Rule 44 § 3 of the Rules of Court.'),
  published: english('The communication of the case to the Government was published on HUDOC on {date}.'),
  grandChamber: english('The case came before the Grand Chamber on {date}.'),
  noPublished: english('the day on which the communication of the case was published on HUDOC'),
  by: english('The request is made by {who}.'),
  mandate: english(
    'the mandate of the intervener, where and since when it is established, its expertise in the matter and its earlier interventions before this and other courts',
  ),
  independence: english(
    'any link of the intervener, of its members or of its funders with a party, its representatives or the facts of the case; or that there is none',
  ),
  noSignatory: english('who signs for the intervener'),
  contact: english('postal address, e-mail and telephone of the intervener, and who signs for it'),
  justice: english(
    'The President may, in the interest of the proper administration of justice, grant leave to any person concerned who is not the applicant (Article 36 § 2 of the Convention). The intervention would serve it in the following way: {why}.',
  ),
  noWhy: english('what the Court would have before it that the parties will not give it, and why it matters beyond the case'),
  scope: english(
    'If leave is granted, the comments would address the following questions, and neither the facts nor the merits of the case:',
  ),
  question: english('each question, and the sources on which the comments would draw'),
  undertaking: english(
    'The intervener undertakes to keep its comments within ten pages, or such other length as the President may fix, to submit them in English within the time allowed, with numbered paragraphs, and not to comment on the facts or the merits of the case (Rule 44 § 5 of the Rules of Court; Practice Direction on third-party intervention).',
  ),
}

/** Request for leave to intervene (Article 36 § 2; Rule 44 § 3), in English or French only. */
export const echrInterventionRequest: Template = {
  id: 'echr-tpi-request',
  name: text(
    'Pedido para intervir perante a Corte Europeia',
    'Solicitud para intervenir ante el Tribunal Europeo',
    'Request for leave to intervene before the ECtHR',
  ),
  forum: 'ecthr',
  procedures: ['echr-tpi', 'echr-individual'],
  filing: 'echr-tpi-request',
  title: text('Pedido de autorização para intervir', 'Solicitud de autorización para intervenir', 'Request for leave to intervene'),
  slug: text('pedido-intervencao-cedh', 'solicitud-intervencion-tedh', 'leave-to-intervene-ecthr'),
  languages: ['en'],
  opening: { kind: 'letter', to: addressees },
  citations: 'ecthr',
  limits: [],
  sections: [
    {
      id: 'case',
      name: text('Caso, número da petição e seção', 'Caso, número de demanda y sección', 'Case, application number and Section'),
      write: writeCase,
    },
    {
      id: 'intervener',
      name: text(
        'Interveniente: mandato, experiência, independência, vínculos',
        'Interviniente: mandato, experiencia, independencia, vínculos',
        'The intervener: mandate, expertise, independence, links',
      ),
      write: writeIntervener,
    },
    {
      id: 'interest',
      name: text(
        'Interesse da boa administração da justiça',
        'Interés de la buena administración de justicia',
        'Interest of the administration of justice',
      ),
      write: (file) => {
        const why = gap(words.noWhy[file.brief.language], { at: 'brief', id: 'interest' })
        return [numbered(say(words.justice, file.brief.language, { why }))]
      },
    },
    {
      id: 'issues',
      name: text(
        'Questões a tratar, sem o mérito do caso',
        'Cuestiones por tratar, sin el fondo del caso',
        'Issues to be addressed, not the merits',
      ),
      write: writeIssues,
    },
    {
      id: 'undertaking',
      name: text('Compromisso de extensão e formato', 'Compromiso de extensión y formato', 'Undertaking on length and format'),
      write: (file) => [numbered(say(words.undertaking, file.brief.language))],
    },
    { id: 'signature', name: text('Assinatura', 'Firma', 'Signature'), write: (file) => writeSignature(file, 'signature', false) },
  ],
}

function addressees(file: CaseFile): readonly Words[] {
  const { language } = file.brief
  return [words.president[language], words.address[language], run(words.subject[language], { bold: true })]
}

function writeCase(file: CaseFile, law: Catalogue): readonly Block[] {
  const { language } = file.brief
  const values = {
    caption: nameCase(file),
    number: tellApplicationNumber(file),
    section: gap(words.noSection[language], { at: 'brief', id: 'case' }),
  }
  const isGrandChamber = findLastAct(file, 'relinquished', 'referral-accepted') !== undefined
  const rules = [isGrandChamber ? 'echr-third-party-gc-12w' : 'echr-third-party-leave-12w']
  const opened = isGrandChamber ? words.grandChamber : words.published
  return [
    numbered(say(words.case, language, values)),
    numbered(say(words.basis, language)),
    ...writeInTime(file, law, { section: 'case', rules, opened, noOpening: words.noPublished }),
  ]
}

function writeIntervener(file: CaseFile): readonly Block[] {
  return [
    tellFilers(file, words.by),
    askFor(file, 'intervener', words.mandate),
    askFor(file, 'intervener', words.independence),
    tellContact(file, 'intervener', {
      nothing: words.contact,
      facts: ['address', 'email', 'phone'],
      rest: listCounsel(file).length > 0 ? undefined : words.noSignatory,
    }),
  ]
}

function writeIssues(file: CaseFile): readonly Block[] {
  const { language } = file.brief
  return [numbered(say(words.scope, language)), list([gap(words.question[language], { at: 'brief', id: 'issues' })], true)]
}
