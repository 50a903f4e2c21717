/// The first page of a new site that is the owner's own.
enum SamplePage {
    static let text = """
        ---
        title: About
        order: 1
        ---

        This page is `content/pages/about.md`. Write it anew in Markdown, or delete it.

        The films are a sample. What they are is true; who watched them, and where they can be seen, is
        made up.

        """
}
