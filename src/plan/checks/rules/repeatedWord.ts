import { flatMapInSteps } from "../../../pace/steps";
import { cleanText } from "../../../text/unicode";
import { type Rule, aboutTask } from "../rule";
import { wordsOf } from "../taskWords";

const DOUBLED = /(?<![\p{L}\p{M}\p{N}])([\p{L}\p{M}]+)(?: +\1)+(?![\p{L}\p{M}\p{N}])/giu;

/** Brackets, quotes and digits stand before it. */
const FIRST_LETTER = "A".charCodeAt(0);

/** Reduplication that is right as it stands. */
const REDUPLICATED = new Set(
  "từ luôn thường dần ngày năm đều song đời mãi chung riêng vân người nhà lớp ngành nơi đêm hàng lần khác vừa càng rất đâu xa lâu".split(
    " "
  )
);

/** Words that nobody means twice, whatever stands around them. */
const FUNCTION_WORDS = new Set("của và các những cho về với bởi hoặc nhưng đã đang sẽ".split(" "));

/** Compounds that begin with one of them: "kế hoạch về | về đích nông thôn mới". */
const OF_FUNCTION_WORDS = new Set(
  "của cải,cho phép,cho thuê,cho vay,cho mượn,về đích,về hưu,về nước".split(",")
);

/** "Nghiêng" is as long as a syllable gets, in composed letters; and the blank before it. */
const NEAR = 8;

/** A syllable written twice in a row by mistake ("chuyển chuyển"). */
export const repeatedWord: Rule = (plan) =>
  flatMapInSteps(plan.tasks, (task) =>
    (["text", "deliverable"] as const).flatMap((field) =>
      (mayRepeat(wordsOf(task).lower[field]) ? repeatedIn(wordsOf(task)[field]) : []).map((words) =>
        aboutTask("repeated-word", task, { words }, field)
      )
    )
  );

/**
 * A text without a repetition that is a mistake beyond doubt, as of "của của"; the text itself where there is a doubt.
 * @param words the repetition as written, as the finding names it
 */
export function withoutRepetition(text: string, words: string): string {
  const clean = cleanText(text);
  const [first = ""] = words.split(" ");
  const wrong = repetitionsIn(clean).filter(([written]) => written === words);
  return FUNCTION_WORDS.has(first.toLowerCase()) && wrong.length > 0
    ? wrong.reduceRight(
        (rest, { index }) => rest.slice(0, index) + first + rest.slice(index + words.length),
        clean
      )
    : text;
}

function repeatedIn(text: string): readonly string[] {
  return [...new Set(repetitionsIn(text).map(([words]) => words))];
}

function repetitionsIn(text: string): readonly RegExpExecArray[] {
  return [...text.matchAll(DOUBLED)].filter((match) => !isRight(text, match));
}

/** Whether a word may be followed by its own letters: cheap, for the pattern takes long on texts that do not match it. */
function mayRepeat(lower: string): boolean {
  let from = 0;
  for (let to = lower.indexOf(" "); to >= 0; to = lower.indexOf(" ", from)) {
    while (from < to && lower.charCodeAt(from) < FIRST_LETTER) {
      from += 1;
    }
    const isAlike = from < to && lower.charCodeAt(from) === lower.charCodeAt(to + 1);
    if (isAlike && lower.startsWith(lower.slice(from, to), to + 1)) {
      return true;
    }
    from = to + 1;
  }
  return false;
}

function isRight(text: string, { 0: words, 1: written = "", index }: RegExpExecArray): boolean {
  const syllable = written.toLowerCase();
  const end = index + words.length;
  const before = /([\p{L}\p{M}]+) $/u.exec(text.slice(Math.max(0, index - NEAR), index))?.[1] ?? "";
  const after = /^ ([\p{L}\p{M}]+)/u.exec(text.slice(end, end + NEAR))?.[1]?.toLowerCase() ?? "";
  const isTwice = words.length <= 2 * written.length + 1;
  return (
    REDUPLICATED.has(syllable) ||
    OF_FUNCTION_WORDS.has(`${syllable} ${after}`) ||
    (isTwice && straddles(before.toLowerCase(), syllable, after))
  );
}

/** Stands for whatever word: the syllable begins a phrase of its own. */
const ANY = "*";

/**
 * Syllables that end one compound and begin the next: what stands before them in the former, what behind them in the
 * latter ("hành chính công | công khai", "thực hiện | hiện đại hóa"). Two of them in a row are right.
 */
const STRADDLING: Readonly<Record<string, readonly [before: string, after: string]>> = {
  an: ["công trị bình hội", "ninh toàn sinh dân"],
  án: ["bản dự đề vụ", "phí văn lệ"],
  ban: ["ủy trưởng phó phòng thường bộ", "hành chỉ quản tổ đầu giám chấp bí thường công nhân vận"],
  bản: ["văn cơ tài kịch biên thôn", "án đồ sao quyền thân chất tin vẽ mẫu"],
  báo: ["thông dự cảnh tình", "cáo chí đài hiệu động"],
  bảo: ["đảm", "vệ hiểm đảm trợ mật tồn dưỡng hành hộ lưu quản tàng trì"],
  biểu: ["đại tiêu phát", "mẫu dương quyết diễn hiện"],
  bộ: [
    "cán nội cục đồng toàn tiến đội đường",
    "phận máy trưởng ngành đội tiêu mặt luật môn tài nội quy chỉ",
  ],
  cách: ["cải tư quy phong tính chính", "thức làm mạng ly tính tiếp"],
  cấp: [
    "cung phân trợ khẩn sơ cao trung nâng",
    "xã phép giấy độ tỉnh ủy trên bách thiết phát thẻ mã chứng sổ bản tài cơ",
  ],
  chất: ["vật tính bản thực hóa phẩm", "lượng thải vấn xám"],
  chế: ["quy cơ thể hạn pháp biên", "độ biến tài xuất tạo định"],
  chi: ["thu", "tiêu trả phí tiết bộ nhánh ngân thường"],
  chỉ: ["địa chứng tôn", "đạo tiêu số thị huy định dẫn"],
  chính: [
    "hành tài bưu dân liêm trung nội đích công",
    "quyền trị sách phủ thức xác đáng quy trang",
  ],
  chứng: ["công bằng minh kiểm", "thực nhận chỉ minh từ khoán thư"],
  chủ: ["dân làm", "động trì tịch yếu trương đề thể nhiệm sở hộ"],
  chức: ["công viên tổ quan từ cách miễn", "danh năng vụ trách sắc nghiệp"],
  công: [
    "chính vụ sản tư phân thành thi gia nhân khởi thủ nợ lập tài",
    "khai ích chức tác việc an bố nghệ dân trình bằng nhận văn vụ cộng tư lập nghiệp nhân điện chứng viên sở đoàn quốc đức lao suất thương ty sản dụng cụ quyền quỹ giáo minh",
  ],
  dân: [
    "người nhân công nông cư quốc quân di y tiếp toàn",
    "tộc cư chủ số sinh quân phòng vận sự cử ý tình trí chính",
  ],
  dẫn: ["hướng", "đến chứng đầu"],
  diện: ["toàn đại giao đối phương", "tích mạo chính hộ"],
  doanh: ["kinh liên", "nghiệp thu nhân số"],
  dụng: ["sử áp tuyển ứng vận tác tận tín lợi", "cụ ý"],
  dự: ["tham", "toán án thảo kiến báo phòng thi họp"],
  đạo: ["chỉ lãnh", "đức lộ"],
  đảm: ["bảo", "bảo nhiệm nhận đương"],
  đại: ["hiện vĩ tối thời", "biểu hội diện học lý dịch đoàn"],
  đề: ["vấn chủ chuyên", "xuất án nghị tài cương cử bạt ra"],
  điểm: ["thời địa quan đặc trọng ưu thí chấm trung", "số cao đến danh"],
  điện: ["bưu công", "tử thoại lực báo"],
  định: [
    "quy quyết xác ổn nhất nghị giám thẩm ấn kiểm khẳng nhận dự chỉ",
    "kỳ hướng mức danh cư lượng giá hình",
  ],
  đoàn: ["công tập phái", "thể viên kết thanh công kiểm"],
  đổi: ["chuyển trao thay biến sửa", "mới"],
  đối: ["tương tuyệt phản", "với thoại tượng tác"],
  đơn: ["hóa mẫu nhận nộp", "vị giản giá thư phương đề từ"],
  đồng: ["hội hợp cộng tương", "bộ ý thời chí thuận nghiệp hành đều nhất"],
  động: ["lao hoạt hành chủ vận tác biến điều khởi", "viên lực cơ thái vật sản tác"],
  gia: ["tham quốc chuyên", "đình tăng hạn súc"],
  gian: ["thời không trung dân", "lận dối nan hàng"],
  giá: ["đánh đấu định đơn thẩm", "trị cả thành đất bán dịch"],
  giao: ["bàn chuyển", "ban thông dịch tiếp đất nhiệm việc lưu nộp"],
  giáo: ["tôn", "dục viên"],
  giải: ["hòa lý", "quyết pháp trình thích ngân đáp phóng"],
  hạn: ["thời giới quyền hữu", "chế hán mức"],
  hành: ["ban thi chấp tiến vận điều phát thực hiện", "chính động vi trình lang khách nghề"],
  hiện: ["thực thể phát xuất biểu", "đại hành trạng nay vật tượng trường diện hữu có"],
  hiệu: ["ký tín số khẩu danh nhãn", "quả lực suất năng trưởng chỉnh"],
  hình: ["loại mô tình địa truyền", "thức ảnh thành sự phạt"],
  hóa: ["văn số đại giản hàng hội học chuẩn chế thể thị", "đơn học chất giá"],
  hoạch: ["kế quy", "định"],
  học: ["tin khoa văn trường đại tiểu trung", "tập sinh viên bạ kỳ phí hỏi đường"],
  hộ: ["bảo ủng chủ nông", "tịch khẩu gia nghèo kinh cận"],
  hội: [
    "xã cơ đại lễ giáo hiệp",
    "nghị đồng viên họp nhập thi thảo trường cựu nông phụ thẩm chợ liên người",
  ],
  hợp: ["phối tổng phù kết tích liên trường tập", "tác đồng pháp lý nhất lệ"],
  hướng: ["định phương khuynh", "dẫn tới nghiệp"],
  ích: ["lợi tiện", "lợi"],
  kế: ["thiết thống", "hoạch toán thừa"],
  kết: ["tổng sơ đoàn cam liên giao", "quả luận hợp nối thúc nạp hôn cấu"],
  khai: ["công triển kê", "thác báo giảng mạc trương sinh giá lý tử thuế"],
  kiến: ["ý sáng", "nghị thức trúc thiết"],
  kiện: ["điều sự", "toàn"],
  kinh: ["thần", "tế doanh phí nghiệm"],
  ký: ["chữ đăng thư nhật", "số kết duyệt túc họa ban tên hiệu"],
  kỳ: ["định nhiệm thời học", "họp hạn thi báo"],
  lập: ["thành thiết độc xác công", "kế hồ biên danh dự quy đề"],
  liên: ["thuộc", "quan thông kết hệ hợp doanh tục"],
  liệu: ["tài dữ nguyên y vật tư", "trình"],
  lợi: ["quyền thuận thủy", "ích thế nhuận"],
  luật: ["pháp kỷ", "sư định đất"],
  lực: ["năng nguồn động hiệu nhân áp nỗ", "lượng"],
  lượng: ["chất số khối định năng", "hóa giá"],
  lý: ["quản xử đại pháp hợp tâm hộ vật nguyên địa thanh trợ", "lịch luận do tưởng thuyết"],
  mẫu: ["biểu", "đơn giấy số"],
  mô: ["quy", "hình"],
  năng: ["chức khả kỹ tiềm tính tài", "lực suất lượng động khiếu nổ"],
  nghị: ["hội kiến đề", "quyết định trường sự"],
  nghiệp: ["sự doanh nông công chuyên lâm tốt", "vụ chủ đoàn"],
  nghiệm: ["kinh thử thí", "thu"],
  nhân: [
    "công cá tư nguyên bệnh nạn pháp doanh quân thân",
    "dân sự viên lực quyền rộng đạo khẩu văn ái",
  ],
  nhất: ["thống duy mới", "trí quán định là thể"],
  nhận: ["tiếp xác công chứng thừa ghi đón", "thức xét diện được lời lại thấy định thầu kết"],
  nhập: ["cập thu xuất sáp", "khẩu học cư liệu ngũ"],
  nhiệm: ["trách bổ chủ", "vụ kỳ"],
  nội: ["hà", "dung vụ bộ quy"],
  pháp: ["tư biện phương hiến giải hợp", "luật lý lệnh nhân chế quy"],
  phát: ["xuất tự cấp", "triển hành huy hiện sinh động"],
  phần: ["thành cổ góp", "mềm"],
  phẩm: ["sản thực dược tác", "chất cấp giá"],
  phòng: ["văn quốc dự", "chống kinh văn ngừa cháy ban khám y"],
  phục: ["khắc khôi", "vụ hồi"],
  phương: ["địa đơn đối", "án pháp thức tiện hướng"],
  quan: ["cơ hải trực liên khách chủ tham", "hệ trọng tâm điểm sát trắc"],
  quân: ["dân tòng", "sự đội nhân"],
  quy: ["nội chính", "định chế hoạch trình mô chuẩn"],
  quyền: ["thẩm chính ủy phân chủ nhân bản công", "hạn lợi lực tự con"],
  quyết: ["giải nghị biểu", "định tâm liệt toán sách"],
  sách: ["chính ngân danh", "giáo báo nhiễu lược"],
  sản: ["tài thủy động di hải nông lâm bất", "xuất phẩm lượng nghiệp phụ khoa"],
  sát: ["khảo giám kiểm quan", "hạch nhập hợp thực"],
  sinh: ["vệ dân học phát khai", "viên hoạt sống thái học sản nhật"],
  số: [
    "chỉ ký đổi liệu hệ dân mã đa thông doanh nghệ tế hội năng tổng tảng tầng",
    "liệu lượng hóa hiệu dư tiền hộ",
  ],
  sở: ["cơ trụ", "hữu nội tư tài y giáo xây khoa nông"],
  sự: ["nhân dân hình quân lịch cán tâm thời", "nghiệp việc cố kiện vụ thật tham"],
  tác: ["công đối hợp thao sáng tương", "phẩm động phong nghiệp giả hại"],
  tài: ["đề đất nhân", "chính sản liệu khoản nguyên năng"],
  tại: ["tồn hiện", ANY],
  tâm: ["trung quan quyết trọng yên", "lý huyết"],
  tạo: ["đào chế cải", "điều lập nguồn việc"],
  tập: ["học thực bài tuyển", "huấn thể trung hợp quán"],
  thanh: ["âm phát", "niên tra toán lý"],
  thành: ["hoàn trưởng cấu hình trung", "phố lập tích viên phần công tựu"],
  theo: ["tiếp kèm", ANY],
  thể: ["cụ chủ tập toàn tổng đoàn cơ", "chế thao dục lệ hiện thức loại"],
  thi: ["dự hội kỳ thực", "hành đua công tuyển"],
  thị: ["đô chỉ hiển", "trường xã trấn sát"],
  thiết: ["cần", "bị kế lập yếu thực"],
  thông: ["giao liên truyền lưu viễn phổ", "tin báo qua thường suốt cáo"],
  thống: ["hệ truyền", "kê nhất đốc"],
  thời: ["đồng kịp tạm", "gian hạn điểm kỳ sự tiết"],
  thu: ["tiếp nghiệm", "hồi nhập chi hút phí ngân thập hoạch"],
  thức: ["phương hình nhận cách chính kiến", "ăn tỉnh"],
  thực: ["xác chứng trung thiết", "hiện phẩm hành tế tiễn trạng thi"],
  tích: ["phân thành di diện", "cực hợp lũy"],
  tiện: ["phương thuận", "ích lợi"],
  tiêu: ["mục chỉ", "chí chuẩn thụ cực biểu dùng"],
  tin: ["thông bản niềm đưa", "học tưởng nhắn cậy báo bài"],
  toàn: ["an hoàn", "diện quốc bộ dân xã thể tỉnh cầu văn"],
  tra: ["kiểm thanh điều thẩm", "cứu soát"],
  trên: ["cấp bên phía", ANY],
  trị: ["chính giá quản", "an giá"],
  triển: ["phát", "khai lãm vọng"],
  trình: ["chương quy công lộ tiến giáo lịch tờ", "độ bày duyệt tự"],
  trọng: ["quan tôn chú", "điểm tâm đại thị yếu"],
  trung: ["tập", "tâm ương học bình thực"],
  truyền: ["tuyên", "thông thống hình thanh đạt tải"],
  trường: ["môi thị hội lập nhà công", "học hợp lớp đại trung mầm tiểu"],
  trưởng: ["tăng thủ hiệu", "thành thôn ban phòng"],
  tư: ["đầu vật", "nhân pháp vấn tưởng liệu cách thục duy"],
  tự: ["trật trình thứ", "nguyện giác kiểm động đánh quản"],
  tuyển: ["xét thi", "dụng sinh chọn quân"],
  ủy: ["đảng thường tỉnh cấp thành", "ban quyền viên thác nhiệm"],
  văn: ["công nhân", "bản phòng hóa minh thư"],
  vận: ["dân", "động hành dụng tải chuyển"],
  vệ: ["bảo", "sinh"],
  vị: ["đơn địa", "trí thế"],
  việc: ["công", "làm"],
  viên: ["công giáo đảng thành hội đoàn nhân chuyên", "chức"],
  vụ: ["nhiệm nghĩa dịch phục nghiệp công nội", "việc án trưởng mùa lợi"],
  xã: ["dân thị tác cấp", "hội viên đội"],
  xét: ["xem nhận thẩm", "duyệt nghiệm tuyển xử hỏi"],
  xuất: ["đề sản", "khẩu bản hiện sắc nhập phát trình"],
  ý: ["đồng chú", "kiến thức nghĩa chí"],
};

interface Neighbours {
  readonly before: ReadonlySet<string>;
  readonly after: ReadonlySet<string>;
}

const NEIGHBOURS: ReadonlyMap<string, Neighbours> = new Map(
  Object.entries(STRADDLING).map(([syllable, [before, after]]) => [
    syllable,
    { before: new Set(before.split(" ")), after: new Set(after.split(" ")) },
  ])
);

/**
 * Whether a syllable written twice ends one known compound with what stands before and begins another with what follows. All in
 * lower case.
 */
function straddles(before: string, syllable: string, after: string): boolean {
  const known = NEIGHBOURS.get(syllable);
  return (
    known !== undefined &&
    known.before.has(before) &&
    (known.after.has(after) || known.after.has(ANY))
  );
}
