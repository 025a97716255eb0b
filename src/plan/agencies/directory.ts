/** A unit as communes name it; `aliases` are what people write instead. */
export interface DirectoryEntry {
  readonly name: string;
  readonly shortName: string;
  readonly aliases: readonly string[];
}

/**
 * Units that communes have since 1/7/2025 (two-tier local government): the names where neither the workbook's directory
 * nor the plan's body knows better. Spellings that differ only in tone placement, hyphen, blanks, capitals, "và" or the
 * final "xã", "phường" need no alias.
 */
export const COMMUNE_DIRECTORY: readonly DirectoryEntry[] = [
  entry("Văn phòng HĐND và UBND", "VP HĐND&UBND", "Văn phòng HĐND-UBND", "VP HĐND-UBND"),
  entry("Phòng Kinh tế", "PKT", "P. Kinh tế", "P.KT", "Phòng KT"),
  entry(
    "Phòng Kinh tế, Hạ tầng và Đô thị",
    "PKTHTĐT",
    "P. KTHTĐT",
    "Phòng KT, HT và ĐT",
    "Phòng KTHTĐT"
  ),
  entry(
    "Phòng Văn hóa - Xã hội",
    "PVHXH",
    "P. Văn hóa - Xã hội",
    "P. VHXH",
    "P. VH-XH",
    "Phòng VHXH",
    "Phòng VH-XH"
  ),
  entry(
    "Trung tâm Phục vụ hành chính công",
    "TTPVHCC",
    "TT Phục vụ hành chính công",
    "TT PVHCC",
    "TT. PVHCC",
    "Trung tâm PVHCC",
    "Trung tâm Phục vụ HCC",
    "TT Phục vụ HCC"
  ),
  entry(
    "Trung tâm Dịch vụ sự nghiệp công",
    "TTDVSNC",
    "TT Dịch vụ sự nghiệp công",
    "TT DVSNC",
    "TT. DVSNC",
    "Trung tâm DVSNC"
  ),
  entry("Công an xã", "CAX", "CA xã"),
  entry("Ban Chỉ huy Quân sự xã", "BCHQS", "BCH Quân sự xã", "BCHQS xã", "Ban CHQS xã"),
  entry("Trạm Y tế xã", "TYT", "TYT xã"),
  entry("Đảng ủy xã", "ĐU", "ĐU xã"),
  entry("Văn phòng Đảng ủy xã", "VPĐU", "VP Đảng ủy xã"),
  entry("Ban Xây dựng Đảng", "BXDĐ"),
  entry(
    "Ủy ban Kiểm tra Đảng ủy xã",
    "UBKT",
    "UBKT Đảng ủy xã",
    "Cơ quan Ủy ban Kiểm tra Đảng ủy xã"
  ),
  entry("HĐND xã", "HĐND", "Hội đồng nhân dân xã"),
  entry("UBND xã", "UBND", "Ủy ban nhân dân xã"),
  entry(
    "Ủy ban MTTQ Việt Nam xã",
    "UBMTTQ",
    "UBMTTQ Việt Nam xã",
    "UBMTTQVN xã",
    "UBMTTQ xã",
    "Ủy ban MTTQ xã",
    "MTTQ Việt Nam xã",
    "MTTQ xã"
  ),
  entry("Hội Liên hiệp Phụ nữ xã", "Hội LHPN", "Hội LHPN xã", "Hội Phụ nữ xã"),
  entry("Hội Nông dân xã", "HND"),
  entry("Hội Cựu chiến binh xã", "CCB", "Hội CCB xã"),
  entry("Đoàn TNCS Hồ Chí Minh xã", "Đoàn TN", "Đoàn Thanh niên xã", "Đoàn TN xã"),
];

function entry(name: string, shortName: string, ...aliases: readonly string[]): DirectoryEntry {
  return { name, shortName, aliases };
}
