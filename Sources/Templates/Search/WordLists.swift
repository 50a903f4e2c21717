/// The numbers of the words of many texts, one text after the other.
struct WordLists {
    private var words: [Int32] = []
    private var starts: [Int32] = [0]

    var count: Int { starts.count - 1 }

    subscript(text: Int) -> ArraySlice<Int32> { words[Int(starts[text])..<Int(starts[text + 1])] }

    mutating func append(_ text: [Int32]) {
        words += text
        starts.append(Int32(clamping: words.count))
    }
}
