import type { Stage } from '../../law.ts'
import { text } from '../text.ts'

export const billStages: readonly Stage[] = [
  { id: 'apres', name: text('Apresentação', 'Presentación', 'Presented'), waitsFor: 'body' },
  { id: 'despacho', name: text('Despacho da Mesa', 'Despacho de la Mesa', 'Dispatched by the Board'), waitsFor: 'body' },
  { id: 'com', name: text('Comissões de mérito', 'Comisiones de fondo', 'Committees on the merits'), waitsFor: 'body' },
  {
    id: 'cft',
    name: text(
      'Comissão de Finanças e Tributação (CFT)',
      'Comisión de Finanzas y Tributación (CFT)',
      'Finance and Taxation Committee (CFT)',
    ),
    waitsFor: 'body',
  },
  {
    id: 'ccjc',
    name: text(
      'Comissão de Constituição e Justiça (CCJC)',
      'Comisión de Constitución y Justicia (CCJC)',
      'Constitution and Justice Committee (CCJC)',
    ),
    waitsFor: 'body',
  },
  {
    id: 'recurso',
    name: text(
      'Prazo de recurso (apreciação conclusiva)',
      'Plazo de recurso (aprobación en comisión)',
      'Period for appeal (decision by the committees)',
    ),
    waitsFor: 'third',
  },
  { id: 'plen', name: text('Plenário', 'Pleno', 'Plenary'), waitsFor: 'body' },
  { id: 'senado', name: text('Senado (casa revisora)', 'Senado (cámara revisora)', 'Senate (revising house)'), waitsFor: 'body' },
  {
    id: 'volta',
    name: text(
      'Emendas do Senado voltam à Câmara',
      'Las enmiendas del Senado vuelven a la Cámara',
      'Senate amendments back in the Chamber',
    ),
    waitsFor: 'body',
  },
  { id: 'sancao', name: text('Sanção ou veto', 'Sanción o veto', 'Assent or veto'), waitsFor: 'state' },
  { id: 'veto', name: text('Apreciação do veto', 'Examen del veto', 'Veto before Congress'), waitsFor: 'body' },
  { id: 'lei', name: text('Lei', 'Ley', 'Law'), waitsFor: 'state' },
]
