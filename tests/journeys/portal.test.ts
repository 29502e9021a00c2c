/** A portal front end: only generated documents and types, over HTTP, for a citizen about herself. */
import { randomUUID } from 'node:crypto';
import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { print } from 'graphql';
import { openSystem, type System } from '../support/system.ts';
import {
  MyPageDocument,
  MyPrefillDocument,
  OpenMyDraftDocument,
  ProcedurePageDocument,
} from './portal.generated.ts';

describe('The client of a portal', () => {
  let system: System;
  beforeAll(async () => {
    system = await openSystem();
  }, 120_000);
  afterAll(() => system?.close());

  /** What a typed client does: the document says what the variables and the answer are. */
  async function ask<Data, Variables extends object>(
    persona: string | null,
    document: TypedDocumentNode<Data, Variables>,
    variables: Variables,
  ): Promise<Data> {
    const answer = await system.ask(persona, print(document), variables);
    expect(answer.errors).toBeUndefined();
    return answer.data as Data;
  }

  it('shows a procedure to somebody who has not signed in', async () => {
    const { procedure } = await ask(null, ProcedurePageDocument, { code: '1.004222' });
    expect(procedure?.name).toBe('Đăng ký thường trú');
    expect(procedure?.cases.map(({ code }) => code)).toContain('JOIN_FAMILY');
  });

  it('shows Lan what the state holds about her', async () => {
    const { viewer } = await ask('lan', MyPageDocument, {});
    expect(viewer?.person?.fullName).toBe('Nguyễn Thị Lan');
    expect(viewer?.documents?.nodes.length).toBeGreaterThan(3);
    expect(viewer?.documents?.nodes.every(({ resultType }) => resultType?.name !== undefined)).toBe(true);
  });

  it('lets Lan prefill her own form without an officer', async () => {
    const opened = await ask('lan', OpenMyDraftDocument, {
      input: {
        requestId: randomUUID(),
        procedure: '1.004222',
        caseCode: 'JOIN_FAMILY',
        channel: 'ONLINE',
        agency: 'H15.50.05',
        parties: [{ role: 'APPLICANT', viewer: true }],
      },
    });
    const result = opened.openDraftDossier;
    if (result?.__typename !== 'DraftDossierOpened' || result.dossier == null)
      throw new Error(JSON.stringify(result));
    const { prefill } = await ask('lan', MyPrefillDocument, { dossier: result.dossier.id });
    if (prefill?.__typename !== 'Prefill' || prefill.answer?.__typename !== 'PrefillAnswer')
      throw new Error(JSON.stringify(prefill));
    const name = prefill.answer.fields.find(({ key }) => key === 'applicantFullName');
    expect(name).toMatchObject({ state: 'HELD', value: 'Nguyễn Thị Lan', locked: true });
    expect(prefill.answer.summary.papersSpared).toBeGreaterThan(0);
  });
});
