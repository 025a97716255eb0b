/** The office of a commune that gathers what the units report of administrative reform, unless somebody names another. */
export const REPORTING_OFFICE = "Phòng Văn hóa - Xã hội";
