/** The result types that papers of the nation may have: code, the title on the paper, and the fields of its data. */

/** What the warehouse knows of a kind of paper. */
export interface ResultTypeFacts {
  title: string;
  /** The names of the fields of `data`, all of them strings, as the published schema of the type lists them. */
  fields: readonly string[];
}

const enterpriseFields = [
  'enterpriseCode',
  'headquarters',
  'representativeName',
  'charterCapitalDong',
] as const;

/** Keyed by the national result-type code. */
export const resultTypes = {
  'KQ.G15.000031': {
    title: 'Giấy khai sinh',
    fields: ['registrationNumber', 'registrationPlace', 'fatherName', 'motherName'],
  },
  'KQ.G15.000032': {
    title: 'Giấy chứng nhận kết hôn',
    fields: ['registrationNumber', 'registrationPlace', 'spouseName', 'marriedOn'],
  },
  'KQ.G15.000038': { title: 'Giấy xác nhận tình trạng hôn nhân', fields: ['maritalStatus', 'purpose'] },
  'KQ.G15.000034': { title: 'Trích lục khai tử', fields: ['registrationNumber', 'diedOn'] },
  'KQ.G15.000035': {
    title: 'Trích lục đăng ký giám hộ',
    fields: ['registrationNumber', 'wardName', 'guardianName'],
  },
  'KQ.G01.000200': {
    title: 'Phiếu Lý lịch tư pháp số 1 (cấp tỉnh)',
    fields: ['serialNumber', 'convictionState'],
  },
  'KQ.G01.000062': { title: 'Xác nhận thông tin về cư trú (CT07)', fields: ['residenceText'] },
  'KQ.G01.000185': { title: 'Giấy phép lái xe', fields: ['licenceClass', 'serialNumber'] },
  'KQ.G01.000014': { title: 'Giấy chứng nhận đăng ký xe', fields: ['plateNumber', 'brand'] },
  'KQ.G01.000291': { title: 'Thẻ bảo hiểm y tế', fields: ['cardNumber', 'registeredFacility'] },
  'KQ.G01.000023': { title: 'Thẻ căn cước', fields: ['cardNumberSuffix'] },
  'KQ.G10.001156': {
    title: 'Quyết định công nhận hộ nghèo, hộ cận nghèo (định kỳ)',
    fields: ['povertyCategory', 'decisionYear'],
  },
  'KQ.G10.001148': {
    title: 'Giấy chứng nhận quyền sử dụng đất, quyền sở hữu tài sản gắn liền với đất',
    fields: ['parcelNumber', 'mapSheetNumber', 'areaSquareMetres', 'landAddress'],
  },
  'KQ.G12.001046': {
    title: 'Giấy chứng nhận đăng ký doanh nghiệp công ty TNHH một thành viên',
    fields: enterpriseFields,
  },
  'KQ.G12.001052': {
    title: 'Giấy chứng nhận đăng ký doanh nghiệp công ty TNHH hai thành viên trở lên',
    fields: enterpriseFields,
  },
  'KQ.G12.001080': {
    title: 'Giấy chứng nhận đăng ký doanh nghiệp công ty cổ phần',
    fields: enterpriseFields,
  },
  'KQ.G12.001041': {
    title: 'Giấy chứng nhận đăng ký hộ kinh doanh',
    fields: ['businessCode', 'headquarters', 'representativeName'],
  },
} as const satisfies Record<string, ResultTypeFacts>;

export type ResultTypeCode = keyof typeof resultTypes;

/** Exactly the fields of one type's data. */
export type ResultData<Code extends ResultTypeCode> = Record<
  (typeof resultTypes)[Code]['fields'][number],
  string | null
>;
