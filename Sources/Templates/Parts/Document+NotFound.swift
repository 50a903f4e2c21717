import Data

/// The beginning and the end of a page that may be shown anywhere.
extension HTMLWriter {
    mutating func openNotFound(_ title: Phrase, of site: Site) {
        write(site.frame.start)
        say(title)
        write(" · ")
        write(site.frame.anywhere.styles)
        write(twinOfNotFound: site)
        write("\">\n")
        write(site.frame.anywhere.header)
    }

    mutating func closeNotFound(of site: Site) {
        write(site.frame.anywhere.foot)
        write(twinOfNotFound: site)
        write(site.frame.anywhere.end)
    }

    private mutating func write(twinOfNotFound site: Site) {
        write(text: site.frame.anywhere.prefix)
        write(NotFoundPage().path(in: site), as: .markdown)
    }
}
