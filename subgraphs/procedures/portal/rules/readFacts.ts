/** Reading the kinds that are facts: contact points, who runs a portal, post and payment. */
import type { PortalContentInput } from '../../types.generated.ts';
import type {
  AvailabilityContent,
  ContactPointContent,
  OpeningHours,
  PortalDetailsContent,
  PortalProblemCode,
} from './content.ts';
import type { TextReader } from './plainText.ts';

const MESSAGES = {
  CONTACT_MALFORMED: 'Số điện thoại hoặc thư điện tử không đúng định dạng.',
  HOURS_MALFORMED: 'Giờ làm việc phải có dạng HH:mm, giờ đóng cửa sau giờ mở cửa, và có ít nhất một ngày.',
  NAMED_TWICE: 'Có giá trị được nêu hai lần; mỗi giá trị chỉ nêu một lần.',
} satisfies Partial<Record<PortalProblemCode, string>>;

function complain(reader: TextReader, code: keyof typeof MESSAGES, field: string): void {
  reader.problems.push({ code, field, message: MESSAGES[code] });
}

/** Digits with single spaces, dots or dashes, perhaps an area code in brackets: at least three digits. */
const PHONE = /^\+?(?:\(\d{2,5}\) ?)?\d+(?:[ .-]\d+)*$/;
const DIGITS_IN_PHONE = { min: 3, max: 15 };
const EMAIL = /^[a-z0-9._%+-]{1,64}@(?:[a-z0-9-]{1,63}\.)+[a-z]{2,24}$/i;
const HOUR = /^(?:[01]\d|2[0-3]):[0-5]\d$/;
const HOURS_MAX = 14;

type Optional = string | null | undefined;

function readPhone(text: Optional, field: string, reader: TextReader): string | null {
  const phone = reader.optionalLine(text, field);
  const digits = phone?.replace(/\D/g, '').length ?? DIGITS_IN_PHONE.min;
  const fits = phone === null || PHONE.test(phone);
  if (!fits || digits < DIGITS_IN_PHONE.min || digits > DIGITS_IN_PHONE.max)
    complain(reader, 'CONTACT_MALFORMED', field);
  return phone;
}

function readEmail(text: Optional, field: string, reader: TextReader): string | null {
  const email = reader.optionalLine(text, field);
  if (email !== null && !EMAIL.test(email)) complain(reader, 'CONTACT_MALFORMED', field);
  return email;
}

type ContactPointInput = NonNullable<PortalContentInput['contactPoint']>;

export function readContactPoint(input: ContactPointInput, reader: TextReader): ContactPointContent {
  const at = 'content.contactPoint';
  const content: ContactPointContent = {
    kind: 'CONTACT_POINT',
    of: input.of,
    unit: reader.optionalLine(input.unit, `${at}.unit`),
    phone: readPhone(input.phone, `${at}.phone`, reader),
    email: readEmail(input.email, `${at}.email`, reader),
    address: reader.optionalLine(input.address, `${at}.address`),
    hours: readHours(input.hours ?? [], `${at}.hours`, reader),
  };
  if (content.phone === null && content.email === null && content.address === null)
    reader.problems.push({
      code: 'EMPTY',
      field: at,
      message: 'Đầu mối liên hệ phải có điện thoại, thư điện tử hoặc địa chỉ.',
    });
  return content;
}

function readHours(
  hours: NonNullable<ContactPointInput['hours']>,
  field: string,
  reader: TextReader,
): OpeningHours[] {
  if (hours.length > HOURS_MAX) complain(reader, 'HOURS_MALFORMED', field);
  return hours.slice(0, HOURS_MAX).map(({ weekdays, opensAt, closesAt }, index) => {
    const isSpan = HOUR.test(opensAt) && HOUR.test(closesAt) && opensAt < closesAt;
    if (!isSpan || weekdays.length === 0) complain(reader, 'HOURS_MALFORMED', `${field}.${index}`);
    if (new Set(weekdays).size < weekdays.length)
      complain(reader, 'NAMED_TWICE', `${field}.${index}.weekdays`);
    return { weekdays: [...weekdays], opensAt, closesAt };
  });
}

type PortalDetailsInput = NonNullable<PortalContentInput['portalDetails']>;

export function readPortalDetails(
  input: PortalDetailsInput,
  owner: string,
  reader: TextReader,
): PortalDetailsContent {
  const at = 'content.portalDetails';
  return {
    kind: 'PORTAL_DETAILS',
    owner,
    name: reader.line(input.name, `${at}.name`),
    address: reader.address(input.address, `${at}.address`),
    maintainer: reader.optionalLine(input.maintainer, `${at}.maintainer`),
    hotline: readPhone(input.hotline, `${at}.hotline`, reader),
    email: readEmail(input.email, `${at}.email`, reader),
  };
}

type AvailabilityInput = NonNullable<PortalContentInput['availability']>;

export function readAvailability(input: AvailabilityInput, reader: TextReader): AvailabilityContent {
  const at = 'content.availability';
  const cashlessMethods = [...(input.cashlessMethods ?? [])];
  const content: AvailabilityContent = {
    kind: 'AVAILABILITY',
    of: input.of,
    procedureCode: input.procedureCode ?? null,
    receivesByPost: input.receivesByPost ?? null,
    returnsByPost: input.returnsByPost ?? null,
    cashless: input.cashless ?? (cashlessMethods.length > 0 ? true : null),
    cashlessMethods,
  };
  if (new Set(cashlessMethods).size < cashlessMethods.length)
    complain(reader, 'NAMED_TWICE', `${at}.cashlessMethods`);
  if (content.receivesByPost === null && content.returnsByPost === null && content.cashless === null)
    reader.problems.push({
      code: 'EMPTY',
      field: at,
      message: 'Phải nêu ít nhất một tiện ích có hoặc không có.',
    });
  if (content.cashless === false && cashlessMethods.length > 0)
    reader.problems.push({
      code: 'OUT_OF_RANGE',
      field: `${at}.cashlessMethods`,
      message: 'Đã nêu không nhận thanh toán không dùng tiền mặt thì không nêu cách thanh toán.',
    });
  return content;
}
