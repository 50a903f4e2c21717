/// Markup that is safe to place in a page.
package struct Markup: Sendable { package private(set) var bytes: [UInt8] = [] }
