/** From what an official entered to what is kept, with every problem of it. */
import type { PortalContentInput } from '../../types.generated.ts';
import type { PortalContent, PortalProblem } from './content.ts';
import { readDocumentKind } from './legalDocument.ts';
import { TextReader } from './plainText.ts';
import { readAvailability, readContactPoint, readPortalDetails } from './readFacts.ts';

const POSITION_MAX = 999;
const PROCEDURES_MAX = 50;

export type ReadContent =
  | { content: PortalContent; problems: PortalProblem[] }
  | { problems: PortalProblem[] };

const EXACTLY_ONE: PortalProblem = {
  code: 'EXACTLY_ONE_KIND',
  field: 'content',
  message: 'Mỗi lần nhập phải có đúng một loại thông tin.',
};

/**
 * Reads what was entered. The planner knows no input of which exactly one member is given (`@oneOf`), so the rule is here.
 *
 * @param agency the publishing agency: a portal's details and terms are its own
 */
export function readContent(input: PortalContentInput, agency: string): ReadContent {
  const given = Object.values(input).filter((member) => member != null);
  if (given.length !== 1) return { problems: [EXACTLY_ONE] };
  const reader = new TextReader();
  const content = readOne(input, agency, reader);
  return content === undefined ? { problems: [EXACTLY_ONE] } : { content, problems: reader.problems };
}

function readOne(input: PortalContentInput, agency: string, reader: TextReader): PortalContent | undefined {
  if (input.contactPoint != null) return readContactPoint(input.contactPoint, reader);
  if (input.portalDetails != null) return readPortalDetails(input.portalDetails, agency, reader);
  if (input.availability != null) return readAvailability(input.availability, reader);
  if (input.lifeEvent != null) return readLifeEvent(input.lifeEvent, reader);
  if (input.legalDocument != null) return readLegalDocument(input.legalDocument, reader);
  return readText(input, agency, reader);
}

/** The kinds that are a title and a text. */
function readText(
  { guidance, question, announcement, termsOfUse }: PortalContentInput,
  agency: string,
  reader: TextReader,
): PortalContent | undefined {
  if (guidance != null) {
    return {
      kind: 'GUIDANCE',
      procedureCode: guidance.procedureCode,
      title: reader.line(guidance.title, 'content.guidance.title'),
      text: reader.blocks(guidance.text, 'content.guidance.text'),
    };
  }
  if (question != null) {
    return {
      kind: 'QUESTION',
      procedureCode: question.procedureCode,
      question: reader.line(question.question, 'content.question.question'),
      answer: reader.blocks(question.answer, 'content.question.answer'),
    };
  }
  if (announcement != null) {
    return {
      kind: 'ANNOUNCEMENT',
      title: reader.line(announcement.title, 'content.announcement.title'),
      text: reader.blocks(announcement.text, 'content.announcement.text'),
    };
  }
  if (termsOfUse == null) return undefined;
  return {
    kind: 'TERMS_OF_USE',
    owner: agency,
    title: reader.line(termsOfUse.title, 'content.termsOfUse.title'),
    text: reader.blocks(termsOfUse.text, 'content.termsOfUse.text'),
  };
}

type LifeEventInput = NonNullable<PortalContentInput['lifeEvent']>;

function readLifeEvent(input: LifeEventInput, reader: TextReader): PortalContent {
  const { position, procedureCodes } = input;
  const at = 'content.lifeEvent';
  if (position < 1 || position > POSITION_MAX)
    reader.problems.push({
      code: 'OUT_OF_RANGE',
      field: `${at}.position`,
      message: `Thứ tự phải là số từ 1 đến ${POSITION_MAX}.`,
    });
  if (procedureCodes.length === 0 || procedureCodes.length > PROCEDURES_MAX)
    reader.problems.push({
      code: 'OUT_OF_RANGE',
      field: `${at}.procedureCodes`,
      message: `Một sự kiện phải có từ 1 đến ${PROCEDURES_MAX} thủ tục.`,
    });
  if (new Set(procedureCodes).size < procedureCodes.length)
    reader.problems.push({
      code: 'NAMED_TWICE',
      field: `${at}.procedureCodes`,
      message: 'Có thủ tục được nêu hai lần; mỗi thủ tục chỉ nêu một lần.',
    });
  return {
    kind: 'LIFE_EVENT',
    name: reader.line(input.name, `${at}.name`),
    description: reader.blocks(input.description, `${at}.description`),
    position,
    procedureCodes: [...procedureCodes],
  };
}

type LegalDocumentInput = NonNullable<PortalContentInput['legalDocument']>;

function readLegalDocument(input: LegalDocumentInput, reader: TextReader): PortalContent {
  const at = 'content.legalDocument';
  const number = reader.line(input.number, `${at}.number`, 100);
  if (number !== '' && !/\d/.test(number))
    reader.problems.push({
      code: 'EMPTY',
      field: `${at}.number`,
      message: 'Số, ký hiệu của văn bản phải có chữ số, ví dụ 60/2014/QH13.',
    });
  const title = reader.line(input.title, `${at}.title`, 1_000);
  const { effectiveFrom = null, effectiveTo = null, issuedOn = null } = input;
  if (effectiveFrom !== null && effectiveTo !== null && effectiveTo <= effectiveFrom)
    reader.problems.push({
      code: 'PERIOD_MALFORMED',
      field: `${at}.effectiveTo`,
      message: 'Ngày hết hiệu lực phải sau ngày có hiệu lực.',
    });
  return {
    kind: 'LEGAL_DOCUMENT',
    number,
    title,
    documentKind: input.kind ?? readDocumentKind(number, title),
    issuer: reader.optionalLine(input.issuer, `${at}.issuer`),
    issuedOn,
    effectiveFrom,
    effectiveTo,
    address: reader.optionalAddress(input.address, `${at}.address`),
  };
}
