import Templates
import Testing

@Suite struct TitleKeyTests {
    @Test(arguments: [
        ("Alien", "A"), ("The Apartment", "A"), ("A Clockwork Orange", "C"), ("An Education", "E"),
        ("Éxtasis", "E"),
        ("À bout de souffle", "B"), ("Ångest", "A"), ("Øyet", "O"), ("*batteries not included", "B"),
        ("8½", "0–9"),
        ("½", "0–9"), ("...and justice for all.", "A"), ("\"Crocodile\" Dundee", "C"),
        ("生きる", "Other scripts"),
        ("Сталкер", "Other scripts"), ("千と千尋の神隠し", "Other scripts"), ("", "0–9"), ("!!!", "0–9"), ("A", "A"),
        ("The", "T"), ("İstanbul", "I"), ("E\u{301}toile", "E"), ("Œdipe", "O"), ("The 39 Steps", "T"),
    ])
    func `a title stands under its letter`(_ title: String, _ label: String) {
        #expect(TitleKey(title).group.label == label)
    }

    @Test func `digits come first, then letters without their marks, then other scripts`() {
        let sorted = [
            "Zodiac", "Сталкер", "Élite", "Eraser", "The Elephant Man", "12 Angry Men", "alien", "Aliens",
        ]
        .sorted { TitleKey($0) < TitleKey($1) }
        let expected = [
            "12 Angry Men", "alien", "Aliens", "The Elephant Man", "Élite", "Eraser", "Zodiac", "Сталкер",
        ]
        #expect(sorted == expected)
    }

    @Test func `anchors are plain`() {
        #expect(["Alien", "8½", "Сталкер"].map { TitleKey($0).group.anchor } == ["a", "digits", "other"])
    }
}
