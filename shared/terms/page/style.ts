/** The page's style sheet: a letter on paper, also when printed. */
export const pageStyle = `
:root { color-scheme: light dark; --paper: light-dark(#faf8f4,#191714); --ink: light-dark(#26221c,#ece6db); --soft: light-dark(#655e53,#aca393); --line: light-dark(#e3ddd2,#38342c); --edge: light-dark(#8f8779,#857d6f); --accent: light-dark(#2b5a86,#8fb7dc); --accent-ink: light-dark(#fff,#14202b); --good: light-dark(#25693a,#83c795); --bad: light-dark(#a3311d,#f09a86); }
* { box-sizing: border-box; }
body { margin: 0 auto; padding: 32px 24px 64px; max-width: 760px; background: var(--paper); color: var(--ink); font: 15px/1.5 system-ui, 'Segoe UI', 'Liberation Sans', sans-serif; overflow-wrap: anywhere; }
h1 { margin: 16px 0; font-size: 26px; line-height: 1.25; }
h2 { margin: 36px 0 8px; padding-top: 16px; border-top: 1px solid var(--line); font-size: 18px; }
h3 { margin: 20px 0 4px; font-size: 14px; color: var(--soft); }
dl { display: grid; grid-template-columns: max-content 1fr; gap: 4px 24px; margin: 16px 0; }
dt, .soft { color: var(--soft); } dd { margin: 0; }
ul { margin: 4px 0; padding-left: 20px; } li { margin: 3px 0; }
fieldset { margin: 0; padding: 0; border: 0; } legend { padding: 0; }
label { display: block; margin: 8px 0; } .inline label, label.inline { display: inline-block; margin: 4px 16px 4px 0; }
input:not([type=radio], [type=checkbox]), select, textarea { display: block; width: 100%; padding: 6px 8px; border: 1px solid var(--edge); border-radius: 4px; background: var(--paper); color: inherit; font: inherit; }
.inline input:is([type=number], [type=time]), .inline select { display: inline-block; width: auto; max-width: 100%; }
.fields fieldset { margin: 8px 0; } .fields legend { color: var(--soft); }
details details { margin-left: 16px; }
button, a.save { display: inline-block; margin: 8px 8px 8px 0; padding: 8px 16px; border: 0; border-radius: 4px; background: var(--accent); color: var(--accent-ink); font: inherit; text-decoration: none; cursor: pointer; }
:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; }
.good { color: var(--good); } .bad { color: var(--bad); }
details { margin: 4px 0; padding: 6px 0; border-bottom: 1px solid var(--line); } summary { cursor: pointer; }
code { font-size: 13px; } pre { max-height: 320px; overflow: auto; white-space: pre-wrap; font-size: 12px; }
[hidden], details:not(:has([value=change]:checked)) .fields { display: none !important; }
.unseen { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
:root:has(#show-en:checked) body [lang=de], :root:has(#show-de:checked) body [lang=en] { display: none; }
#answer-form:not(:has([value=counter]:checked)) .counter, #answer-form:not(:has([value=decline]:checked)) .decline { display: none; }
@media print { :root { color-scheme: light; } body { max-width: none; padding: 0; background: #fff; font-size: 11pt; } .screen { display: none; } h2 { break-after: avoid; } li { break-inside: avoid; } }
`;
