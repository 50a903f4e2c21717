/// A kind of files that `extras:` in `site.yml` can name: for other programs, or for the filters of long lists.
package enum Extra: String, CaseIterable, Sendable { case feeds, calendar, api, badges, llms, filters }

extension Site {
    package func makes(_ extra: Extra) -> Bool { settings.extras.contains(extra) }
}
