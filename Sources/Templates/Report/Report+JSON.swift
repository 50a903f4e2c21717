import Data

/// For programs: every field of every film, null where nothing is known.
extension Report {
    func json() -> [UInt8] {
        var file = DataWriter(texts: site.texts)
        file.write(literal: "{\"title\":")
        file.write(json: site.settings.title)
        file.write(literal: ",\"as_of\":")
        if let day = asOf { file.write(json: day.description) } else { file.write(literal: "null") }
        file.write(literal: ",\"sections\":[")
        for (index, section) in sections.enumerated() {
            file.write(literal: index > 0 ? ",\n{\"section\":" : "\n{\"section\":")
            file.write(json: section.name.rawValue)
            file.write(literal: ",\"films\":[")
            write(section.parts, into: &file)
            file.write(literal: "]}")
        }
        file.write(literal: "\n]}\n")
        return file.bytes
    }

    private func write(_ parts: [ReportSection.Part], into file: inout DataWriter) {
        var isFirst = true
        for part in parts {
            for row in part.rows {
                file.write(literal: isFirst ? "\n{\"part\":" : ",\n{\"part\":")
                isFirst = false
                if let title = part.title {
                    file.write(json: site.say(title))
                } else {
                    file.write(literal: "null")
                }
                for field in ReportField.allCases {
                    file.write(literal: ",")
                    file.write(json: field.rawValue)
                    file.write(literal: ":")
                    write(site.cell(field, of: row), into: &file)
                }
                file.write(literal: "}")
            }
        }
    }

    private func write(_ cell: ReportCell, into file: inout DataWriter) {
        switch cell {
        case .none: file.write(literal: "null")
        case .text(let text), .review(let text, _): file.write(json: text)
        case .words(let words): file.write(json: words)
        case .number(let number), .minutes(let number): file.write(number)
        case .rating(let rating): file.write(json: rating.description)
        case .stars(let stars): file.write(json: stars.description)
        case .date(let date): file.write(json: date.description)
        case .texts(let texts): write(texts, into: &file) { $1.write(json: $0) }
        case .truth(let isTrue): file.write(literal: isTrue ? "true" : "false")
        case .claims(let claims): write(claims, into: &file, write)
        }
    }

    private func write<Element>(
        _ elements: [Element], into file: inout DataWriter, _ write: (Element, inout DataWriter) -> Void
    ) {
        file.write(literal: "[")
        for (index, element) in elements.enumerated() {
            if index > 0 { file.write(literal: ",") }
            write(element, &file)
        }
        file.write(literal: "]")
    }

    private func write(_ claim: Availability, into file: inout DataWriter) {
        file.write(literal: "{\"platform\":")
        file.write(json: site.catalogue.platforms[claim.platform].slug)
        switch claim.state {
        case .available: file.write(literal: ",\"is_available\":true")
        case .unavailable: file.write(literal: ",\"is_available\":false")
        case .unknown: file.write(literal: ",\"is_available\":null")
        }
        file.write(literal: ",\"checked_on\":")
        if let day = claim.checkedOn {
            file.write(json: day.description)
        } else {
            file.write(literal: "null")
        }
        file.write(literal: "}")
    }
}
