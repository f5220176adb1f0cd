import type { Catalogue } from '../../catalogue.ts'
import { text } from '../../forums/text.ts'
import { type Block, gap, list, numbered, say } from '../blocks.ts'
import type { CaseFile } from '../case-file.ts'
import { dayOf, findLastAct, placeOfActs } from '../parts/acts.ts'
import { askFor } from '../parts/argument.ts'
import { nameCase } from '../parts/case-name.ts'
import { writeAnnexes } from '../parts/evidence.ts'
import { listFacts, tellFact } from '../parts/facts.ts'
import { writeInTime } from '../parts/in-time.ts'
import { writeSignature } from '../parts/signature.ts'
import { subheading } from '../parts/subheading.ts'
import { tableToFill } from '../parts/table-to-fill.ts'
import type { Template } from '../template.ts'
import { words } from './echr-observations/words.ts'
import { tellApplicationNumber, writeAdmissibility, writeAnonymity } from './parts/application.ts'

/**
 * The applicant's observations in reply and claim for just satisfaction (Rules 38, 54 and 60), in English or French
 * only. The letter of the Registry fixes the number of pages. Nothing in it comes from the friendly-settlement
 * negotiations, which are confidential (Rule 62 § 2).
 */
export const echrObservations: Template = {
  id: 'echr-observations',
  name: text(
    'Réplica e satisfação equitativa na Corte Europeia',
    'Réplica y satisfacción equitativa ante el Tribunal Europeo',
    'Observations in reply and just satisfaction (ECtHR)',
  ),
  forum: 'ecthr',
  procedures: ['echr-individual'],
  filing: 'echr-observations',
  title: text(
    'Réplica e pedido de satisfação equitativa',
    'Réplica y solicitud de satisfacción equitativa',
    'Observations in reply and claims for just satisfaction',
  ),
  slug: text('replica-cedh', 'replica-tedh', 'observations-ecthr'),
  languages: ['en'],
  opening: { kind: 'cover' },
  citations: 'ecthr',
  limits: [],
  sections: [
    {
      id: 'introduction',
      name: text('Introdução e fatos controvertidos', 'Introducción y hechos controvertidos', 'Introduction and facts in dispute'),
      write: writeIntroduction,
    },
    {
      id: 'questions',
      name: text('Resposta a cada pergunta da Corte', 'Respuesta a cada pregunta del Tribunal', 'Reply to each question of the Court'),
      write: (file) => [askFor(file, 'questions', words.questions)],
    },
    {
      id: 'admissibility',
      name: text('Admissibilidade', 'Admisibilidad', 'Admissibility'),
      write: (file, law) => [askFor(file, 'admissibility', words.objections), ...writeAdmissibility(file, law, 'admissibility')],
    },
    { id: 'merits', name: text('Mérito, por artigo', 'Fondo, por artículo', 'Merits, by Article'), write: writeMerits },
    {
      id: 'just-satisfaction',
      name: text(
        'Satisfação equitativa: danos, custas e despesas, discriminados',
        'Satisfacción equitativa: daños, gastos y costas, desglosados',
        'Just satisfaction: damage, costs and expenses, itemised',
      ),
      write: writeJustSatisfaction,
    },
    { id: 'conclusion', name: text('Conclusão', 'Conclusión', 'Conclusion'), write: writeConclusion },
    {
      id: 'annexes',
      name: text('Anexos', 'Anexos', 'Annexes'),
      write: (file) => [...writeAnnexes(file), ...writeSignature(file, 'annexes', false)],
    },
  ],
}

function writeIntroduction(file: CaseFile, law: Catalogue): readonly Block[] {
  const { language } = file.brief
  const lodged = findLastAct(file, 'application-lodged')
  const noLodged = gap(words.noLodged[language], placeOfActs(file))
  const values = { caption: nameCase(file), number: tellApplicationNumber(file) }
  const rules = ['echr-applicant-observations', 'echr-just-satisfaction']
  const later = lodged ? listFacts(file, lodged.on) : []
  return [
    numbered(say(words.reply, language, values)),
    ...writeInTime(file, law, { section: 'introduction', rules, opened: words.received, noOpening: words.noReceived }),
    numbered(say(words.lodged, language, { date: lodged ? dayOf(file, lodged) : noLodged })),
    askFor(file, 'introduction', words.disputed),
    ...writeAnonymity(file, 'introduction', false),
    ...(later.length > 0 ? [subheading(words.later, language), ...later.flatMap((fact) => tellFact(file, fact))] : []),
  ]
}

function writeMerits(file: CaseFile): readonly Block[] {
  const { language } = file.brief
  const articles = gap(words.noArticles[language], { at: 'brief', id: 'merits' })
  return [askFor(file, 'merits', words.merits), numbered(say(words.asked, language, { articles }))]
}

function writeJustSatisfaction(file: CaseFile): readonly Block[] {
  const { language } = file.brief
  const columns = (asks: typeof words.noDamage, proof: typeof words.noDamage) => [
    { name: words.item, asks, width: 44 },
    { name: words.amount, asks: words.noAmount, width: 20 },
    { name: words.proof, asks: proof, width: 36 },
  ]
  return [
    numbered(say(words.claim, language)),
    subheading(words.damage, language),
    tableToFill(file, 'just-satisfaction', columns(words.noDamage, words.noDamageProof)),
    subheading(words.costs, language),
    numbered(say(words.incurred, language)),
    tableToFill(file, 'just-satisfaction', columns(words.noCost, words.noCostProof)),
    numbered(say(words.interest, language)),
  ]
}

function writeConclusion(file: CaseFile): readonly Block[] {
  const { language } = file.brief
  const measures = gap(words.noMeasures[language], { at: 'brief', id: 'conclusion' })
  const asked = [words.admit, words.hold, words.measures, words.award].map((one) => say(one, language, { measures }))
  return [numbered(say(words.requests, language)), list(asked, true)]
}
