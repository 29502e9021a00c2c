import type { CalendarLoaders } from './calendar/reads/loaders.ts';
import type { CodeListLoaders } from './codeLists/reads/loaders.ts';
import type { FileLoaders } from './files/reads/loaders.ts';
import type { ImportLoaders } from './import/reads/loaders.ts';
import type { OfficialLoaders } from './officials/reads/loaders.ts';
import type { OnceOnlyLoaders } from './onceOnly/reads/loaders.ts';
import type { OnlineLoaders } from './online/reads/loaders.ts';
import type { PortalLoaders } from './portal/reads/loaders.ts';
import type { ReadingLoaders } from './publication/actions/noteReading.ts';
import type { PublicationLoaders } from './publication/reads/loaders.ts';
import type { Followed } from './versions/actions/recordVersion.ts';
import type { VersionLoaders } from './versions/reads/loaders.ts';

/** One request's look-ups, of all chapters, and what each does when a version appears. */
export interface Loaders
  extends Followed,
    CodeListLoaders,
    VersionLoaders,
    OfficialLoaders,
    FileLoaders,
    CalendarLoaders,
    ImportLoaders,
    OnceOnlyLoaders,
    OnlineLoaders,
    PublicationLoaders,
    ReadingLoaders,
    PortalLoaders {}
