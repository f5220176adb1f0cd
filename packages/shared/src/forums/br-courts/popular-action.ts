import type { EventKind, Filing, Procedure, Rule, Stage } from '../../law.ts'
import { fixed } from '../terms.ts'
import { text } from '../text.ts'
import { answers } from './answers.ts'
import { appealEvents } from './appeal-events.ts'
import { appealFilings, appealProvisions } from './appeal-filings.ts'
import { fifteenDayAppeals } from './appeals.ts'
import { civilProcedure, substantive } from './counting.ts'
import { courts } from './courts.ts'
import { defenceEvents, summonsRule } from './defence.ts'
import { byPetitioner } from './filing-parts.ts'
import { pickRules } from './pick-rules.ts'
import { popularActionLaw } from './sources.ts'
import { appealOutcomes, appealStages } from './stages.ts'

const stages: readonly Stage[] = [
  { id: 'ato', name: text('Ato lesivo', 'Acto lesivo', 'Harmful act'), waitsFor: 'petitioner' },
  { id: 'inicial', name: text('Petição inicial', 'Demanda', 'Action filed'), waitsFor: 'body' },
  { id: 'cont', name: text('Contestação', 'Contestación', 'Defence'), waitsFor: 'state' },
  { id: 'instr', name: text('Instrução', 'Prueba', 'Evidence'), waitsFor: 'body' },
  ...appealStages,
]

const events: readonly EventKind[] = [
  {
    id: 'harmful-act',
    name: text('Ato lesivo praticado ou publicado', 'Acto lesivo dictado o publicado', 'Harmful act done or published'),
    by: 'state',
    from: ['ato'],
    moves: 'ato',
    precedes: true,
  },
  {
    id: 'action-filed',
    name: text('Ação popular ajuizada', 'Acción popular presentada', 'Popular action filed'),
    by: 'petitioner',
    from: ['ato'],
    moves: 'inicial',
  },
  ...defenceEvents(['inicial', 'cont'], 'cont'),
  {
    id: 'evidence-opened',
    name: text('Fase de provas aberta', 'Período de prueba abierto', 'Evidence opened'),
    by: 'body',
    from: ['cont'],
    moves: 'instr',
  },
  ...appealEvents(stages),
]

const rules: readonly Rule[] = [
  {
    id: 'br-acao-popular-5a',
    name: text('Ajuizamento da ação popular', 'Presentación de la acción popular', 'Filing the popular action'),
    holder: 'petitioner',
    nature: 'bar',
    opens: ['harmful-act'],
    closes: ['action-filed'],
    terms: [{ limit: fixed({ years: 5 }, substantive), source: popularActionLaw('art. 21'), confidence: 'KNOWN' }],
    examples: [
      { trigger: '2021-03-09', due: '2026-03-09', safe: '2026-03-06', court: 'jfpr', why: 'Ano a ano, mesma data (segunda-feira).' },
      {
        trigger: '2020-02-29',
        due: '2025-03-05',
        court: 'tjpr',
        why: 'Sem 29/2 em 2025, 1º/3 (sábado); expediente só em 5/3, após o Carnaval.',
      },
    ],
  },
  summonsRule,
  {
    id: 'br-acao-popular-contestacao-20d',
    name: text('Contestação', 'Contestación de la demanda', 'Defence'),
    holder: 'state',
    nature: 'procedural',
    opens: ['defence-period-started'],
    closes: ['defence-filed'],
    silence: ['default-declared'],
    extension: { allowed: true, times: 1, base: 'due', source: popularActionLaw('art. 7º, IV') },
    terms: [
      {
        from: '2016-03-18',
        limit: fixed({ workingDays: 20 }, civilProcedure),
        source: popularActionLaw('art. 7º, IV'),
        confidence: 'KNOWN',
        note: text(
          'Comum a todos os réus; prorrogável por mais 20, se a prova documental for difícil.',
          'Común a todos los demandados; prorrogable por otros 20 si la prueba documental es difícil.',
          'Common to all defendants; another 20 if documents are hard to obtain.',
        ),
      },
    ],
    examples: [
      {
        trigger: '2026-08-03',
        due: '2026-09-01',
        court: 'jfpr',
        why: '4-10/8 = 1-5; 11/8 feriado forense; 12-14/8 = 6-8; 17-31/8 = 9-19; 1/9 = 20.',
      },
      { trigger: '2026-08-03', due: '2026-08-31', court: 'tjpr', why: 'No TJPR 11/8 é dia útil: um dia a menos.' },
    ],
  },
]

const filing: Filing = {
  ...byPetitioner,
  id: 'br-acao-popular-inicial',
  name: text('Petição inicial da ação popular', 'Demanda de acción popular', 'Petition in a popular action'),
  events: ['action-filed'],
  outline: [
    text('Cidadão autor e prova de ser eleitor', 'Ciudadano actor y prueba de ser elector', 'The citizen, and proof of being a voter'),
    text(
      'Autoridades, beneficiários e entidade (art. 6º)',
      'Autoridades, beneficiarios y entidad (art. 6)',
      'Authorities, beneficiaries and the entity (art. 6)',
    ),
    text('Ato, ilegalidade e lesão', 'Acto, ilegalidad y lesión', 'Act, illegality and harm'),
    text('Suspensão liminar do ato', 'Suspensión cautelar del acto', 'Interim suspension of the act'),
    text('Pedidos: anulação e perdas e danos', 'Peticiones: anulación y daños', 'Requests: annulment and damages'),
  ],
  requirements: [
    {
      id: 'br-acao-popular-eleitor',
      says: text(
        'Só cidadão eleitor propõe; associação e migrante não eleitor, não.',
        'Solo la propone el ciudadano elector; ni asociaciones ni migrantes sin voto.',
        'Only a citizen who votes may bring it; neither associations nor migrants without a vote.',
      ),
      source: popularActionLaw('art. 1º, § 3º'),
      confidence: 'KNOWN',
    },
    {
      id: 'br-acao-popular-custas',
      says: text(
        'Sem custas nem sucumbência, salvo má-fé.',
        'Sin tasas ni condena en costas, salvo mala fe.',
        'No fees or costs, save bad faith.',
      ),
      source: { cite: 'CF, art. 5º, LXXIII' },
      confidence: 'KNOWN',
    },
  ],
  checklist: [
    text('Título de eleitor', 'Documento electoral', 'Voter’s card'),
    text('Ato e data da publicação', 'Acto y fecha de publicación', 'The act and its publication'),
    text('Certidões pedidas à entidade', 'Certificaciones pedidas a la entidad', 'Certificates requested from the entity'),
    text('Procuração', 'Poder', 'Power of attorney'),
  ],
}

/** Popular action (Law 4.717/1965): a citizen against an act that harms what is public. */
export const popularAction: Procedure = {
  id: 'br-acao-popular',
  name: text('Ação popular', 'Acción popular', 'Popular action'),
  noun: text('ação', 'acción', 'action'),
  ourRole: 'petitioner',
  country: 'BR',
  courts,
  stages,
  events,
  rules: pickRules([...rules, ...fifteenDayAppeals, ...answers], { events, courts }),
  outcomes: appealOutcomes,
  filings: [filing, ...appealFilings(events)],
  provisions: appealProvisions,
}
