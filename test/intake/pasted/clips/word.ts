/** What Word 2019 puts on the clipboard: its head, then the copied part with lines broken wherever it likes. */
function wordClip(styles: string, body: string): string {
  return `<html xmlns:v="urn:schemas-microsoft-com:vml"
xmlns:o="urn:schemas-microsoft-com:office:office"
xmlns:w="urn:schemas-microsoft-com:office:word"
xmlns:m="http://schemas.microsoft.com/office/2004/12/omml"
xmlns="http://www.w3.org/TR/REC-html40">

<head>
<meta http-equiv=Content-Type content="text/html; charset=utf-8">
<meta name=ProgId content=Word.Document>
<meta name=Generator content="Microsoft Word 15">
<meta name=Originator content="Microsoft Word 15">
<link rel=File-List href="file:///C:/Users/VHXH/AppData/Local/Temp/msohtmlclip1/01/clip_filelist.xml">
<!--[if gte mso 9]><xml>
 <o:OfficeDocumentSettings><o:AllowPNG/></o:OfficeDocumentSettings>
</xml><![endif]-->
<style>
<!--
 /* Font Definitions */
 @font-face
	{font-family:"Cambria Math";
	panose-1:2 4 5 3 5 4 6 3 2 4;}
 /* Style Definitions */
 ${styles}
@page WordSection1
	{size:841.9pt 595.3pt;}
 /* List Definitions */
 @list l0
	{mso-list-id:415636341;}
@list l0:level1
	{mso-level-number-format:bullet;
	mso-level-text:-;}
-->
</style>
<!--[if gte mso 10]>
<style>
 table.MsoNormalTable
	{mso-style-name:"Table Normal";}
</style>
<![endif]-->
</head>

<body lang=EN-US style='tab-interval:36.0pt;word-wrap:break-word'>
<!--StartFragment-->
${body}
<!--EndFragment-->
</body>

</html>`;
}

const UNICODE_STYLES = `p.MsoNormal, li.MsoNormal, div.MsoNormal
	{mso-style-unhide:no;
	margin:0cm;
	font-size:14.0pt;
	font-family:"Times New Roman",serif;}`;

const TCVN3_STYLES = `p.MsoNormal, li.MsoNormal, div.MsoNormal
	{mso-style-parent:"";
	font-size:14.0pt;
	font-family:".VnTime",sans-serif;}`;

/** Part of the appendix of the commune's plan, with its title, a signature line below and an automatic bullet list. */
export const WORD_APPENDIX = wordClip(
  UNICODE_STYLES,
  `
<p class=MsoNormal align=center style='text-align:center'><b><span lang=VI
style='font-size:13.0pt'>PHỤ LỤC<o:p></o:p></span></b></p>

<p class=MsoNormal align=center style='text-align:center'><b><span lang=VI
style='font-size:13.0pt'>DANH MỤC NHIỆM VỤ, CÔNG VIỆC CỤ THỂ TRIỂN KHAI,<br>
THỰC HIỆN CÔNG TÁC CẢI CÁCH HÀNH CHÍNH NĂM 2026<o:p></o:p></span></b></p>

<p class=MsoNormal align=center style='text-align:center'><i><span lang=VI>(Ban
hành kèm theo Kế hoạch số:<span style='mso-spacerun:yes'>        </span>/KH-UBND
ngày<span style='mso-spacerun:yes'>    </span>/01/2026 của Ủy ban nhân dân xã
Nguyễn Bình Khiêm)<o:p></o:p></span></i></p>

<p class=MsoNormal><o:p>&nbsp;</o:p></p>

<table class=MsoTableGrid border=1 cellspacing=0 cellpadding=0 width=945
 style='width:708.75pt;border-collapse:collapse;border:none;mso-border-alt:
 solid windowtext .5pt;mso-yfti-tbllook:1184;mso-padding-alt:0cm 5.4pt 0cm 5.4pt'>
 <tr style='mso-yfti-irow:0;mso-yfti-firstrow:yes;page-break-inside:avoid'>
  <td width=47 valign=top style='width:35.2pt;border:solid windowtext 1.0pt;
  mso-border-alt:solid windowtext .5pt;padding:0cm 5.4pt 0cm 5.4pt'>
  <p class=MsoNormal align=center style='text-align:center'><b>STT<o:p></o:p></b></p>
  </td>
  <td width=284 valign=top style='width:212.65pt;border:solid windowtext 1.0pt'>
  <p class=MsoNormal align=center style='text-align:center'><b>Nội dung công
  việc<o:p></o:p></b></p>
  </td>
  <td width=142 valign=top style='width:106.3pt;border:solid windowtext 1.0pt'>
  <p class=MsoNormal align=center style='text-align:center'><b>Cơ quan chủ trì<o:p></o:p></b></p>
  </td>
  <td width=151 valign=top style='width:4.0cm;border:solid windowtext 1.0pt'>
  <p class=MsoNormal align=center style='text-align:center'><b>Cơ quan phối hợp<o:p></o:p></b></p>
  </td>
  <td width=151 valign=top style='width:4.0cm;border:solid windowtext 1.0pt'>
  <p class=MsoNormal align=center style='text-align:center'><b>Thời gian thực
  hiện/<o:p></o:p></b></p>
  <p class=MsoNormal align=center style='text-align:center'><b>hoàn thành<o:p></o:p></b></p>
  </td>
  <td width=170 valign=top style='width:127.6pt;border:solid windowtext 1.0pt'>
  <p class=MsoNormal align=center style='text-align:center'><b>Sản phẩm<o:p></o:p></b></p>
  </td>
 </tr>
 <tr style='mso-yfti-irow:1;page-break-inside:avoid'>
  <td width=945 colspan=6 valign=top style='width:708.75pt;border:solid windowtext 1.0pt;
  border-top:none;padding:0cm 5.4pt 0cm 5.4pt'>
  <p class=MsoNormal><b><span lang=VI>I. Chỉ đạo điều hành, kiểm tra và tuyên
  truyền<o:p></o:p></span></b></p>
  </td>
 </tr>
 <tr style='mso-yfti-irow:2;page-break-inside:avoid'>
  <td width=47 valign=top style='width:35.2pt'>
  <p class=MsoListParagraphCxSpFirst align=center style='margin-left:18.0pt;
  text-align:center;text-indent:-18.0pt;mso-list:l1 level1 lfo2'><![if !supportLists]><span
  style='mso-fareast-font-family:"Times New Roman"'><span style='mso-list:Ignore'>1<span
  style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;&nbsp; </span></span></span><![endif]><o:p>&nbsp;</o:p></p>
  </td>
  <td width=284 valign=top style='width:212.65pt'>
  <p class=MsoNormal style='text-align:justify'><span lang=VI>Ban hành Kế hoạch
  cải cách hành chính năm 2026<o:p></o:p></span></p>
  </td>
  <td width=142 rowspan=2 valign=top style='width:106.3pt'>
  <p class=MsoNormal><span lang=VI>Phòng Văn hoá-xã hội<o:p></o:p></span></p>
  </td>
  <td width=151 valign=top style='width:4.0cm'>
  <p class=MsoNormal><span lang=VI>Các cơ quan chuyên môn liên quan<o:p></o:p></span></p>
  </td>
  <td width=151 valign=top style='width:4.0cm'>
  <p class=MsoNormal align=center style='text-align:center'><span lang=VI>Trước
  ngày <del cite="mailto:VHXH" datetime="2026-01-05T08:00">20</del><ins
  cite="mailto:VHXH" datetime="2026-01-05T08:00">15</ins>/01/2026<o:p></o:p></span></p>
  </td>
  <td width=170 valign=top style='width:127.6pt'>
  <p class=MsoNormal><span lang=VI>Kế hoạch của UBND&nbsp;xã<o:p></o:p></span></p>
  </td>
 </tr>
 <tr style='mso-yfti-irow:3;page-break-inside:avoid'>
  <td width=47 valign=top style='width:35.2pt'>
  <p class=MsoNormal align=center style='text-align:center'>2<o:p></o:p></p>
  </td>
  <td width=284 valign=top style='width:212.65pt'>
  <p class=MsoNormal style='text-align:justify'>Kiểm tra cải cách hành chính <i>(tổ
  chức tự kiểm tra 100% các cơ quan chuyên môn thuộc UBND xã)</i><span
  style='display:none;mso-hide:all'>[hỏi lại lãnh đạo]</span><o:p></o:p></p>
  </td>
  <td width=151 valign=top style='width:4.0cm'>
  <p class=MsoNormal>Các cơ quan chuyên môn liên quan<o:p></o:p></p>
  </td>
  <td width=151 valign=top style='width:4.0cm'>
  <p class=MsoNormal align=center style='text-align:center'>Cả năm 2026<o:p></o:p></p>
  </td>
  <td width=170 valign=top style='width:127.6pt'>
  <p class=MsoListParagraph style='text-indent:-18.0pt;mso-list:l0 level1 lfo1'><![if !supportLists]><span
  style='mso-fareast-font-family:"Times New Roman"'><span style='mso-list:Ignore'>-<span
  style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;&nbsp;&nbsp; </span></span></span><![endif]>Kế
  hoạch<o:p></o:p></p>
  <p class=MsoListParagraph style='text-indent:-18.0pt;mso-list:l0 level1 lfo1'><![if !supportLists]><span
  style='font-family:Symbol'><span style='mso-list:Ignore'>·<span
  style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;&nbsp;&nbsp; </span></span></span><![endif]>Thông
  báo kết luận/Báo cáo<o:p></o:p></p>
  </td>
 </tr>
 <tr style='mso-yfti-irow:4;page-break-inside:avoid'>
  <td width=945 colspan=6 valign=top style='width:708.75pt'>
  <p class=MsoNormal><b>II. Cải cách thể chế<o:p></o:p></b></p>
  </td>
 </tr>
 <tr style='mso-yfti-irow:5;mso-yfti-lastrow:yes;page-break-inside:avoid'>
  <td width=47 valign=top style='width:35.2pt'>
  <p class=MsoNormal align=center style='text-align:center'>9<o:p></o:p></p>
  </td>
  <td width=284 valign=top style='width:212.65pt'>
  <p class=MsoNormal>Rà soát, kiểm tra danh mục văn bản quy phạm pháp luật (QPPL)<o:p></o:p></p>
  </td>
  <td width=142 valign=top style='width:106.3pt'>
  <p class=MsoNormal>Văn phòng HĐND và UBND<o:p></o:p></p>
  </td>
  <td width=151 valign=top style='width:4.0cm'>
  <p class=MsoNormal><o:p>&nbsp;</o:p></p>
  </td>
  <td width=151 valign=top style='width:4.0cm'>
  <p class=MsoNormal align=center style='text-align:center'>Quý IV/2026<o:p></o:p></p>
  </td>
  <td width=170 valign=top style='width:127.6pt'>
  <p class=MsoNormal>Thông báo kết quả kiểm tra<o:p></o:p></p>
  </td>
 </tr>
 <![if !supportMisalignedColumns]>
 <tr height=0>
  <td width=47 style='border:none'></td>
  <td width=284 style='border:none'></td>
  <td width=142 style='border:none'></td>
  <td width=151 style='border:none'></td>
  <td width=151 style='border:none'></td>
  <td width=170 style='border:none'></td>
 </tr>
 <![endif]>
</table>

<p class=MsoNormal><b><i>Nơi nhận:</i></b><o:p></o:p></p>
`
);

/** A list of 2006 whose every style is in the TCVN3 font, one heading in its capital font, one cell in a Unicode font. */
export const WORD_TCVN3 = wordClip(
  TCVN3_STYLES,
  `
<table class=MsoNormalTable border=1 cellspacing=0 cellpadding=0>
 <tr>
  <td><p class=MsoNormal><span style='font-family:.VnTimeH'>stt</span><o:p></o:p></p></td>
  <td><p class=MsoNormal>Néi dung c«ng viÖc<o:p></o:p></p></td>
  <td><p class=MsoNormal>C¬ quan chñ tr×<o:p></o:p></p></td>
  <td><p class=MsoNormal>Thêi gian thùc hiÖn<o:p></o:p></p></td>
 </tr>
 <tr>
  <td><p class=MsoNormal>1<o:p></o:p></p></td>
  <td><p class=MsoNormal>Rµ so¸t, b¸o c¸o Bé tr&shy;ëng<o:p></o:p></p></td>
  <td><p class=MsoNormal><span style='font-family:"Times New Roman"'>Phòng Nội vụ</span><o:p></o:p></p></td>
  <td><p class=MsoNormal>Quý I/2026<o:p></o:p></p></td>
 </tr>
</table>`
);
