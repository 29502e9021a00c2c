/** Who keeps the calendar: the Government Office (Văn phòng Chính phủ) and the Ministry of Home Affairs (Bộ Nội vụ). */
export const CALENDAR_KEEPERS = ['G22', 'G09'] as const;
