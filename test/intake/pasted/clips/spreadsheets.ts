/** What Excel 2019 puts on the clipboard: styles by class, rows folded away, the end of a text that the next cell cuts off. */
export const EXCEL_LIST = `Version:1.0
StartHTML:0000000220
EndHTML:0000005208
StartFragment:0000003000
EndFragment:0000005156
SourceURL:file:///D:/CCHC/Theo%20doi.xlsx
<html xmlns:v="urn:schemas-microsoft-com:vml"
xmlns:o="urn:schemas-microsoft-com:office:office"
xmlns:x="urn:schemas-microsoft-com:office:excel"
xmlns="http://www.w3.org/TR/REC-html40">

<head>
<meta http-equiv=Content-Type content="text/html; charset=utf-8">
<meta name=ProgId content=Excel.Sheet>
<meta name=Generator content="Microsoft Excel 15">
<style>
<!--table
	{mso-displayed-decimal-separator:"\\,";
	mso-displayed-thousand-separator:"\\.";}
@page
	{margin:.75in .7in .75in .7in;}
td
	{padding-top:1px;
	mso-ignore:padding;
	font-family:Calibri, sans-serif;
	mso-number-format:General;
	white-space:nowrap;}
.xl65
	{font-weight:700;
	text-align:center;}
.xl66
	{mso-number-format:"Short Date";}
.xl67
	{mso-number-format:"mmm\\\\-yy";}
.xl68
	{mso-number-format:"m\\/d\\/yyyy";}
.xl69
	{mso-number-format:"\\@";
	white-space:normal;}
-->
</style>
</head>

<body link="#0563C1" vlink="#954F72">

<table border=0 cellpadding=0 cellspacing=0 width=640 style='border-collapse:
 collapse;width:480pt'>
<!--StartFragment-->
 <col width=40 style='width:30pt'>
 <col width=300 span=3 style='width:225pt'>
 <tr height=20 style='height:15.0pt'>
  <td colspan=4 height=20 class=xl65 width=640 style='height:15.0pt;width:480pt'>DANH
  MỤC NHIỆM VỤ NĂM 2026</td>
 </tr>
 <tr height=20 style='height:15.0pt'>
  <td height=20 colspan=16384 style='height:15.0pt;mso-ignore:colspan'></td>
 </tr>
 <tr height=20 style='height:15.0pt'>
  <td height=20 class=xl65 style='height:15.0pt'>STT</td>
  <td class=xl65>Nội dung công việc</td>
  <td class=xl65>Cơ quan chủ trì</td>
  <td class=xl65>Thời hạn</td>
 </tr>
 <tr height=20 style='height:15.0pt'>
  <td height=20 align=right style='height:15.0pt' x:num>1</td>
  <td>Ban hành Kế hoạch kiểm tra<span style='display:none'> văn bản</span></td>
  <td class=xl69 width=300 style='width:225pt'>Phòng Nội vụ<br>
    Công an xã</td>
  <td class=xl66 align=right x:num="46183">6/10/2026</td>
 </tr>
 <tr height=0 style='display:none'>
  <td height=0 align=right x:num>2</td>
  <td>Tự đánh giá<font class="font5">, xếp loại</font></td>
  <td>Công an xã</td>
  <td class=xl67 align=right x:num="46296">Oct-26</td>
 </tr>
 <tr height=20 style='height:15.0pt'>
  <td height=20 align=right style='height:15.0pt' x:num>3</td>
  <td>Công khai kết quả</td>
  <td>Công an xã</td>
  <td class=xl68 align=right>7/8/2026</td>
 </tr>
 <tr height=20 style='height:15.0pt'>
  <td height=20 colspan=2 style='height:15.0pt;mso-ignore:colspan'>Ghi chú: đã rà soát</td>
  <td colspan=2 style='mso-ignore:colspan'></td>
 </tr>
<!--EndFragment-->
</table>

</body>

</html>`;

/** LibreOffice Calc: a real date states its number and format, a font its name. */
export const CALC_LIST = `<!DOCTYPE html>
<html>
<head>
	<meta http-equiv="content-type" content="text/html; charset=utf-8"/>
	<meta name="generator" content="LibreOffice 24.8.3.2 (Windows)"/>
	<style type="text/css">
		body,div,table,thead,tbody,tfoot,tr,th,td,p { font-family:"Liberation Sans"; font-size:x-small }
	</style>
</head>
<body>
<table cellspacing="0" border="0">
	<colgroup width="40"></colgroup>
	<colgroup span="3" width="200"></colgroup>
	<tr>
		<td rowspan=2 height="34" align="left"><b>STT</b></td>
		<td rowspan=2 align="left"><b>Nội dung công việc</b></td>
		<td rowspan=2 align="left"><b>Cơ quan chủ trì</b></td>
		<td colspan=2 align="left"><b>Thời gian thực hiện</b></td>
	</tr>
	<tr>
		<td align="left"><b>Bắt đầu</b></td>
		<td align="left"><b>Hoàn thành</b></td>
	</tr>
	<tr>
		<td height="17" align="right" sdval="1" sdnum="1066;"><font face=".VnTime">1</font></td>
		<td align="left"><font face=".VnTime">B¸o c¸o</font></td>
		<td align="left">Phòng Kinh tế</td>
		<td align="right" sdval="46054" sdnum="1033;1033;MM/DD/YYYY">02/01/2026</td>
		<td align="right" sdval="46203" sdnum="1033;0;D MMM"><font face="Liberation Sans">30 Jun</font></td>
	</tr>
</table>
</body>
</html>`;

/** Google Sheets: the table in an element of its own, values and formats as JSON. */
export const GOOGLE_SHEET = `<meta charset='utf-8'><google-sheets-html-origin><style type="text/css"><!--td {border: 1px solid #cccccc;}br {mso-data-placement:same-cell;}--></style><table xmlns="http://www.w3.org/1999/xhtml" cellspacing="0" cellpadding="0" dir="ltr" border="1" style="table-layout:fixed;font-size:10pt;font-family:Arial;width:0px" data-sheets-root="1"><colgroup><col width="50"/><col width="200"/><col width="150"/><col width="100"/></colgroup><tbody><tr style="height:21px;"><td data-sheets-value="{&quot;1&quot;:2,&quot;2&quot;:&quot;STT&quot;}">STT</td><td>Nhiệm vụ</td><td>Đơn vị chủ trì</td><td>Hoàn thành</td></tr><tr style="height:21px;"><td style="text-align:right;" data-sheets-value="{&quot;1&quot;:3,&quot;3&quot;:1}">1</td><td style="white-space:normal;">Rà soát TTHC<br/>và công bố</td><td>Công an xã</td><td style="text-align:right;" data-sheets-value="{&quot;1&quot;:3,&quot;3&quot;:46183}" data-sheets-numberformat="{&quot;1&quot;:5,&quot;2&quot;:&quot;M/d/yyyy&quot;,&quot;3&quot;:1}">6/10/2026</td></tr></tbody></table></google-sheets-html-origin>`;
