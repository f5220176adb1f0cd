import { text } from '../../forums/text.ts'
import type { Template } from '../template.ts'
import { writeEach, writeLevel, writePending, writePleas, writeVictimsPosition } from './compliance-observations/write.ts'

/** The victims' observations on how the State complies with a judgment: Rules of the Court art. 69(1). */
export const complianceObservations: Template = {
  id: 'iacthr-compliance-observations',
  name: text(
    'Observações sobre o cumprimento da sentença',
    'Observaciones sobre el cumplimiento de la sentencia',
    'Observations on compliance with the judgment',
  ),
  forum: 'iacthr',
  procedures: ['iacthr-monitoring', 'iacthr-contentious'],
  filing: 'compliance-observations',
  title: text(
    'Observações sobre o cumprimento da sentença',
    'Observaciones sobre el cumplimiento de la sentencia',
    'Observations on compliance with the judgment',
  ),
  slug: text('observacoes-cumprimento-sentenca', 'observaciones-cumplimiento-sentencia', 'observations-compliance'),
  languages: ['pt-BR', 'es', 'en'],
  opening: { kind: 'cover' },
  citations: 'iacthr',
  limits: [],
  sections: [
    {
      id: 'pending',
      name: text('Medidas de reparação pendentes', 'Medidas de reparación pendientes', 'Measures of reparation pending'),
      write: writePending,
    },
    {
      id: 'measures',
      name: text(
        'Cada medida: o que diz o Estado, o que se observa',
        'Cada medida: qué dice el Estado, qué se observa',
        'Each measure: what the State says, what is observed',
      ),
      write: writeEach,
    },
    {
      id: 'position',
      name: text('Posição das vítimas', 'Posición de las víctimas', "The victims' position"),
      write: writeVictimsPosition,
    },
    {
      id: 'level',
      name: text(
        'Nível de cumprimento que se pede declarar',
        'Nivel de cumplimiento cuya declaración se pide',
        'Level of compliance to be declared',
      ),
      write: writeLevel,
    },
    {
      id: 'requests',
      name: text('Pedidos: resolução, audiência, visita', 'Solicitudes: resolución, audiencia, visita', 'Requests: order, hearing, visit'),
      write: writePleas,
    },
  ],
}
