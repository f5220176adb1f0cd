import type { EventKind, Stage } from '../../../law.ts'
import { text } from '../../text.ts'
import { appealEvents } from '../appeal-events.ts'
import { defenceEvents } from '../defence.ts'
import { appealStages } from '../stages.ts'

/** From the civil inquiry to enforcement. */
export const publicActionStages: readonly Stage[] = [
  {
    id: 'prep',
    name: text('Inquérito civil e documentos', 'Investigación civil y documentos', 'Civil inquiry and documents'),
    waitsFor: 'petitioner',
  },
  { id: 'inicial', name: text('Petição inicial', 'Demanda', 'Action filed'), waitsFor: 'body' },
  { id: 'lim', name: text('Liminar', 'Medida cautelar', 'Interim order'), waitsFor: 'body' },
  { id: 'cont', name: text('Contestação', 'Contestación', 'Defence'), waitsFor: 'state' },
  { id: 'instr', name: text('Instrução', 'Prueba', 'Evidence'), waitsFor: 'body' },
  ...appealStages,
  { id: 'exec', name: text('Cumprimento', 'Ejecución', 'Enforcement'), waitsFor: 'state' },
]

const whileTried = ['inicial', 'lim', 'cont', 'instr']

/** What happens in a civil public action. */
export const publicActionEvents: readonly EventKind[] = [
  {
    id: 'harm-suffered',
    name: text('Ato ou omissão lesiva', 'Acto u omisión lesiva', 'Harmful act or omission'),
    by: 'state',
    from: ['prep'],
    moves: 'prep',
    precedes: true,
  },
  {
    id: 'inquiry-archived',
    name: text(
      'Inquérito civil arquivado pelo MP',
      'Investigación civil archivada por el MP',
      'Civil inquiry shelved by the Public Prosecution',
    ),
    by: 'third',
    from: ['prep'],
    precedes: true,
  },
  {
    id: 'archive-sent-for-review',
    name: text('Arquivamento remetido ao órgão de revisão', 'Archivo remitido al órgano de revisión', 'Shelving sent for review'),
    by: 'third',
    from: ['prep'],
    precedes: true,
  },
  {
    id: 'action-filed',
    name: text('Ação civil pública ajuizada', 'Acción civil pública presentada', 'Civil public action filed'),
    by: 'petitioner',
    from: ['prep'],
    moves: 'inicial',
  },
  {
    id: 'entity-heard',
    name: text(
      'Ente público intimado sobre a liminar',
      'Entidad pública notificada sobre la cautelar',
      'Public body asked about the interim order',
    ),
    by: 'body',
    from: ['inicial'],
  },
  {
    id: 'entity-answered',
    name: text('Manifestação do ente público', 'Escrito de la entidad pública', 'Answer of the public body'),
    by: 'state',
    from: ['inicial'],
  },
  {
    id: 'interim-decided',
    name: text('Liminar decidida', 'Medida cautelar resuelta', 'Interim order decided'),
    by: 'body',
    from: ['inicial'],
    moves: 'lim',
  },
  ...defenceEvents(['inicial', 'lim', 'cont'], 'cont'),
  {
    id: 'evidence-opened',
    name: text('Fase de provas aberta', 'Período de prueba abierto', 'Evidence opened'),
    by: 'body',
    from: ['cont'],
    moves: 'instr',
  },
  {
    id: 'settlement-approved',
    name: text('Acordo (TAC) homologado', 'Acuerdo (TAC) homologado', 'Settlement (TAC) approved'),
    by: 'body',
    from: ['prep', ...whileTried, ...appealStages.map((stage) => stage.id)],
    outcome: 'tac',
  },
  ...appealEvents(publicActionStages),
  {
    id: 'enforcement-begun',
    name: text('Cumprimento iniciado', 'Ejecución iniciada', 'Enforcement begun'),
    by: 'petitioner',
    from: ['sent', 'ap', 'acordao', 'merito', 'tese'],
    moves: 'exec',
  },
]
