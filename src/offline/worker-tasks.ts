import type { ReadersLanguage } from './readers-language.ts';
import { savesData } from './saves-data.ts';
import { isDiskFull, type SiteStore } from './site-store.ts';
import type { StoredSite } from './stored-site.ts';
import type { KeepAnswer, KeepRequest } from './worker-messages.ts';
import type { WorkerScope } from './worker-scope.ts';

/** How many earlier versions stay stored: their pages may still be open, the desk for days, and load late parts. */
const EARLIER_VERSIONS = 3;

/** What the worker does besides answering requests. */
interface WorkerTasks {
  /**
   * Stores all that another version has stored, then takes its place at once: open pages go on with their script, whose late
   * parts are still stored, and the next page that is loaded is of this version. On a disk without room for both, removes the
   * other version instead. Rejects if something could not be loaded.
   */
  takeOver(): Promise<void>;
  /** Removes versions whose pages are hardly open any more, and answers the open pages from now on. */
  activate(): Promise<void>;
  /** Stores a language for a page, and says what is stored. */
  keep(request: KeepRequest): Promise<KeepAnswer>;
}

/** Creates the tasks of the worker of a version. */
export function createTasks(
  site: StoredSite,
  store: SiteStore,
  language: ReadersLanguage,
  worker: Pick<WorkerScope, 'clients' | 'location' | 'skipWaiting'>,
): WorkerTasks {
  const baseUrl = new URL(site.base, worker.location.href).href;

  /** Returns the languages to store before this version takes over: the others come when a page asks for them. */
  async function languagesToTakeOver(): Promise<readonly string[]> {
    const kept = (await store.keptInAnyVersion()).filter((each) => site.languages.includes(each));
    if (!savesData()) return kept;
    const last = await language.read();
    const first = kept.find((each) => each === last) ?? kept[0];
    return first === undefined ? [] : [first];
  }

  return {
    async takeOver() {
      try {
        for (const each of await languagesToTakeOver()) await store.keep(each);
      } catch (error) {
        if (!isDiskFull(error)) throw error;
        // There is no room for two versions. The older one would be shown for ever, so give its room to this one: the server
        // has the pages until the next of them asks to have them stored.
        await store.removeOtherVersions();
      }
      await worker.skipWaiting();
    },

    async activate() {
      await store.removeOlder(EARLIER_VERSIONS);
      await worker.clients.claim();
    },

    async keep({ keep, isShown, script }) {
      if (isShown) await language.write(keep).catch(() => undefined);
      const path = script.startsWith(baseUrl) ? script.slice(baseUrl.length) : undefined;
      const isOwn = path === site.script;
      const isNewer = path !== undefined && !isOwn && (await store.isInOlderVersion(path));
      // A page that is in neither is newer than this worker. What this worker would store, the next page would show.
      // A failure, such as a full disk or a lost connection, only means that less is stored, as the answer says.
      if (isOwn || isNewer) await store.keep(keep).catch(() => undefined);
      const pages = await worker.clients.matchAll({ type: 'window', includeUncontrolled: true });
      if (isOwn && pages.length <= 1) await store.removeOlder(0);
      return { kept: await store.kept(), isNewer };
    },
  };
}
