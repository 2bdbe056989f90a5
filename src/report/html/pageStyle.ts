/** The look of the page, on a screen and on A4. Severity is told by words; colours only repeat it. */
export const PAGE_STYLE = `
@page { size: A4; margin: 18mm 15mm; }
:root { color-scheme: light; }
body { font: 10.5pt/1.4 "Segoe UI", Arial, sans-serif; color: #242424; max-width: 180mm; margin: 12mm auto; padding: 0 6mm; }
h1 { font-size: 18pt; margin: 0 0 4mm; color: #0b3a63; }
h2 { font-size: 13pt; margin: 8mm 0 2mm; color: #0b3a63; break-after: avoid; }
h3 { font-size: 11pt; margin: 5mm 0 1mm; break-after: avoid; }
section + section { break-before: page; border-top: 1px solid #d1d1d1; margin-top: 10mm; padding-top: 6mm; }
.verdict { font-size: 13pt; font-weight: 600; padding: 3mm 4mm; border-left: 2mm solid; margin: 0 0 4mm; }
.valid { border-color: #0e700e; background: #f1faf1; }
.not-valid { border-color: #b10e1c; background: #fdf3f4; }
.incomplete { padding: 2mm 4mm; border-left: 2mm solid #8a3707; background: #fff9f5; }
dl { display: grid; grid-template-columns: max-content 1fr; gap: 1mm 6mm; margin: 0; }
dt { color: #5a5a5a; }
dd { margin: 0; overflow-wrap: anywhere; }
table { width: 100%; border-collapse: collapse; }
caption { text-align: left; }
th, td { text-align: left; vertical-align: top; padding: 1.2mm 2mm; border-bottom: 1px solid #d1d1d1; overflow-wrap: anywhere; }
th { color: #5a5a5a; font-weight: 600; }
thead { display: table-header-group; }
tr { break-inside: avoid; }
.rule, .severity, .cell, .day { white-space: nowrap; }
.number { text-align: right; }
@media print { body { margin: 0; padding: 0; max-width: none; } }
`;
