import { randomUUID } from 'node:crypto'
import type { Instant } from '@travessia/shared/dates'
import { chooseLanguage } from '@travessia/shared/languages'
import { Hono } from 'hono'
import { compress } from 'hono/compress'
import { createMiddleware } from 'hono/factory'
import type { Logger } from 'pino'
import { absenceRoutes } from './absences/routes.ts'
import { annexRoutes } from './annexes/routes.ts'
import { createAuth } from './auth.ts'
import { authorityRoutes } from './authorities/routes.ts'
import { backupRoutes } from './backup/routes.ts'
import type { BackupPlace } from './backup/state.ts'
import { batchRoutes } from './batches/routes.ts'
import { limitBody } from './body-limits.ts'
import { deskRoutes } from './briefs/desk-routes.ts'
import { briefDocumentRoutes } from './briefs/document-routes.ts'
import { briefListRoutes } from './briefs/list-routes.ts'
import { briefRoutes } from './briefs/routes.ts'
import { bulkRoutes } from './bulk/routes.ts'
import { calendarRoutes } from './calendars/routes.ts'
import { caseExportRoutes, caseImportRoutes } from './case-archive/routes.ts'
import { caseDiscardRoutes, caseTrashRoutes } from './case-trash/routes.ts'
import { caseRoutes } from './cases/routes.ts'
import type { Config } from './config.ts'
import { consentRoutes } from './consents/routes.ts'
import type { Env } from './context.ts'
import type { Database } from './db.ts'
import { caseDeadlineRoutes, deadlineRoutes } from './deadlines/routes.ts'
import { demonstrationRoutes } from './demonstration/routes.ts'
import { discussionRoutes } from './discussion/routes.ts'
import { doorRoutes } from './doors/routes.ts'
import { caseCorrespondenceRoutes, correspondenceRoutes } from './entries/routes.ts'
import { erasureRoutes } from './erasure/routes.ts'
import { eventRoutes } from './events/routes.ts'
import { feedRoutes } from './feeds/routes.ts'
import type { FileStore } from './files.ts'
import { briefFilingRoutes, filingRoutes } from './filings/routes.ts'
import { docketRoutes, forumRoutes } from './forums/routes.ts'
import { healthRoutes } from './health.ts'
import { tellVersion } from './if-match.ts'
import { importRoutes } from './imports/routes.ts'
import { invitationRoutes } from './invitations/routes.ts'
import { caseKeepRoutes, keptCaseRoutes } from './kept-cases/routes.ts'
import { letterheadRoutes } from './letterhead/routes.ts'
import type { Live } from './live/hub.ts'
import { liveRoutes } from './live/routes.ts'
import { workRoutes } from './long-work/routes.ts'
import { openMailer } from './mail.ts'
import { caseMeasureRoutes, measureRoutes } from './measures/routes.ts'
import { notificationSettingRoutes } from './notification-settings/routes.ts'
import { notificationRoutes } from './notifications/routes.ts'
import { describeApi } from './openapi.ts'
import { organisationRoutes } from './organisation/routes.ts'
import { findOut, refuseOtherSites } from './origin.ts'
import { outboxRoutes } from './outbox/routes.ts'
import { overviewRoutes } from './overview/routes.ts'
import { personRoutes } from './people/routes.ts'
import { personDataRoutes } from './person-data/routes.ts'
import { answerProblem, notFound } from './problems.ts'
import { proceedingRoutes } from './proceedings/routes.ts'
import { protect } from './protection.ts'
import { ownMachine } from './proxies.ts'
import { trashRoutes } from './put-back/routes.ts'
import { readerRoutes } from './readers/routes.ts'
import { registerRoutes } from './register/routes.ts'
import { reminderRoutes } from './reminders/routes.ts'
import { retentionRoutes } from './retention/routes.ts'
import { searchRoutes } from './search/routes.ts'
import { secondFactorRoutes } from './second-factor/routes.ts'
import { memberFactorRoutes, requirementRoutes } from './second-factor/team-routes.ts'
import { memberSessionRoutes, sessionRoutes } from './sessions/routes.ts'
import { setupRoutes } from './setup/routes.ts'
import { lockRoutes } from './sign-in/lock-routes.ts'
import { oidcRoutes } from './sign-in/oidc-routes.ts'
import { resetRoutes } from './sign-in/reset-routes.ts'
import { signInRoutes } from './sign-in/routes.ts'
import { secondStepRoutes } from './sign-in/second-step-routes.ts'
import { serveWeb } from './static.ts'
import { caseSubjectRequestRoutes, subjectRequestRoutes } from './subject-requests/routes.ts'
import { caseTaskRoutes, checklistRoutes, taskRoutes } from './tasks/routes.ts'
import { tokenRoutes } from './tokens/routes.ts'
import { trailRoutes } from './trail/routes.ts'
import { uploadRoutes } from './uploads/routes.ts'
import { meRoutes, userRoutes } from './users/routes.ts'
import { lookOn } from './view-as.ts'
import { viewRoutes } from './views/routes.ts'
import { recognise } from './visitor.ts'
import { whileKnown } from './while-known.ts'
import { rememberOrigin } from './write-origin.ts'

/** What the server lends to the app; tests lend their own. */
export interface Tools {
  db: Database
  config: Pick<Config, 'publicUrl' | 'port' | 'lawContact'> &
    Partial<Pick<Config, 'mail' | 'oidc'>> &
    Partial<Pick<Config, 'dataDir' | 'proxies'>>
  files: FileStore
  /** Where this server keeps its backups. */
  backups?: BackupPlace | undefined
  /** Where LibreOffice is, if it is. */
  office?: string | undefined
  /** Signs the sessions. */
  secret: string
  log: Logger
  now: () => Instant
  /** Tells open screens what changes. */
  live?: Live
  /** Begins at once the work that an answer left to do. */
  wake?: () => void
}

export type App = ReturnType<typeof createApp>

/** The whole application: who asks is found out first, then the slices answer. */
export function createApp(tools: Tools) {
  const { config, secret } = tools
  const auth = createAuth(tools.db, secret, config)
  const mailer = openMailer(config, tools.log)
  const app = new Hono<Env>()
  app.onError(answerProblem)
  app.notFound((c) => answerProblem(notFound('page'), c))
  app.use(equip(tools), findOut(config.proxies ?? ownMachine, config.publicUrl), protect(config), compress(), rememberOrigin)
  app.use('/api/*', refuseOtherSites(config.publicUrl), limitBody, recognise(auth, secret), whileKnown(auth, secret), lookOn(), tellVersion)

  const routes = app
    .basePath('/api')
    .route('/health', healthRoutes)
    .route('/setup', setupRoutes(auth))
    .route('/auth', signInRoutes(auth, secret))
    .route('/auth', secondStepRoutes(auth, secret, config.publicUrl))
    .route('/auth', lockRoutes(auth, secret))
    .route('/auth', resetRoutes(mailer, config, secret))
    .route('/auth', oidcRoutes(auth, secret, config))
    .route('/sessions', sessionRoutes(auth, secret))
    .route('/me', meRoutes(auth, secret))
    .route('/me/second-factor', secondFactorRoutes(secret, config.publicUrl))
    .route('/users', userRoutes)
    .route('/users', memberFactorRoutes)
    .route('/users/:id/sessions', memberSessionRoutes)
    .route('/invitations', invitationRoutes(auth, secret, config.publicUrl, mailer))
    .route('/tokens', tokenRoutes(secret))
    .route('/live', liveRoutes(auth, secret, tools.live))
    .route('/notifications', notificationRoutes)
    .route('/feeds', feedRoutes(config.publicUrl))
    .route('/forums', forumRoutes(config.lawContact))
    .route('/docket', docketRoutes)
    .route('/calendars', calendarRoutes)
    .route('/cases/import', caseImportRoutes)
    .route('/cases', caseRoutes)
    .route('/cases/:case', caseDiscardRoutes)
    .route('/case-trash', caseTrashRoutes)
    .route('/cases/:case/archive', caseExportRoutes)
    .route('/cases/:case/proceedings', proceedingRoutes)
    .route('/cases/:case/doors', doorRoutes)
    .route('/cases/:case/readers', readerRoutes)
    .route('/cases/:case/events', eventRoutes)
    .route('/cases/:case/deadlines', caseDeadlineRoutes)
    .route('/cases/:case/tasks', caseTaskRoutes)
    .route('/cases/:case/checklists', checklistRoutes)
    .route('/cases/:case/comments', discussionRoutes)
    .route('/cases/:case/kept', caseKeepRoutes)
    .route('/kept-cases', keptCaseRoutes)
    .route('/cases/:case/trash', trashRoutes)
    .route('/cases/:case/people', personRoutes)
    .route('/cases/:case/consents', consentRoutes)
    .route('/cases/:case/erasures', erasureRoutes)
    .route('/cases/:case/person-data', personDataRoutes)
    .route('/cases/:case/subject-requests', caseSubjectRequestRoutes)
    .route('/cases/:case/annexes', annexRoutes)
    .route('/cases/:case/uploads', uploadRoutes)
    .route('/cases/:case/briefs', briefDocumentRoutes)
    .route('/cases/:case/briefs/:brief/filing', briefFilingRoutes)
    .route('/cases/:case/briefs', briefRoutes)
    .route('/cases/:case/filings', filingRoutes)
    .route('/cases/:case/briefs/:brief', deskRoutes)
    .route('/search', searchRoutes)
    .route('/cases/:case/correspondence', caseCorrespondenceRoutes)
    .route('/correspondence', correspondenceRoutes)
    .route('/cases/:case/measures', caseMeasureRoutes)
    .route('/measures', measureRoutes)
    .route('/deadlines', deadlineRoutes)
    .route('/tasks', taskRoutes)
    .route('/overview', overviewRoutes)
    .route('/views', viewRoutes)
    .route('/bulk-changes', bulkRoutes)
    .route('/briefs', briefListRoutes)
    .route('/batches', batchRoutes)
    .route('/imports', importRoutes)
    .route('/subject-requests', subjectRequestRoutes)
    .route('/processing-register', registerRoutes)
    .route('/retention', retentionRoutes)
    .route('/letterhead', letterheadRoutes)
    .route('/backups', backupRoutes(tools.backups))
    .route('/absences', absenceRoutes)
    .route('/notification-settings', notificationSettingRoutes(secret))
    .route('/outbox', outboxRoutes(mailer))
    .route('/reminders', reminderRoutes)
    .route('/work', workRoutes)
    .route('/organisation', organisationRoutes)
    .route('/trail', trailRoutes(config.dataDir))
    .route('/organisation/second-factor', requirementRoutes)
    .route('/authorities', authorityRoutes)
    .route('/demonstration', demonstrationRoutes)

  describeApi(app)
  serveWeb(app)
  return routes
}

function equip({ db, now, log, files, office, wake = () => undefined }: Tools) {
  return createMiddleware<Env>(async (c, next) => {
    c.set('db', db)
    c.set('house', db)
    c.set('now', now)
    c.set('log', log)
    c.set('files', files)
    c.set('office', office)
    c.set('wake', wake)
    const requestId = randomUUID()
    c.set('requestId', requestId)
    c.set('language', chooseLanguage(c.req.header('Accept-Language')))
    c.header('X-Request-Id', requestId)
    c.header('Vary', 'Accept-Encoding')
    await next()
    // Only the head goes out: whatever would have been read for the body is let go.
    if (c.req.method === 'HEAD') await c.res.body?.cancel()
    // What is read of a case must not stay on the disk of a shared computer.
    if (c.req.path.startsWith('/api/') && !c.res.headers.has('Cache-Control')) c.res.headers.set('Cache-Control', 'no-store')
  })
}
