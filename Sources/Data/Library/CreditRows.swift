/// Who worked on films, while rows come in any order.
struct CreditRows {
    struct Row {
        var film: Int32
        /// First the number of the person's key, and in the end the index of the person.
        var person: Int32
        var position: Int32
        var role: Credit.Role
        var character: Text
    }

    private var rows: [Row] = []

    mutating func reserve(_ count: Int) { rows.reserveCapacity(count) }

    mutating func append(_ row: Row) { rows.append(row) }

    /// All rows whose person is known, those of each film side by side and in order.
    ///
    /// Each goes to its film's place, and then each film's few are sorted: time grows by their number.
    consuming func grouped(
        films count: Int, people: [Int32], in texts: borrowing TextBlock
    ) -> RowsByFilm<Credit> {
        var next = [Int](repeating: 0, count: count + 1)
        for row in rows { next[Int(row.film) + 1] += 1 }
        for film in 0..<count { next[film + 1] += next[film] }
        var order = [Int](repeating: 0, count: rows.count)
        for index in rows.indices {
            rows[index].person = people[Int(rows[index].person)]
            order[next[Int(rows[index].film)]] = index
            next[Int(rows[index].film)] += 1
        }
        var credits: [Credit] = []
        credits.reserveCapacity(rows.count)
        var start = 0
        // Now `next` says where each film's rows end.
        for end in next.dropLast() {
            for index in order[start..<end].sorted(by: { precedes(rows[$0], rows[$1], texts) })
            where rows[index].person >= 0 {
                credits.append(rows[index].credit)
            }
            start = end
        }
        return RowsByFilm(credits)
    }
}

private func precedes(_ left: CreditRows.Row, _ right: CreditRows.Row, _ texts: borrowing TextBlock) -> Bool {
    if left.role != right.role { return left.role.rawValue < right.role.rawValue }
    if left.position != right.position { return left.position < right.position }
    if left.person != right.person { return left.person < right.person }
    return texts.precedes(left.character, right.character)
}

extension CreditRows.Row {
    fileprivate var credit: Credit {
        Credit(film: Int(film), person: Int(person), role: role, character: character)
    }
}
