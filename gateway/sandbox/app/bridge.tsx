import { useGraphiQL, useGraphiQLActions } from '@graphiql/react';
import { useEffect, useRef } from 'react';
import type { Desk, Sheet } from './desk.ts';
import type { Session } from './session.ts';
import { useStored } from './store.ts';

/** What an empty first tab says. */
export const WELCOME = `# Chọn một ví dụ bên trái, hoặc viết câu hỏi của bạn rồi nhấn Ctrl-Enter.
# (Pick a worked example on the left, or write a query and press Ctrl-Enter.)
`;

// The code font that comes with the editor has no Vietnamese letters; see editor.css for the last two.
const PANE_OPTIONS = {
  fontFamily: 'Consolas, Menlo, "Noto Sans Mono", "Plain Code", Roboto, monospace',
  fontSize: 13,
  wordWrap: 'on' as const,
  ariaLabel: 'Khung soạn thảo; nhấn Escape để rời khung (editor; Escape leaves it)',
};

/** Tab writes in an editor: whoever has no mouse leaves by Escape, which closes what is open in it first. */
const ESCAPE = 9;
const NOTHING_OPEN = '!suggestWidgetVisible && !parameterHintsVisible && !findWidgetVisible';

const leaveEditor = (): void =>
  document.querySelector<HTMLElement>('.plan-toggle, [data-testid=plan-panel] button, .run')?.focus();

/** A new tab is on its way for this example; it is there once another tab than this one is active. */
interface Opening {
  exampleKey: string;
  fromTab: string | undefined;
}

/** Lets the desk open tabs and run them, and tells it which example the reader has turned to. Draws nothing. */
export function Bridge({ desk, session }: { desk: Desk; session: Session }) {
  useExampleTabs(desk);
  useActiveTabInSight();
  usePaneOptions();
  useSchemaOfReader(session);
  return null;
}

function useExampleTabs(desk: Desk): void {
  const panes = usePanes();
  const { tabs, activeIndex } = useGraphiQL((state) => ({
    tabs: state.tabs,
    activeIndex: state.activeTabIndex,
  }));
  const actions = useGraphiQLActions();
  const exampleOfTab = useRef(new Map<string, string>());
  const opening = useRef<Opening | undefined>(undefined);
  const activeTab = tabs[activeIndex];

  function open(sheet: Sheet): void {
    const known = tabs.findIndex(
      (tab) => (exampleOfTab.current.get(tab.id) ?? findExampleOf(desk, tab.query)) === sheet.exampleKey,
    );
    if (known >= 0) {
      if (known !== activeIndex) actions.changeTab(known);
    } else if (activeTab !== undefined && isPristine(panes.query?.getValue())) {
      exampleOfTab.current.set(activeTab.id, sheet.exampleKey);
    } else {
      opening.current = { exampleKey: sheet.exampleKey, fromTab: activeTab?.id };
      actions.addTab();
    }
    lay(sheet, panes);
    const { document: query, variables, headers } = sheet;
    actions.updateActiveTabValues({ query, variables, headers, response: null, operationName: null });
  }

  // After each drawing, because both look at the tabs as they are now.
  useEffect(() => {
    if (activeTab === undefined || !Object.values(panes).every(Boolean)) return undefined;
    desk.attach({ open, run: () => void actions.run() });
    const isOpened = opening.current !== undefined && opening.current.fromTab !== activeTab.id;
    const known = isOpened ? opening.current?.exampleKey : exampleOfTab.current.get(activeTab.id);
    if (isOpened) opening.current = undefined;
    turnTo(desk, known ?? findExampleOf(desk, activeTab.query), activeTab.id, exampleOfTab.current);
    return undefined;
  });
}

/** With ten examples open the strip of tabs is wider than the page. */
function useActiveTabInSight(): void {
  const activeIndex = useGraphiQL((state) => state.activeTabIndex);
  useEffect(() => {
    document
      .getElementById(`graphiql-session-tab-${activeIndex}`)
      ?.scrollIntoView({ inline: 'nearest', block: 'nearest' });
    return undefined;
  }, [activeIndex]);
}

function turnTo(
  desk: Desk,
  exampleKey: string | undefined,
  tabId: string,
  exampleOfTab: Map<string, string>,
): void {
  if (exampleKey !== undefined) exampleOfTab.set(tabId, exampleKey);
  if (exampleKey !== desk.state.get().activeKey) desk.state.change({ activeKey: exampleKey });
}

function usePaneOptions(): void {
  const { query, variables, headers, response } = usePanes();
  useEffect(() => {
    for (const pane of [query, variables, headers, response]) {
      pane?.updateOptions(PANE_OPTIONS);
      pane?.addCommand(ESCAPE, leaveEditor, NOTHING_OPEN);
    }
    return undefined;
  }, [query, variables, headers, response]);
}

/** The gateway describes the public part of its graph to strangers, and all of it to those it knows. */
function useSchemaOfReader(session: Session): void {
  const { persona } = useStored(session.state);
  const introduced = useRef(persona);
  const actions = useGraphiQLActions();
  useEffect(() => {
    const isNew = persona !== introduced.current;
    introduced.current = persona;
    if (isNew) void actions.introspect();
    return undefined;
  }, [persona, actions]);
}

function lay(sheet: Sheet, panes: ReturnType<typeof usePanes>): void {
  panes.query?.setValue(sheet.document);
  panes.variables?.setValue(sheet.variables);
  panes.headers?.setValue(sheet.headers);
  panes.response?.setValue('');
}

function usePanes() {
  return useGraphiQL((state) => ({
    query: state.queryEditor,
    variables: state.variableEditor,
    headers: state.headerEditor,
    response: state.responseEditor,
  }));
}

function isPristine(query: string | undefined): boolean {
  return query === undefined || query.trim() === '' || query.trim() === WELCOME.trim();
}

/** After a reload tabs have come back and what they show is known only by their text. */
function findExampleOf(desk: Desk, query: string | null): string | undefined {
  const text = query?.trim();
  return text ? desk.examples.find((example) => example.document.trim() === text)?.key : undefined;
}
