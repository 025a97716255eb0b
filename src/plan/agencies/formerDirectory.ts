import type { DirectoryEntry } from "./directory";

/**
 * Units of districts, provinces and communes before 1/7/2025 (three-tier local government) and those above the commune
 * whose names hold a comma or "và". A plan that writes them keeps them: nobody can say which present unit took over.
 */
export const FORMER_DIRECTORY: readonly DirectoryEntry[] = [
  entry("Phòng Nội vụ", "", "Phòng NV"),
  entry("Phòng Tư pháp", ""),
  entry(
    "Phòng Tài chính - Kế hoạch",
    "",
    "Phòng TC-KH",
    "Phòng TCKH",
    "Phòng Tài chính - KH",
    "Phòng TC - Kế hoạch"
  ),
  entry(
    "Phòng Lao động - Thương binh và Xã hội",
    "",
    "Phòng Lao động - TB&XH",
    "Phòng Lao động TBXH",
    "Phòng LĐ-TB&XH",
    "Phòng LĐ-TBXH",
    "Phòng LĐTB&XH",
    "Phòng LĐTBXH"
  ),
  entry(
    "Phòng Văn hóa và Thông tin",
    "",
    "Phòng VH&TT",
    "Phòng VHTT",
    "Phòng Văn hóa - TT",
    "Phòng VH - Thông tin"
  ),
  entry("Phòng Tài nguyên và Môi trường", "", "Phòng TN&MT", "Phòng TNMT"),
  entry(
    "Phòng Nông nghiệp và Phát triển nông thôn",
    "",
    "Phòng NN&PTNT",
    "Phòng NN và PTNT",
    "Phòng Nông nghiệp và PTNT",
    "Phòng Nông nghiệp & PTNT"
  ),
  entry("Phòng Nông nghiệp và Môi trường", "", "Phòng NN&MT", "Phòng NNMT"),
  entry("Phòng Kinh tế và Hạ tầng", "", "Phòng KT&HT", "Phòng KTHT", "Phòng Kinh tế - HT"),
  entry("Phòng Quản lý đô thị", "", "Phòng QLĐT"),
  entry("Phòng Giáo dục và Đào tạo", "", "Phòng GD&ĐT", "Phòng GDĐT"),
  entry("Phòng Văn hóa, Khoa học và Thông tin", "", "Phòng VH, KH&TT", "Phòng VHKH&TT"),
  entry("UBND huyện", ""),
  entry("HĐND huyện", ""),
  entry("Văn phòng HĐND và UBND huyện", ""),
  entry("Bộ phận Tiếp nhận và Trả kết quả", "", "Bộ phận TN&TKQ", "Bộ phận TN và TKQ"),
];

function entry(name: string, shortName: string, ...aliases: readonly string[]): DirectoryEntry {
  return { name, shortName, aliases };
}
