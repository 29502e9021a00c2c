/**
 * What the gateway reports when it refuses a request itself: to transparency for people whom the request names by their opaque
 * ids, to population for numbers that were typed, to dossiers for the people of a dossier. Each of them says whom it is about and
 * writes it down; the gateway is told neither.
 */

import { z } from 'zod';
import { isFailureCode } from '../failure.ts';
import type { Brand, Branding } from './brand.ts';
import type { DossierId } from './opaqueId.ts';

const uuid = z.uuid();

/** Whether a text can stand in a report as an id: what cannot would cost the report, and everybody else in it. */
export const isReportableId = <Id extends Brand<string>>(text: string): text is Id =>
  uuid.safeParse(text).success;

const refusal = z.object({
  /** When it was refused; a report may come later. */
  at: z.iso.datetime(),
  code: z.custom<string>((value) => isFailureCode(value)),
  /** Coordinates that were asked for. */
  fields: z.array(z.string().max(120)).min(1).max(200),
  /** How many attempts of this caller this one stands for. */
  attempts: z.number().int().positive().max(1_000_000),
  purpose: z.string().max(60).nullable(),
  basis: z.string().max(200).nullable(),
  dossier: (uuid as Branding<DossierId>).nullable(),
});
export type ReportedRefusal = z.infer<typeof refusal>;

/** Refusals in one report. */
export const REPORT_MAX = 100;

const listOf = <T extends z.ZodRawShape>(about: T) => z.array(refusal.extend(about)).max(REPORT_MAX);

/** For transparency. */
export const refusalsOfPeople = listOf({ subject: uuid });

/** For population: a number as it was typed, or what population gave for it when it was reported before. */
export const refusalsOfNumbers = listOf({
  number: z
    .string()
    .regex(/^(\d{9}|\d{12})$/)
    .nullable(),
  receipt: z.string().max(200).nullable(),
});

/** For dossiers: the parties of `dossier`. */
export const refusalsOfDossiers = listOf({ dossier: uuid as Branding<DossierId> });
