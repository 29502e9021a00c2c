import type { Chapter } from '../../kernel/chapter.ts';
import { calendar } from './calendar/index.ts';
import { codeLists } from './codeLists/index.ts';
import { files } from './files/index.ts';
import { history } from './history/index.ts';
import { imports } from './import/index.ts';
import type { Loaders } from './loaders.ts';
import { officials } from './officials/index.ts';
import { onceOnly } from './onceOnly/index.ts';
import { online } from './online/index.ts';
import { portal } from './portal/index.ts';
import { publication } from './publication/index.ts';
import { records } from './records/index.ts';
import { search } from './search/index.ts';
import type { VersionFollower } from './versions/actions/recordVersion.ts';
import { versions } from './versions/index.ts';

/** The register in the order in which it builds up: a chapter knows only those before it. */
export const chapters: readonly (Chapter<Loaders> & VersionFollower)[] = [
  records,
  codeLists,
  versions,
  officials,
  files,
  calendar,
  search,
  onceOnly,
  online,
  publication,
  history,
  portal,
  imports,
];
