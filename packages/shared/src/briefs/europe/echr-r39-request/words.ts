import { english } from '../english.ts'

export const words = {
  court: english('European Court of Human Rights'),
  urgent: english('Rule 39 – Urgent'),
  request: english('This request for an interim measure is made under Rule 39 of the Rules of Court. An immediate decision is required.'),
  contact: english('name, telephone (also out of hours) and e-mail of a person who can reply at once'),
  noUrgentContact: english('a telephone, also out of hours, at which that person replies at once'),
  filed: english('The request is made by {who}.'),
  represented: english('The applicants are represented by {who}.'),
  applicant: english('Applicant'),
  lead: english('The request concerns the following persons.'),
  identity: english('date of birth, nationality, identity document and present whereabouts of each applicant; place of detention, if any'),
  removal: english('The removal is set for {date}{at}.'),
  at: english(', {at}'),
  noRemoval: english('the day and the hour of the removal or other act feared'),
  destination: english('Destination: {where}.'),
  noDestination: english('country of destination, airport and flight number'),
  state: english('The request is directed against the following State: {state}.'),
  noState: english('State concerned'),
  measure: english('The Court is requested to indicate to the Government, under Rule 39 of the Rules of Court: {what}.'),
  noMeasure: english(
    'the exact measure (for instance, that the applicant should not be removed to a given country), and until when (for the duration of the proceedings before the Court)',
  ),
  decisions: english('Every domestic decision is attached: {which}.'),
  noDecisions: english('each decision with its date, its reasons and its annex'),
  law: english(
    'Interim measures apply in exceptional circumstances, where there is an imminent risk of irreparable harm to a Convention right which, on account of its nature, would not be susceptible to reparation, restoration or adequate compensation (Rule 39 § 1 of the Rules of Court).',
  ),
  risk: english(
    'for each Article invoked (2 or 3; exceptionally 8): the harm feared, why it is imminent, personal and irreparable, and the evidence; the reasons must stand here, not by reference to other papers',
  ),
  suspensive: english(
    'which remedies with automatic suspensive effect were used and with what result, or why none is available; and whether any is still pending',
  ),
  change: english('The Court will be informed at once of any change in the applicants’ situation.'),
  authority: english('Authority: {which}.'),
  noAuthority: english(
    'the authority form signed by each applicant and by the representative, with its annex; or why it cannot yet be had',
  ),
}
