/** Google Docs: everything in one bold element that is not bold, numbers by real lists, one in each cell. */
export const GOOGLE_DOC = `<meta charset='utf-8'><meta charset="utf-8"><b style="font-weight:normal;" id="docs-internal-guid-1c2d"><p dir="ltr" style="line-height:1.2;text-align: center;"><span style="font-size:14pt;font-family:'Times New Roman',serif;white-space:pre;white-space:pre-wrap;">DANH MỤC NHIỆM VỤ NĂM 2026</span></p><br><div dir="ltr" style="margin-left:0pt;" align="left"><table style="border:none;border-collapse:collapse;table-layout:fixed;width:468pt"><colgroup><col /><col /><col /><col /></colgroup><tbody><tr style="height:0pt"><td><p dir="ltr"><span style="white-space:pre-wrap;">STT</span></p></td><td><p dir="ltr"><span style="white-space:pre-wrap;">Nội dung</span></p></td><td><p dir="ltr"><span style="white-space:pre-wrap;">Cơ quan chủ trì</span></p></td><td><p dir="ltr"><span style="white-space:pre-wrap;">Thời gian</span></p></td></tr><tr style="height:0pt"><td><ol style="margin-top:0;padding-inline-start:48px;"><li dir="ltr" style="list-style-type:decimal;" aria-level="1"><br></li></ol></td><td><p dir="ltr"><span style="white-space:pre-wrap;">Rà soát  thủ tục</span></p><ul><li dir="ltr" style="list-style-type:disc;" aria-level="1"><p dir="ltr" role="presentation"><span style="white-space:pre-wrap;">niêm yết</span></p></li><li dir="ltr" style="list-style-type:disc;" aria-level="1"><p dir="ltr" role="presentation"><span style="white-space:pre-wrap;">công khai</span></p></li></ul></td><td><p dir="ltr"><span style="white-space:pre-wrap;">Công an xã</span></p></td><td><p dir="ltr"><span style="white-space:pre-wrap;">Quý I/2026</span></p></td></tr><tr style="height:0pt"><td><ol style="margin-top:0;" start="2"><li dir="ltr" style="list-style-type:decimal;" aria-level="1"><br></li></ol></td><td><p dir="ltr"><span style="white-space:pre-wrap;">Báo cáo</span></p></td><td><p dir="ltr"><span style="white-space:pre-wrap;">Phòng Kinh tế</span></p></td><td><p dir="ltr"><span style="white-space:pre-wrap;">Quý II/2026</span></p></td></tr></tbody></table></div><br class="Apple-interchange-newline"></b>`;

/** A message whose list stands in a table that only lays it out, beside a hidden one. */
export const MAIL = `<html><head><title>Thư</title></head><body>
<script>document.title = "x"</script>
<table role="presentation" width="100%"><tr><td align="center">
  <table width="600"><tr><td><img src="logo.png" alt="Quốc huy"><p>Kính gửi các đồng chí</p></td></tr>
  <tr><td>
    <table border="1">
      <tfoot><tr><td colspan="4">Tổng số: 1 nhiệm vụ</td></tr></tfoot>
      <thead><tr><th>STT<th>Nội dung<th>Chủ trì<th>Thời hạn</tr></thead>
      <tbody>
        <tr style="display:none"><td>0<td>Mẫu<td>Mẫu<td>Mẫu</tr>
        <tr><td>1<td><div>Báo cáo<table><tr><td>Quý I<td>2 bản</tr></table></div><td>Công an xã<td hidden>nháp</td><td>Quý I/2026</tr>
      </tbody>
    </table>
  </td></tr></table>
</td></tr></table></body></html>`;

/** What a PDF reader copies of the appendix: words in lines, no columns. */
export const PDF_TEXT = `STT Nội dung công việc Cơ quan chủ trì Cơ quan phối hợp Thời gian Sản phẩm\r
I. Chỉ đạo điều hành, kiểm tra và tuyên truyền\r
1 Ban hành Kế hoạch cải cách hành chính năm\r
2026\r
Phòng Văn hoá-xã hội Các cơ quan chuyên môn Trước ngày 15/01/2026 Kế hoạch\r
`;
