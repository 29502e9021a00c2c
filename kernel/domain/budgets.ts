/**
 * How many different people may be disclosed in a span of time: to one account, to one client system. What is counted is
 * people, not requests: reading the same person again costs nothing, and reading oneself never does.
 */
import { findPurpose } from './purposes.ts';

export interface SubjectBudgets {
  /** People whom one account may look up in a minute on a stated purpose, without a dossier. */
  withoutDossierPerMinute: number;
  /** People disclosed to one account in an hour, for whatever reason. */
  perAccountPerHour: number;
  /** People disclosed through one client system of an agency in an hour. */
  perClientPerHour: number;
  /** Client systems that carry the work of a whole province, with a budget of their own. */
  clients: Readonly<Record<string, number>>;
  /** The person of the day whose look-up without a dossier raises an alert. */
  alertWithoutDossierPerDay: number;
}

export const defaultBudgets: SubjectBudgets = {
  withoutDossierPerMinute: 20,
  perAccountPerHour: 500,
  perClientPerHour: 10_000,
  clients: {},
  alertWithoutDossierPerDay: 50,
};

/** What is known of a disclosure when it is counted; times in ISO 8601, UTC. */
export interface Disclosure {
  at: string;
  outcome: string;
  subject: string;
  actor: string;
  actor_is_subject: boolean;
  agency: string | null;
  client: string;
  purpose: string | null;
}

export type Span = 'MINUTE_WITHOUT_DOSSIER' | 'HOUR' | 'DAY_WITHOUT_DOSSIER';

/** One person counted against one budget. `holder` is a pseudonym or a system, never a name. */
export interface Draw {
  holder: string;
  span: Span;
  /** Beginning of the window. */
  starts: string;
  subject: string;
  /** Beyond this many the person is refused, or for an alert no longer remembered. */
  cap: number;
  /** The count that raises an alert. */
  alert_at: number;
}

/** A budget of this span that is used up refuses; the others only raise an alert. */
export const refuses = (span: Span): boolean => span !== 'DAY_WITHOUT_DOSSIER';

const ISO_LENGTH = { minute: 16, hour: 13, day: 10 };
const startOf = (at: string, unit: keyof typeof ISO_LENGTH): string => {
  const known = at.slice(0, ISO_LENGTH[unit]);
  return `${known}${'0000-01-01T00:00:00Z'.slice(known.length)}`;
};

/** The budgets that one leaf draws on. None for a refusal, and none for reading one's own data. */
export function listDraws(leaf: Disclosure, budgets: SubjectBudgets): Draw[] {
  if (leaf.outcome !== 'DISCLOSED' || leaf.actor_is_subject) return [];
  const { at, actor, client, subject } = leaf;
  const account = `account ${actor}`;
  const draw = (holder: string, span: Span, starts: string, cap: number, alertAt = cap + 1): Draw => ({
    holder,
    span,
    starts,
    subject,
    cap,
    alert_at: alertAt,
  });
  const draws = [draw(account, 'HOUR', startOf(at, 'hour'), budgets.perAccountPerHour)];
  if (leaf.agency !== null) {
    const cap = budgets.clients[client] ?? budgets.perClientPerHour;
    draws.push(draw(`client ${client}`, 'HOUR', startOf(at, 'hour'), cap));
  }
  if (leaf.purpose !== null && findPurpose(leaf.purpose)?.proof === 'STATED') {
    const { withoutDossierPerMinute, alertWithoutDossierPerDay: alertAt } = budgets;
    draws.push(draw(account, 'MINUTE_WITHOUT_DOSSIER', startOf(at, 'minute'), withoutDossierPerMinute));
    draws.push(draw(account, 'DAY_WITHOUT_DOSSIER', startOf(at, 'day'), alertAt, alertAt));
  }
  return draws;
}
