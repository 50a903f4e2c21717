import Data

// What is still said in English alone. Nothing new may use these: phrases take their place.
extension Day {
    static var weekdayNames: [String] { englishWeekdays }
    var weekdayName: String { Self.englishWeekdays[weekday - 1] }
}

extension PartialDate {
    var written: String { Words.english.written(self) }
}

func grouped(_ number: Int) -> String { Words.english.grouped(number) }
