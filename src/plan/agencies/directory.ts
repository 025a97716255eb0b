/** A unit as communes name it; `aliases` are what people write instead. */
export interface DirectoryEntry {
  readonly name: string;
  readonly shortName: string;
  readonly aliases: readonly string[];
}

/**
 * Units that communes have since 1/7/2025 (two-tier local government): the names where neither the workbook's directory
 * nor the plan's body knows better. Spellings that differ only in what `agencyKey` takes away need no alias.
 */
export const COMMUNE_DIRECTORY: readonly DirectoryEntry[] = [
  entry("Văn phòng HĐND và UBND", "VP HĐND&UBND", "VPHĐND&UBND"),
  entry("Phòng Kinh tế", "PKT", "Phòng KT"),
  entry("Phòng Kinh tế, Hạ tầng và Đô thị", "PKTHTĐT", "Phòng KTHTĐT", "Phòng KT, HT và ĐT"),
  entry("Phòng Văn hóa - Xã hội", "PVHXH", "Phòng VHXH", "Phòng VH-XH", "Phòng VH - Xã hội"),
  entry("Trung tâm Phục vụ hành chính công", "TTPVHCC", "Trung tâm PVHCC", "Trung tâm PV HCC"),
  entry("Trung tâm Dịch vụ sự nghiệp công", "TTDVSNC", "Trung tâm DVSNC"),
  entry("Trung tâm Cung ứng dịch vụ sự nghiệp công", "TTCƯDVSNC", "Trung tâm Cung ứng DVSNC"),
  entry("Công an xã", "CAX"),
  entry("Ban Chỉ huy Quân sự xã", "BCHQS"),
  entry("Trạm Y tế xã", "TYT", "Trạm YT xã"),
  entry("Đảng ủy xã", "ĐU"),
  entry("Đảng ủy UBND xã", "ĐU UBND"),
  entry("Đảng ủy các cơ quan Đảng xã", "ĐU CQĐ"),
  entry("Thường trực Đảng ủy xã", "TT ĐU"),
  entry("Văn phòng Đảng ủy xã", "VPĐU", "VP ĐU"),
  entry(
    "Ban Xây dựng Đảng",
    "BXDĐ",
    "Ban XDĐ",
    "Ban XD Đảng",
    "Ban Xây dựng Đảng Đảng ủy xã",
    "Ban Xây dựng Đảng của Đảng ủy xã"
  ),
  entry("Ủy ban Kiểm tra Đảng ủy xã", "UBKT", "Cơ quan Ủy ban Kiểm tra Đảng ủy xã", "UBKT ĐU xã"),
  entry("HĐND xã", "HĐND"),
  entry("Thường trực HĐND xã", "TT HĐND"),
  entry("Ban Kinh tế - Ngân sách HĐND xã", "BKTNS", "Ban KT-NS HĐND xã", "Ban KTNS HĐND xã"),
  entry("Ban Văn hóa - Xã hội HĐND xã", "BVHXH", "Ban VH-XH HĐND xã", "Ban VHXH HĐND xã"),
  entry("UBND xã", "UBND"),
  entry("Ủy ban MTTQ Việt Nam xã", "UBMTTQ", "MTTQ xã"),
  entry("Hội Liên hiệp Phụ nữ xã", "Hội LHPN", "Hội Phụ nữ xã", "Hội PN xã"),
  entry("Hội Nông dân xã", "HND", "Hội ND xã"),
  entry("Hội Cựu chiến binh xã", "CCB"),
  entry(
    "Đoàn TNCS Hồ Chí Minh xã",
    "Đoàn TN",
    "Đoàn Thanh niên xã",
    "Đoàn Thanh niên Cộng sản xã",
    "Đoàn xã"
  ),
];

function entry(name: string, shortName: string, ...aliases: readonly string[]): DirectoryEntry {
  return { name, shortName, aliases };
}
