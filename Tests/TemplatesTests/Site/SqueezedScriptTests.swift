import Templates
import Testing

/// What is published of the script says the same as what people read.
@Suite struct SqueezedScriptTests {
    private func squeezed(_ script: String) -> String {
        String(decoding: SiteScript.squeezed([UInt8](script.utf8)), as: UTF8.self)
    }

    @Test(arguments: [
        (
            "// Why\n(() => {\n  \"use strict\";\n\n    // how\n  go(\"// not\");\n})();\n",
            "(()=>{\"use strict\";go(\"// not\")})();\n"
        ),
        ("const a = b + c;", "const a=b+c;\n"),
        ("a = b + +c - -d;", "a=b+ +c- -d;\n"),
        ("return x;\nconst y = 1;", "return x;const y=1;\n"),
        ("say(\"a  b\", `c ${d} e`, 'f = g');", "say(\"a  b\",`c ${d} e`,'f = g');\n"),
        ("list.map((one) => one.name);", "list.map(one=>one.name);\n"),
        ("const f = (a, b) => a;", "const f=(a,b)=>a;\n"),
        ("const f = async (text) => text;", "const f=async(text)=>text;\n"),
        ("const f = () => ({});", "const f=()=>({});\n"),
        ("const f = ({ a }) => a;", "const f=({a})=>a;\n"),
        ("const half = all / 2;", "const half=all/2;\n"),
        ("text.replace(/a  b/g, \"c\");", "text.replace(/a  b/g, \"c\");\n"),
        ("const a = \"\\\"  \" + b;", "const a = \"\\\"  \" + b;\n"),
        ("if (a) b();\nelse c();", "if(a)b();else c();\n"),
        ("a = b\n  && c\n  ? d : e;", "a=b&&c?d:e;\n"),
        ("ø: \"o\",\n  ł: \"l\",", "ø:\"o\",ł:\"l\",\n"),
    ])
    func `only what people need is left out`(_ written: String, _ published: String) {
        #expect(squeezed(written) == published)
    }

    /// White space, parentheses and semicolons are all that may be missing.
    @Test func `nothing else of the whole script is missing`() {
        func bare(_ text: some StringProtocol) -> String {
            String(text.filter { !" \n();".contains($0) })
        }
        let written = SiteScript.parts.map { String(decoding: $0, as: UTF8.self) }.joined()
            .split(separator: "\n").filter { !$0.drop { $0 == " " }.hasPrefix("//") }
        #expect(bare(written.joined()) == bare(String(decoding: SiteScript.bytes, as: UTF8.self)))
    }

    /// What leaves out relies on this.
    @Test func `texts end on their lines, and hold no other text`() {
        let lines = SiteScript.parts.flatMap { String(decoding: $0, as: UTF8.self).split(separator: "\n") }
        for line in lines where !line.drop(while: { $0 == " " }).hasPrefix("//") {
            #expect(line.count(where: { $0 == "`" }) % 2 == 0, "\(line)")
            #expect(!line.contains(/\$\{[^}]*["'`{]/), "\(line)")
        }
    }
}
