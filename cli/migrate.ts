import type { Command } from 'commander'
import { databaseSettings, migrateServer, openDatabase } from '#kernel/database/open.ts'

/** Adds `migrate`: with the owner's login on a server (DATABASE_OWNER_URL), or on the embedded database at rest. */
export function registerMigrate(program: Command): void {
  program
    .command('migrate')
    .description('bring the database to what the files say')
    .action(async () => {
      const settings = databaseSettings(process.env)
      const url = process.env.DATABASE_OWNER_URL
      if (settings.url !== undefined && url === undefined) {
        throw new Error(
          "Set DATABASE_OWNER_URL to the owner's login: the application's may not change tables.",
        )
      }
      const report =
        url === undefined ? await migrateFolder(settings) : await migrateServer(url, settings.house)
      const applied = report?.applied ?? []
      process.stdout.write(
        `${applied.map((file) => `applied ${file}\n`).join('')}${applied.length} migrations applied; views and policies ${report?.presentReplayed === true ? 'replaced' : 'unchanged'}.\n`,
      )
    })
}

async function migrateFolder(settings: ReturnType<typeof databaseSettings>) {
  const database = await openDatabase(settings)
  await database.close()
  return database.migrated
}
