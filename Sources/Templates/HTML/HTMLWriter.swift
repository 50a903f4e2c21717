/// The bytes of one HTML page while it is being written.
///
/// It takes nothing but `Markup`, so a page cannot write text without escaping it. A worker keeps one writer
/// and clears it between pages: its memory grows to the largest page once.
package struct HTMLWriter: ~Copyable {
    package private(set) var bytes: [UInt8] = []

    package init() { bytes.reserveCapacity(1 << 15) }

    package mutating func write(_ markup: Markup) { bytes.append(markup: markup) }

    package mutating func clear() { bytes.removeAll(keepingCapacity: true) }
}
