import CSQLite

/// A compiled statement; it owns the `sqlite3_stmt *` and finalizes it on deinit.
@safe package struct Statement: ~Copyable {
    private let handle: OpaquePointer

    init(adopting handle: OpaquePointer) { unsafe self.handle = handle }

    deinit { unsafe sqlite3_finalize(handle) }

    /// Binds `values` from left to right and runs the statement to its end.
    package borrowing func run<each Bound: Bindable>(_ values: repeat each Bound) throws(DatabaseError) {
        try rows(repeat each values) { (_: borrowing Row) in }
    }

    /// Binds `values` and calls `body` once per row.
    package borrowing func rows<each Bound: Bindable>(
        _ values: repeat each Bound, body: (borrowing Row) -> Void
    ) throws(DatabaseError) {
        defer {
            unsafe sqlite3_reset(handle)
            unsafe sqlite3_clear_bindings(handle)
        }
        var index: Int32 = 0
        for value in repeat each values {
            index += 1
            try check(value.bind(to: self, at: index))
        }
        try step(body)
    }

    private borrowing func step(_ body: (borrowing Row) -> Void) throws(DatabaseError) {
        while true {
            switch unsafe sqlite3_step(handle) {
            case SQLITE_ROW: unsafe body(Row(statement: handle))
            case SQLITE_DONE: return
            case let code: try check(code)
            }
        }
    }

    /// Binds as many values as a table has columns, and calls `body` once per row.
    package borrowing func rows(binding values: [Value], body: (borrowing Row) -> Void) throws(DatabaseError)
    {
        defer {
            unsafe sqlite3_reset(handle)
            unsafe sqlite3_clear_bindings(handle)
        }
        for (index, value) in values.enumerated() { try check(bind(value, at: Int32(clamping: index + 1))) }
        try step(body)
    }

    /// Decodes every row.
    package borrowing func all<Element, each Bound: Bindable>(
        _ values: repeat each Bound, decode: (borrowing Row) -> Element
    ) throws(DatabaseError) -> [Element] {
        var result: [Element] = []
        try rows(repeat each values) { (row: borrowing Row) in result.append(decode(row)) }
        return result
    }

    fileprivate borrowing func bind(_ value: Value, at index: Int32) -> Int32 {
        switch value {
        case .null: unsafe sqlite3_bind_null(handle, index)
        case .integer(let integer): unsafe sqlite3_bind_int64(handle, index, integer)
        case .real(let real): unsafe sqlite3_bind_double(handle, index, real)
        case .text(let text): bind(text, at: index)
        case .blob(let bytes):
            unsafe sqlite3_bind_blob64(handle, index, bytes, UInt64(bytes.count), shim_sqlite_transient)
        }
    }

    fileprivate borrowing func bind(_ text: String, at index: Int32) -> Int32 {
        // Counted, not ended by NUL: a NUL inside the text would cut it.
        unsafe sqlite3_bind_text64(
            handle, index, text, UInt64(text.utf8.count), shim_sqlite_transient, UInt8(SQLITE_UTF8))
    }

    private borrowing func check(_ code: Int32) throws(DatabaseError) {
        guard code != SQLITE_OK else { return }
        throw unsafe DatabaseError(
            code: code,
            message: String(cString: sqlite3_errmsg(sqlite3_db_handle(handle))),
            sql: String(cString: sqlite3_sql(handle)))
    }
}

/// The current row of a running statement.
///
/// A row is only ever lent to a closure: it cannot be copied, and being borrowed it cannot be kept, so no
/// value can read a row that has moved on.
@safe package struct Row: ~Copyable {
    private let statement: OpaquePointer

    init(statement: OpaquePointer) { unsafe self.statement = statement }

    package borrowing func value(_ column: Int) -> Value {
        switch kind(column) {
        case .integer: .integer(integer(column))
        case .real: .real(real(column))
        case .text: .text(text(column))
        case .blob: .blob(bytes(column))
        case .null: .null
        }
    }

    /// How the value is stored; ask before reading it in another way, which can convert it.
    @inline(__always)
    package borrowing func kind(_ column: Int) -> Value.Kind {
        switch unsafe sqlite3_column_type(statement, Int32(column)) {
        case SQLITE_INTEGER: .integer
        case SQLITE_FLOAT: .real
        case SQLITE_TEXT: .text
        case SQLITE_BLOB: .blob
        default: .null
        }
    }

    @inline(__always)
    package borrowing func integer(_ column: Int) -> Int64 {
        unsafe sqlite3_column_int64(statement, Int32(column))
    }

    @inline(__always)
    package borrowing func real(_ column: Int) -> Double {
        unsafe sqlite3_column_double(statement, Int32(column))
    }

    package borrowing func isNull(_ column: Int) -> Bool { kind(column) == .null }

    /// The value as text, the way SQLite converts it; invalid UTF-8 is repaired.
    package borrowing func text(_ column: Int) -> String {
        unsafe withBytes(column) { unsafe String(decoding: $0, as: UTF8.self) }
    }

    /// Lends the value as text, the way SQLite converts it: any bytes, for SQLite stores and returns what it
    /// was given. A row of a large table is read without making a value for each cell.
    @inline(__always)
    package borrowing func withText<Result>(_ column: Int, _ body: (Span<UInt8>) -> Result) -> Result {
        unsafe withBytes(column) { body(unsafe Span(_unsafeElements: $0)) }
    }

    package borrowing func bytes(_ column: Int) -> [UInt8] { unsafe withBytes(column) { unsafe Array($0) } }

    /// Lends the bytes of the value; they are gone when the row moves on.
    ///
    /// "The safest policy is to invoke … sqlite3_column_text() followed by sqlite3_column_bytes()" (SQLite
    /// manual, Result Values From A Query): in this order a text value is UTF-8 and counted to its end, NULs
    /// included.
    @inline(__always)
    private borrowing func withBytes<Result>(_ column: Int, _ body: (UnsafeBufferPointer<UInt8>) -> Result)
        -> Result
    {
        let start = unsafe sqlite3_column_text(statement, Int32(column))
        let count = unsafe Int(sqlite3_column_bytes(statement, Int32(column)))
        return unsafe body(UnsafeBufferPointer(start: start, count: start == nil ? 0 : count))
    }
}

/// A value that can fill a `?`.
package protocol Bindable {
    borrowing func bind(to statement: borrowing Statement, at index: Int32) -> Int32
}

extension Value: Bindable {
    package func bind(to statement: borrowing Statement, at index: Int32) -> Int32 {
        statement.bind(self, at: index)
    }
}
extension String: Bindable {
    package func bind(to statement: borrowing Statement, at index: Int32) -> Int32 {
        statement.bind(self, at: index)
    }
}
extension Int: Bindable {
    package func bind(to statement: borrowing Statement, at index: Int32) -> Int32 {
        statement.bind(.integer(Int64(self)), at: index)
    }
}
