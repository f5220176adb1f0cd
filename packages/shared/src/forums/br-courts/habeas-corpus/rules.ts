import type { Rule, Term } from '../../../law.ts'
import { ask, dateless, fixed, open } from '../../terms.ts'
import { text } from '../../text.ts'
import { criminalProcedure, criminalSuspended } from '../counting.ts'
import { notified } from '../decisions.ts'
import { criminalCode, criminalCodeUnseen, superiorCourtsLaw } from '../sources.ts'

const detained = text(
  'Leitura prudente: com pessoa presa, 20/12 a 20/1 não suspende (CPP, art. 798-A, I). Sem prisão, Lei 11.340 nem urgência, suspende: a outra data. Em matéria não criminal também são 5 dias (STJ).',
  'Lectura prudente: con persona detenida, del 20/12 al 20/1 no se suspende (CPP, art. 798-A, I). Sin detención, Ley 11.340 ni urgencia, se suspende: la otra fecha. En materia no penal también son 5 días (STJ).',
  'Careful reading: with a person detained, 20 December to 20 January does not suspend it (CPP art. 798-A, I). Without detention, Law 11.340 or urgency it does: the other date. Outside criminal matters it is five days too (STJ).',
)

/** Five days without, and since June 2022 also with, a recess that suspends when nobody is detained. */
function fiveDays(source: Term['source']): readonly Term[] {
  const limit = fixed({ days: 5 }, criminalProcedure)
  return [
    { to: '2022-06-02', limit, source, confidence: 'KNOWN' },
    {
      from: '2022-06-03',
      limit,
      source,
      confidence: 'KNOWN',
      note: detained,
      contested: { limit: fixed({ days: 5 }, criminalSuspended), source: criminalCode('art. 798-A, caput') },
    },
  ]
}

const publicDefence = { cite: 'LC 80/1994, arts. 44, I, 89, I, e 128, I' }

/** Limits of a habeas corpus. */
export const habeasCorpusRules: readonly Rule[] = [
  {
    id: 'br-hc-sem-prazo',
    name: text('Impetração do habeas corpus', 'Interposición del habeas corpus', 'Filing the habeas corpus'),
    holder: 'petitioner',
    nature: 'procedural',
    opens: ['restraint-known'],
    closes: ['habeas-corpus-filed'],
    terms: [
      {
        limit: open(
          text(
            'A qualquer tempo, enquanto durar a coação ou a ameaça.',
            'En cualquier momento, mientras dure la restricción o la amenaza.',
            'At any time, for as long as the restraint or threat lasts.',
          ),
        ),
        source: { ...criminalCodeUnseen('art. 647'), cite: 'CF, art. 5º, LXVIII; CPP, art. 647' },
        confidence: 'KNOWN',
      },
    ],
    examples: [
      { ...dateless('open', '2026-12-24', 'Nem o recesso fecha a porta: há plantão.'), court: 'jfpr' },
      { ...dateless('open', '2024-02-29', 'Anos depois, ainda cabe, se a coação continua.'), court: 'tjpr' },
    ],
  },
  {
    id: 'br-rhc-5d',
    name: text('Recurso ordinário em habeas corpus', 'Recurso ordinario en habeas corpus', 'Ordinary appeal in habeas corpus'),
    holder: 'party',
    nature: 'bar',
    opens: notified('habeas-corpus-denied'),
    closes: ['ordinary-appeal-filed'],
    doubles: publicDefence,
    terms: fiveDays({ ...superiorCourtsLaw('art. 30'), cite: 'Lei 8.038/1990, art. 30; CPP, arts. 798 e 798-A' }),
    examples: [
      { trigger: '2021-12-15', due: '2022-01-07', court: 'trf4', why: '16-20/12 = 1-5; o quinto dia é feriado forense: passa a 7/1.' },
      { trigger: '2026-02-06', due: '2026-02-13', court: 'trf4', why: 'Intimação na sexta: começa na segunda, 9/2; 9-13/2 = 1-5.' },
      { trigger: '2026-02-06', doubled: true, due: '2026-02-18', court: 'trf4', why: 'Defensoria: 10 dias, 9-18/2.' },
      { trigger: '2026-04-16', due: '2026-04-22', safe: '2026-04-20', court: 'trf4', why: '17-21/4 = 1-5; 21/4 é feriado: passa a 22/4.' },
      {
        trigger: '2025-12-15',
        published: true,
        due: '2026-01-07',
        safe: '2025-12-19',
        court: 'trf4',
        why: 'Publicada em 16/12; 17-21/12 = 1-5; 21/12 é domingo e recesso: 7/1. Suspensa a contagem, 22/1.',
      },
      {
        trigger: '2026-01-12',
        due: '2026-01-19',
        court: 'tjpr',
        why: 'Pessoa presa: 13-17/1 = 1-5; sábado passa a segunda. Sem prisão só começaria em 21/1.',
      },
    ],
  },
  {
    id: 'br-hc-agravo-5d',
    name: text('Agravo regimental (STJ, STF)', 'Agravo regimental (STJ, STF)', 'Internal appeal (STJ, STF)'),
    holder: 'party',
    nature: 'bar',
    opens: notified('single-judge-decision'),
    closes: ['internal-appeal-filed'],
    doubles: publicDefence,
    terms: fiveDays(superiorCourtsLaw('art. 39')),
    examples: [
      { trigger: '2022-05-31', due: '2022-06-06', court: 'stj', why: 'Terça; 1-5/6 = 1-5; domingo passa a segunda, 6/6.' },
      { trigger: '2026-02-04', published: true, due: '2026-02-10', court: 'stj', why: 'Publicada em 5/2; 6-10/2 = 1-5.' },
      {
        trigger: '2026-06-30',
        published: true,
        due: '2026-07-06',
        court: 'stf',
        why: 'Publicada em 1/7; 2-6/7 = 1-5, na leitura prudente; suspensas as férias, 7/8.',
      },
    ],
  },
  {
    id: 'br-hc-embargos',
    name: text('Embargos de declaração', 'Embargos de declaración (aclaratoria)', 'Motion for clarification'),
    holder: 'party',
    nature: 'bar',
    opens: notified('habeas-corpus-denied'),
    closes: ['clarification-motion-filed'],
    terms: [
      {
        limit: ask(
          text(
            'Dois dias corridos; no STF, cinco (RISTF, art. 337, § 1º). Confira o regimento do tribunal.',
            'Dos días corridos; en el STF, cinco (RISTF, art. 337, § 1). Verifique el reglamento del tribunal.',
            'Two calendar days; five in the STF (RISTF art. 337 §1). Check the court’s own rules.',
          ),
          { days: 2 },
        ),
        source: criminalCodeUnseen('art. 619'),
        confidence: 'KNOWN',
      },
    ],
    examples: [
      { ...dateless('ask', '2026-03-05', 'Dois ou cinco dias, conforme o tribunal.'), court: 'stj' },
      { ...dateless('ask', '2026-03-06', 'Sexta-feira: em todo caso começa na segunda.'), court: 'stf' },
    ],
  },
]
