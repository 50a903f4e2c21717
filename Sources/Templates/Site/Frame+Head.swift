import Data

/// What the heads and feet of all pages have in common.
extension Frame {
    private static let twin: Markup = "<link rel=\"alternate\" type=\"text/markdown\" href=\""

    static func styles(_ settings: Settings, seen place: FramePlace) -> Markup {
        """
        \(settings.title)</title>
        <link rel="stylesheet"\(href: place.link(to: "assets/style.css"))>
        \(ownStyle(settings, seen: place))\
        <script\(src: place.link(to: "assets/site.js")) defer></script>
        \(twin)
        """
    }

    private static func ownStyle(_ settings: Settings, seen place: FramePlace) -> Markup {
        guard settings.ownStyle != nil else { return "" }
        return "<link rel=\"stylesheet\"\(href: place.link(to: "assets/theme.css"))>\n"
    }

    /// From the end of the main part to the link to the page's Markdown twin.
    static func foot(_ settings: Settings, seen place: FramePlace) -> Markup {
        let author: Markup = settings.author.map { "<bdi>\($0)</bdi> · " } ?? ""
        return """
            </main>
            \(settings.slots.markup(at: .afterMain, root: place.root))\
            <footer class="foot">
            <p>\(author)<a href="
            """
    }

    /// From that link to the end.
    static func end(_ settings: Settings, seen place: FramePlace) -> Markup {
        """
        " type="text/markdown">\(say: "This page as Markdown")</a> · \(say: "Made with Marquee")</p>
        \(settings.slots.markup(at: .footer, root: place.root))\
        </footer>
        </body>
        </html>

        """
    }

    static func twinEnd(_ base: String?) -> Markup {
        guard let base else { return "\">\n" }
        // The path of the page and the closing quote follow.
        return "\">\n<link rel=\"canonical\" href=\"\(base)"
    }

    static func start(_ settings: Settings) -> Markup {
        let images: Markup = settings.posters == .remote ? "'self' https: http:" : "'self'"
        return """
            <!DOCTYPE html>
            <html lang="\(settings.language)">
            <head>
            <meta charset="utf-8">
            <meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'self'; \
            style-src 'self'; img-src \(images); base-uri 'none'; form-action 'none'">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <meta name="color-scheme" content="light dark">
            \(settings.isUnlisted ? unlisted : "")\(author(settings.author))<title>
            """
    }

    private static let unlisted: Markup = "<meta name=\"robots\" content=\"noindex\">\n"

    private static func author(_ author: String?) -> Markup {
        author.map { "<meta name=\"author\" content=\"\($0)\">\n" } ?? ""
    }
}
