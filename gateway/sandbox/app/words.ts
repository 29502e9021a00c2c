/** What the registers are called on the screen; a name we do not know is shown as it is. */
const SUBGRAPH_NAMES: Readonly<Record<string, string>> = {
  procedures: 'Thủ tục hành chính',
  population: 'Dân cư',
  warehouse: 'Kho giấy tờ',
  dossiers: 'Hồ sơ',
  payments: 'Thanh toán',
  transparency: 'Minh bạch',
};

export function nameSubgraph(subgraph: string): string {
  return SUBGRAPH_NAMES[subgraph] ?? subgraph;
}

const FAULT_NAMES: Readonly<Record<string, string>> = {
  '': 'Bình thường',
  SLOW: 'Trả lời chậm',
  WRONG: 'Trả lời sai',
};

export function nameFault(fault: string): string {
  return FAULT_NAMES[fault] ?? fault;
}

const ROLE_NAMES: Readonly<Record<string, string>> = {
  CITIZEN: 'Công dân',
  OFFICER: 'Cán bộ',
  PUBLISHER: 'Cơ quan công bố',
  GOVERNMENT_OFFICE: 'Văn phòng Chính phủ',
  ADMINISTRATOR: 'Quản trị',
};

export function nameRole(role: string): string {
  return ROLE_NAMES[role] ?? role;
}

/** Milliseconds as a reader wants them: one decimal below ten, Vietnamese decimal comma. */
export function formatMs(ms: number): string {
  return `${new Intl.NumberFormat('vi-VN', { maximumFractionDigits: ms < 10 ? 1 : 0 }).format(ms)} ms`;
}
