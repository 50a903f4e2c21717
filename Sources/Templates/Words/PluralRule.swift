/// Which of a language's forms agrees with a number, in the order in which a translation names them.
///
/// The rules are those of Unicode's CLDR for whole numbers; a language that is not named has two forms.
enum PluralRule: Sendable {
    /// 1, and all others.
    case two
    /// 0 and 1, and all others.
    case french
    /// One form for all.
    case none
    /// 1; 2 to 4, 22 to 24; all others.
    case polish
    /// 1, 21, 31; 2 to 4, 22 to 24; all others.
    case eastSlavic
    /// 1; 2 to 4; all others.
    case czech
    /// 1, 101; 2, 102; 3 and 4, 103; all others.
    case slovene
    /// 1, 21; 2 to 9, 22 to 29; all others.
    case lithuanian
    /// 1; 0, 2 to 19, 101 to 119; all others.
    case romanian
    /// 0; 1; 2; 3 to 10; 11 to 99; all others.
    case arabic

    /// - Parameter language: a BCP 47 tag.
    init(language: String) {
        self =
            switch language.lowercased().prefix(while: { $0 != "-" }) {
            case "fr", "pt", "hy": .french
            case "ja", "zh", "ko", "vi", "th", "id", "ms": .none
            case "pl": .polish
            case "ru", "uk", "be", "sr", "hr", "bs": .eastSlavic
            case "cs", "sk": .czech
            case "sl": .slovene
            case "lt": .lithuanian
            case "ro": .romanian
            case "ar": .arabic
            default: .two
            }
    }

    /// How many forms there are.
    var count: Int {
        switch self {
        case .none: 1
        case .two, .french: 2
        case .polish, .eastSlavic, .czech, .lithuanian, .romanian: 3
        case .slovene: 4
        case .arabic: 6
        }
    }

    /// The number of the form, from 0.
    func form(for number: Int) -> Int {
        let number = number.magnitude
        let (ones, tens) = (number % 10, number % 100)
        switch self {
        case .none: return 0
        case .two: return number == 1 ? 0 : 1
        case .french: return number < 2 ? 0 : 1
        case .polish: return number == 1 ? 0 : Self.isFew(ones, tens) ? 1 : 2
        case .eastSlavic: return ones == 1 && tens != 11 ? 0 : Self.isFew(ones, tens) ? 1 : 2
        case .czech: return number == 1 ? 0 : 2...4 ~= number ? 1 : 2
        case .slovene: return tens == 1 ? 0 : tens == 2 ? 1 : 3...4 ~= tens ? 2 : 3
        case .lithuanian:
            if 11...19 ~= tens { return 2 }
            return ones == 1 ? 0 : ones > 1 ? 1 : 2
        case .romanian: return number == 1 ? 0 : number == 0 || 1...19 ~= tens ? 1 : 2
        case .arabic: return number < 3 ? Int(number) : 3...10 ~= tens ? 3 : 11...99 ~= tens ? 4 : 5
        }
    }

    private static func isFew(_ ones: UInt, _ tens: UInt) -> Bool { 2...4 ~= ones && !(12...14 ~= tens) }
}
