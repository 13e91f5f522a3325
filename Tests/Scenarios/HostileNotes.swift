/// What people may type, and what hostile ones do: notes that pages, programs and terminals may
/// trip over, each trick over and over until a note holds no more.
package let hostileNotes: [String] = tricks.map { trick in
  String(repeating: trick, count: 2000 / trick.unicodeScalars.count)
}

private let tricks = [
  "words ", "<script>alert('1')</script>", "]]></bdi></td></table></title></style><!--",
  "<![CDATA[ --> ?>", "```\n", "~~~ sh\n", "`` ` `` ~~gone~~ *bold* _slanted_ ",
  "| a | b |\n|---|---|\n", "- [x] done\n+ one\n* two\n", "1) one\n2. two\n", "# title\n",
  "title\n=====\n", "words\n---\n", "***\n", "> quote\n", "    code\n", "[^1]\n[^1]: foot\n",
  "[a]: http://x.example 'b'\n[a]\n", "![p](x) [l](javascript:alert(1)) ",
  "https://x.example/a_b?c=<d>&e~f ", "www.x.example/a_b me_too@x.example ",
  "&lt;&#60;&#x3c;&amp;amp;&nbsp;", "line\\\n", "ends with two  \n", "\n", "\n\n  x", " ", "\\",
  "\\n\\u0000%s%n${x}{{y}}{emergency}", "\"'`\" onload=\"x", "=cmd|' /C calc'!A0\n",
  // Written from the right, invisible, joined, wide, or without end.
  "\u{5E9}\u{5DC}\u{5D5}\u{5DD} 123 \u{200F}abc ", "\u{61C}\u{645}\u{631}",
  "\u{200B}\u{200D}\u{2060}\u{AD}", "\u{FEFF}", "\u{E000}\u{FFF9}a\u{FFFB}",
  "\u{E0001}\u{E0061}\u{E007F}", "\u{301}", "e\u{301}\u{302}\u{303}\u{304}",
  "<\u{338}b>\u{301}", "\n\u{301}", " \u{301}", "://\u{338}", "\u{1F468}\u{200D}\u{1F469}",
  "\u{1F1E9}", "\u{FE0F}", "\u{6F22}", "\u{FDFD}", "W", "WWWW ", "\u{A0}", "\u{3000}",
]
