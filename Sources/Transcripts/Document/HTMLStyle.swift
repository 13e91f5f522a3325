import ProgramWords

/// How a record looks as HTML: on a screen in the reader's own colours, on A4 paper in black.
enum HTMLStyle {
  /// What every page begins with. Even if something slipped through the escaping, nothing may run
  /// or be loaded.
  static let beginning = """
    <!DOCTYPE html>
    <html lang="\(Words.language)">
    <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="color-scheme" content='light dark'>
    <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
    """
  /// The head of a cell with the question that a row is about.
  static let rowHead = """
    <th scope="row">
    """
  /// The head of a column.
  static let columnHead = """
    <th scope="col">
    """
  static let css = """
    body { font: 1rem/1.4 Arial, Helvetica, sans-serif; margin: 0; overflow-wrap: anywhere; }
    main { max-width: 50rem; margin: 0 auto; padding: 1rem; }
    h1, h2, h3, h4, p, ul, table, pre { margin: 0 0 .5rem; }
    h1 { font-size: 1.5rem; }
    h2 { font-size: 1.3rem; border-bottom: .2rem solid; margin-top: 1.5rem; }
    h3 { font-size: 1.1rem; border-bottom: 1px solid; margin-top: 1rem; }
    h4 { font-size: 1rem; margin-bottom: .1rem; }
    ul { padding-left: 1.2rem; }
    .level { font-size: 1.2rem; font-weight: bold; border: .2rem solid; padding: .3rem .6rem; }
    pre { font: .9rem/1.1 monospace; overflow-x: auto; }
    table { border-collapse: collapse; width: 100%; }
    th, td { text-align: left; vertical-align: top; padding: .1em .6em .1em 0; }
    td:first-child { width: 2.4em; white-space: nowrap; }
    tbody th { font-weight: normal; width: 52%; }
    thead th { border-bottom: 1px solid; }
    tbody tr { border-bottom: 1px solid #8888; }
    @media print {
      @page { size: A4; margin: 7mm 8mm; }
      body { color: #000; background: #fff; font-size: 9pt; line-height: 1.2; }
      main { max-width: none; padding: 0; }
      h1 { font-size: 1.4em; }
      h2 { font-size: 1.2em; margin-top: 1.5mm; }
      h3 { font-size: 1.1em; margin-top: 1mm; }
      h4 { font-size: inherit; }
      h1, h2, h3, h4, p, ul, table, pre { margin-bottom: .5mm; }
      h1, h2, h3, h4 { break-after: avoid; }
      .level { font-size: 1.3em; }
      li, tr, pre { break-inside: avoid; }
      ul { padding-left: 1.4em; }
      pre { font-size: .75em; overflow: visible; white-space: pre-wrap; }
      main > section + section { columns: 3; column-gap: 3mm; }
      main > section + section { font-size: 7.5pt; line-height: 1.03; letter-spacing: -.01em; }
      main > section + section :is(h2, h3, h4, p, ul, table, pre) { margin-bottom: .25mm; }
      main > section + section :is(h3, h4) { margin-top: .6mm; }
      main > section + section h2 { column-span: all; }
      main > section + section thead { display: none; }
      main > section + section :is(table, tbody, tr) { display: block; border: 0; }
      main > section + section :is(th, td) { display: inline; padding: 0 .3em 0 0; }
      main > section + section td:first-child:empty { display: none; }
      main > section + section td:last-child { font-weight: bold; }
      main > section + section > :nth-last-child(-n+2):not(:has(h4)) > ul { padding: 0; }
      main > section + section > :nth-last-child(-n+2):not(:has(h4)) > ul > li { display: inline; }
      main > section + section > :nth-last-child(-n+2):not(:has(h4)) > ul > li + li::before {
        content: " | ";
      }
    }
    """
}
