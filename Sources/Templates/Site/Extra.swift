/// A kind of files for other programs that `extras:` in `site.yml` can name.
package enum Extra: String, CaseIterable, Sendable { case feeds, calendar, api, badges, llms }

extension Site {
    package func makes(_ extra: Extra) -> Bool { settings.extras.contains(extra) }
}
