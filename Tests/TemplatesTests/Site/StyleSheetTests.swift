import Templates
import Testing

@Suite struct `The style sheet as published` {
    @Test(arguments: [
        ("a { color: red; }\n", "a{color:red}"),
        ("/* why */\na,\nb > c { margin: 0 1px; }", "a,b>c{margin:0 1px}"),
        ("a :hover { top: calc(1px + 2px); }", "a :hover{top:calc(1px + 2px)}"),
        (
            "@media (min-width: 40rem) and (hover) {\n  a { b: c }\n}",
            "@media (min-width:40rem) and (hover){a{b:c}}"
        ),
        (#"a::after { content: " · ; /* } \" "; }"#, #"a::after{content:" · ; /* } \" "}"#),
        ("a { --x: ; }", "a{--x:}"),
    ])
    func `says the same in fewer bytes`(_ css: String, squeezed: String) {
        #expect(String(decoding: StyleSheet.squeezed([UInt8](css.utf8)), as: UTF8.self) == squeezed + "\n")
    }

    @Test(arguments: Theme.allCases) func `is light`(_ theme: Theme) {
        #expect(StyleSheet.bytes(theme).count <= 24 << 10)
        #expect(StyleSheet.bytes().count < StyleSheet.source.count * 9 / 10)
    }
}
