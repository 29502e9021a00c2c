import { GraphiQL } from 'graphiql';
import { useMemo } from 'react';
import { Bridge, WELCOME } from './bridge.tsx';
import type { Desk } from './desk.ts';
import { createFetcher } from './fetcher.ts';
import type { Session } from './session.ts';

/** GraphiQL, with its tabs kept for as long as the browser tab is open. */
export function Editor({ desk, session }: { desk: Desk; session: Session }) {
  const fetcher = useMemo(() => createFetcher(desk, session), [desk, session]);
  return (
    <GraphiQL
      fetcher={fetcher}
      storage={sessionStorage}
      shouldPersistHeaders
      showPersistHeadersSettings={false}
      defaultQuery={WELCOME}
      defaultEditorToolsVisibility="variables"
      forcedTheme="system"
    >
      <GraphiQL.Logo>
        <span />
      </GraphiQL.Logo>
      <Bridge desk={desk} session={session} />
    </GraphiQL>
  );
}
