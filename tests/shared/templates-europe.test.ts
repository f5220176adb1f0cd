import { composeBrief } from '@travessia/shared/briefs/compose'
import { blockTexts, gapsOf, lineText, type PrintedBrief } from '@travessia/shared/briefs/printed'
import { catalogue } from '@travessia/shared/forums/index'
import { describe, expect, test } from 'vitest'
import { fileFor } from '../support/case-files.ts'

const textOf = (brief: PrintedBrief, section?: string) =>
  brief.sections
    .filter((one) => section === undefined || one.id === section)
    .flatMap((one) => one.blocks.flatMap(blockTexts))
    .join('\n')
const write = (...wanted: Parameters<typeof fileFor>) => composeBrief(catalogue, fileFor(...wanted))

describe('briefs to Strasbourg', () => {
  const lisbon = { state: 'PT', domestic: false, number: '12345/25' }

  test('count four months, or six for a decision before February 2022', () => {
    const served = (on: string, decidedOn: string) => ({ acts: { 'final-decision-served': { on, fields: { decidedOn } } }, ...lisbon })
    const four = textOf(write('echr-supplement', { ...served('2024-11-20', '2024-11-14') }), 'admissibility')
    const six = textOf(write('echr-supplement', { ...served('2022-02-25', '2022-01-19'), now: '2022-03-01T12:00:00Z' }), 'admissibility')

    expect(four).toContain(
      'The last day of the period is 20 March 2025. This application is lodged while the period is running and is therefore in time.',
    )
    expect(four).toContain('Four-month time-limit')
    expect(six).toContain('Six-month time-limit')
    expect(six).toContain('The last day of the period is 25 August 2022.')
  })

  test('say the day and the hour of the removal, and the country that must hold its hand', () => {
    const risk = { on: '2025-01-08', title: 'Removal scheduled', fields: { removalOn: '2025-01-20', removalAt: '06:40, flight TP 1234' } }
    const brief = write('echr-r39-request', { ...lisbon, acts: { 'risk-imminent': risk } })

    expect(brief.addressee.map(lineText)).toContain('Rule 39 – Urgent')
    expect(textOf(brief, 'applicant')).toContain('The removal is set for 20 January 2025, 06:40, flight TP 1234.')
    expect(textOf(brief, 'measure')).toContain('The request is directed against the following State: Portugal.')
    expect(gapsOf(write('echr-r39-request', lisbon)).map((one) => one.text)).toContain(
      'the day and the hour of the removal or other act feared',
    )
  })

  test('reply to the Government by the day that the Registry set, and claim nothing without a voucher', () => {
    const acts = {
      'application-lodged': '2025-01-10',
      'application-registered': '2025-02-01',
      'notice-given': '2025-09-01',
      'no-settlement': '2025-12-01',
      'state-observations-received': { on: '2026-02-20', fields: { due: '2026-04-03' } },
    }
    const brief = write('echr-observations', { ...lisbon, acts, now: '2026-03-01T12:00:00Z' })

    expect(textOf(brief, 'introduction')).toContain(
      'These observations are submitted by the applicant in A. T. K. v. Portugal, application no. 12345/25, in reply to the observations of the Government.',
    )
    expect(textOf(brief, 'introduction')).toContain(
      'The observations of the Government were received on 20 February 2026. The period for filing this brief ends on 3 April 2026.',
    )
    expect(
      gapsOf(brief)
        .filter((one) => one.section === 'just-satisfaction')
        .map((one) => one.text),
    ).toContain('contract, invoice or voucher, with its annex')
    expect(textOf(brief)).not.toMatch(/friendly/i)
  })

  test('ask for leave within twelve weeks, and comment by the day that the leave fixes', () => {
    const published = { ...lisbon, acts: { 'communication-published': '2026-03-02' }, now: '2026-03-10T12:00:00Z' }
    const granted = {
      ...lisbon,
      acts: { 'leave-granted': { on: '2026-05-04', fields: { due: '2026-05-26' } } },
      now: '2026-05-10T12:00:00Z',
    }

    expect(textOf(write('echr-tpi-request', published), 'case')).toContain(
      'The communication of the case to the Government was published on HUDOC on 2 March 2026. The period for filing this brief ends on 25 May 2026.',
    )
    expect(textOf(write('echr-tpi-comments', granted), 'introduction')).toContain(
      'The President of the Section granted leave to intervene on 4 May 2026 (Rule 44 § 3 of the Rules of Court). The period for filing this brief ends on 26 May 2026.',
    )
  })

  test('tell the Committee of Ministers how the execution stands', () => {
    const acts = {
      'judgment-final': '2024-04-11',
      'transmitted-to-ministers': '2024-04-20',
      'action-plan-filed': '2024-10-10',
      'supervision-classified': { on: '2024-11-01', fields: { track: 'enhanced' } },
      'listed-for-meeting': { on: '2026-02-01', fields: { meetingOn: '2026-06-09' } },
    }
    const brief = write('echr-rule9-2', { ...lisbon, audience: 'public', acts, now: '2026-03-10T12:00:00Z' })

    expect(textOf(brief, 'case')).toContain('The judgment became final on 11 April 2024.')
    expect(textOf(brief, 'case')).toContain('It is examined under the enhanced supervision procedure.')
    expect(textOf(brief, 'plan')).toContain('The authorities submitted their action plan or report on 10 October 2024.')
    expect(textOf(brief, 'recommendations')).toContain('The case is listed for the human-rights meeting of 9 June 2026.')
    expect(gapsOf(write('echr-rule9-2', lisbon)).map((one) => one.text)).toContain(
      'the day on which the authorities submitted their action plan or report; or that they have submitted none',
    )
  })
})
