import CSQLite
import Glibc

/// What a connection keeps count of while it runs, and what it is allowed to do.
package struct Watch {
    /// What statements may do.
    package enum Policy: Sendable {
        /// Read and write the library's own tables; its triggers run, because they keep the owner's
        /// invariants.
        case library
        /// Load a text library: create and fill tables and indexes, and nothing else.
        case loading
    }

    var policy = Policy.library
    var statements = 0
    var refusal: String?
    /// Whether a statement of a script runs: what is compiled meanwhile is SQLite's own, such as the query
    /// with which `ANALYZE sqlite_schema` of a dump reads the statistics it finds.
    var isRunning = false
    /// Monotonic seconds after which running statements are interrupted.
    var deadline: Int
}

/// How often another program's lock is asked for, and how long is waited between: five seconds in all.
private let mostWaits: Int32 = 250
private let wait = timespec(tv_sec: 0, tv_nsec: 20_000_000)

/// A library can make a query run for ever (a generated column, a trigger); no honest one needs this long.
private let longestRun = 300

/// Arms `database` against hostile files, and returns the memory that the callbacks share with its owner.
///
/// "Defensive … prevents ordinary SQL statements from corrupting the database file"; "All applications are
/// encouraged to turn [trusted schema] off" (SQLite manual, Defense Against The Dark Arts).
func installGuard(on database: OpaquePointer) -> UnsafeMutablePointer<Watch> {
    let watch = UnsafeMutablePointer<Watch>.allocate(capacity: 1)
    unsafe watch.initialize(to: Watch(deadline: monotonicSeconds() + longestRun))
    unsafe shim_sqlite3_configure(database, SQLITE_DBCONFIG_DEFENSIVE, 1)
    unsafe shim_sqlite3_configure(database, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0)
    unsafe shim_sqlite3_configure(database, SQLITE_DBCONFIG_ENABLE_VIEW, 0)
    unsafe shim_sqlite3_configure(database, SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION, 0)
    unsafe sqlite3_limit(database, SQLITE_LIMIT_LENGTH, 16 << 20)
    unsafe sqlite3_limit(database, SQLITE_LIMIT_ATTACHED, 0)
    unsafe sqlite3_set_authorizer(database, authorize, watch)
    unsafe sqlite3_busy_handler(database, waitForLock, nil)
    unsafe sqlite3_progress_handler(database, 100_000, isOverdue, watch)
    unsafe sqlite3_trace_v2(database, UInt32(SQLITE_TRACE_STMT), countStatement, watch)
    return unsafe watch
}

private func monotonicSeconds() -> Int {
    var time = timespec()
    unsafe clock_gettime(CLOCK_MONOTONIC, &time)
    return time.tv_sec
}

private let isOverdue: @convention(c) (UnsafeMutableRawPointer?) -> Int32 = { context in
    guard let watch = unsafe context?.assumingMemoryBound(to: Watch.self) else { return 1 }
    return unsafe monotonicSeconds() > watch.pointee.deadline ? 1 : 0
}

/// Unlike SQLite's own time-out, a signal ends the wait: who interrupts a run does not want to see it out.
private let waitForLock: @convention(c) (UnsafeMutableRawPointer?, Int32) -> Int32 = { _, count in
    var pause = wait
    return unsafe count < mostWaits && nanosleep(&pause, nil) == 0 ? 1 : 0
}

private let countStatement:
    @convention(c) (UInt32, UnsafeMutableRawPointer?, UnsafeMutableRawPointer?, UnsafeMutableRawPointer?) ->
        Int32 = {
            _, context, _, _ in
            unsafe context?.assumingMemoryBound(to: Watch.self).pointee.statements += 1
            return SQLITE_OK
        }

private typealias Authorizer =
    @convention(c) (
        UnsafeMutableRawPointer?, Int32, UnsafePointer<CChar>?, UnsafePointer<CChar>?, UnsafePointer<CChar>?,
        UnsafePointer<CChar>?
    ) -> Int32

private let authorize: Authorizer = { context, action, first, second, _, _ in
    guard let watch = unsafe context?.assumingMemoryBound(to: Watch.self) else { return SQLITE_DENY }
    let first = unsafe first.map { unsafe String(cString: $0) } ?? ""
    let second = unsafe second.map { unsafe String(cString: $0) } ?? ""
    let refusal: String? =
        switch unsafe watch.pointee.policy {
        case .library: refusedInLibrary(action, function: second)
        case .loading where unsafe watch.pointee.isRunning && action == SQLITE_SELECT: nil
        case .loading: refusedWhileLoading(action, first, second)
        }
    guard let refusal else { return SQLITE_OK }
    unsafe watch.pointee.refusal = refusal
    return SQLITE_DENY
}

/// Nothing that a library's triggers or defaults could name reaches another file.
private func refusedInLibrary(_ action: Int32, function: String) -> String? {
    switch action {
    case SQLITE_ATTACH, SQLITE_DETACH: "attaching a database"
    case SQLITE_CREATE_VTABLE, SQLITE_DROP_VTABLE: "a virtual table"
    case SQLITE_FUNCTION where function == "load_extension": "loading an extension"
    default: nil
    }
}

/// The functions that a text may use: `replace` and `char` spell line breaks in dumps, and checks, generated
/// columns and indexes of a careful owner's schema use the others. None reads anything but its arguments.
private let pureFunctions: Set<String> = [
    "replace", "char", "abs", "coalesce", "date", "datetime", "format", "glob", "hex", "ifnull", "iif",
    "instr",
    "json", "json_array", "json_array_length", "json_extract", "json_object", "json_quote", "json_type",
    "json_valid", "->", "->>", "julianday", "length", "like", "lower", "ltrim", "max", "min", "nullif",
    "printf",
    "quote", "round", "rtrim", "sign", "strftime", "substr", "substring", "time", "trim", "typeof", "unicode",
    "unixepoch", "upper",
]

/// What a text library may not do, in words, or nil when it may.
///
/// Whatever is not listed is refused: a new kind of statement in a later SQLite must not be allowed by
/// accident.
private func refusedWhileLoading(_ action: Int32, _ first: String, _ second: String) -> String? {
    switch action {
    case SQLITE_CREATE_TABLE, SQLITE_CREATE_INDEX, SQLITE_INSERT, SQLITE_TRANSACTION, SQLITE_READ,
        SQLITE_REINDEX:
        nil
    case SQLITE_UPDATE where first == "sqlite_master": nil
    case SQLITE_DELETE where first == "sqlite_sequence": nil
    case SQLITE_ANALYZE where first.hasPrefix("sqlite_"): nil
    case SQLITE_FUNCTION where pureFunctions.contains(second.lowercased()): nil
    case SQLITE_PRAGMA where first.lowercased() == "foreign_keys": nil
    case SQLITE_FUNCTION: "the function \(second)()"
    case SQLITE_PRAGMA: "PRAGMA \(first)"
    case SQLITE_ATTACH, SQLITE_DETACH: "attaching a database"
    case SQLITE_CREATE_VIEW, SQLITE_CREATE_TEMP_VIEW: "a view"
    case SQLITE_CREATE_TRIGGER, SQLITE_CREATE_TEMP_TRIGGER: "a trigger"
    case SQLITE_CREATE_TEMP_TABLE, SQLITE_CREATE_TEMP_INDEX: "a temporary table"
    case SQLITE_CREATE_VTABLE: "a virtual table"
    case SQLITE_SELECT, SQLITE_RECURSIVE: "a query, or several rows in one INSERT"
    case SQLITE_DROP_TABLE, SQLITE_DROP_INDEX, SQLITE_DELETE, SQLITE_UPDATE, SQLITE_ALTER_TABLE:
        "changing what is there"
    default: "this kind of statement"
    }
}
