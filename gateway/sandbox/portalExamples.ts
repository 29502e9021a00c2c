import type { Example } from './template.ts';

/**
 * One query for each page of a national or provincial portal, for anybody who has not signed in. The clients of the portals
 * register these very documents (`gateway/operations/clients/`); without `owner` they show the nation's portal.
 */
export const portalExamples: readonly Example[] = [
  {
    key: 'portal-home',
    title: '22. Trang chủ của một cổng',
    explanation:
      'Một truy vấn cho cả trang chủ: sự kiện cuộc đời, thông báo, lĩnh vực, liên hệ, bưu chính và thanh toán. Thử owner "H15" để xem cổng của tỉnh.',
    persona: null,
    document: `query PortalHome($owner: AgencyCode) {
  portal(owner: $owner) {
    asOf
    details { name address hotline email maintainer owner { code name } isDemonstration }
    lifeEvents(first: 20) { nodes { item name procedures { code name } } }
    announcements(first: 5) {
      nodes { item title text { ...Text } agency { name } effectiveFrom effectiveTo isDemonstration }
    }
    fields(first: 8) { name procedures }
    contactPoints(first: 5) { nodes { of { code name } unit phone email isDemonstration } }
    availability(first: 10) {
      nodes { of { code name } receivesByPost returnsByPost cashless cashlessMethods isDemonstration }
    }
  }
}
fragment Text on PortalBlock { kind lines { runs { text address } } }`,
    variables: { owner: null },
  },
  {
    key: 'portal-search',
    title: '23. Trang tìm kiếm của một cổng',
    explanation: 'Thủ tục và thông tin của cổng trong một truy vấn, gõ không dấu; từ khớp được đánh dấu sẵn.',
    persona: null,
    document: `query PortalSearch($query: String!, $kinds: [PortalSearchKind!]) {
  searchProcedures(query: $query, first: 10) {
    nodes { code name field publisher { code name } }
    facets { property values { value label count } }
    totalCount
    correctedQuery
    pageInfo { hasNextPage endCursor }
  }
  searchPortal(query: $query, kinds: $kinds, first: 10) {
    nodes {
      kind
      title { text isMatch }
      excerpt { text isMatch }
      found {
        __typename
        ... on PortalItem { item isDemonstration }
        ... on LegalDocument { number }
        ... on PublicationDecision { number }
      }
    }
    pageInfo { hasNextPage endCursor }
  }
}`,
    variables: { query: 'dang ky khai sinh', kinds: null },
  },
  {
    key: 'portal-procedure',
    title: '24. Trang một thủ tục của một cổng',
    explanation:
      'Mọi điều đã công khai về một thủ tục: phí theo kênh, giấy tờ, hướng dẫn, hỏi đáp, bưu chính và thanh toán theo cơ quan, căn cứ pháp lý.',
    persona: null,
    document: `query PortalProcedure($code: ProcedureCode!, $agency: AgencyCode) {
  procedure(code: $code) {
    code version name field tiers audiences decisionNumber competentAgency inForceFrom inForceTo
    publisher { code name }
    channels {
      channel
      timeLimits { value unit condition }
      fees { kind name statement statementText amount condition }
    }
    cases {
      code name formName
      template { name sizeBytes sha256 url }
      roles { role required }
      components { code name kind originals copies condition template { name sizeBytes sha256 url } isDemonstration }
    }
    results { code name }
    legalBasis { number name effectiveFrom }
    steps { condition steps }
    requirements
    onlineServices(agency: $agency) { agency { code name } level levelName state address }
    history(first: 5) { nodes { version inForceFrom publicisedAt decision { number decidedOn } } }
    guidance(first: 5) { nodes { item title text { ...Text } agency { name } isDemonstration } }
    questionsAndAnswers(first: 5) { nodes { item question answer { ...Text } agency { name } isDemonstration } }
    availability(agency: $agency, first: 10) {
      nodes { of { code name } procedureCode receivesByPost returnsByPost cashless cashlessMethods isDemonstration }
    }
  }
}
fragment Text on PortalBlock { kind lines { runs { text address } } }`,
    variables: { code: '1.001193', agency: null },
  },
  {
    key: 'portal-laws',
    title: '25. Trang quyết định và văn bản',
    explanation: 'Quyết định công bố và văn bản quy phạm pháp luật; điều chưa ai cho biết thì để trống.',
    persona: null,
    document: `query PortalDecisionsAndLaws($kind: LegalDocumentKind, $documentsAfter: String, $decisionsAfter: String) {
  portal {
    legalDocuments(kind: $kind, first: 20, after: $documentsAfter) {
      nodes { number title kind issuer issuedOn effectiveFrom effectiveTo address procedures }
      pageInfo { hasNextPage endCursor }
    }
  }
  publicationDecisions(first: 20, after: $decisionsAfter) {
    nodes { id number decidedOn authority { code name } }
    pageInfo { hasNextPage endCursor }
  }
}`,
    variables: { kind: null },
  },
  {
    key: 'portal-contacts',
    title: '26. Trang liên hệ và điều khoản',
    explanation:
      'Cơ quan chủ quản, tổng đài 18001096, đầu mối liên hệ có giờ làm việc và điều khoản sử dụng.',
    persona: null,
    document: `query PortalContactsAndTerms($owner: AgencyCode, $agency: AgencyCode) {
  portal(owner: $owner) {
    details { name address owner { code name } maintainer hotline email isDemonstration }
    contactPoints(agency: $agency, first: 50) {
      nodes {
        of { code name } unit phone email address isDemonstration
        hours { weekdays opensAt closesAt }
      }
      pageInfo { hasNextPage endCursor }
    }
    terms { title version effectiveFrom text { ...Text } history { version effectiveFrom effectiveTo } isDemonstration }
  }
}
fragment Text on PortalBlock { kind lines { runs { text address } } }`,
    variables: { owner: null, agency: null },
  },
];
