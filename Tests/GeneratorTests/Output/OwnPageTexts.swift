/// Own pages that a careless or a hostile owner might write.
enum OwnPageTexts {
    static let hostile = """
        ---
        title: "About <script>alert(1)</script> & *others*"
        nav: true
        order: 1
        ---

        <script>alert(2)</script>

        <style>body { display: none }</style>

        Inline <img src=x onerror=alert(3)> HTML and a <b>bold</b> word.

        [one](javascript:alert(4)) [two](JaVaScRiPt:alert(5)) [three](data:text/html,<script>alert(6)</script>)
        [four](vbscript:alert(7)) [five](&#106;avascript:alert(8)) [six](<java\\nscript:alert(9)>)
        ![seven](javascript:alert(10)) <javascript:alert(11)>

        [good](https://example.org/?a=1&b=2) <https://example.org/> <someone@example.org>

        ```html" onclick="alert(12)
        <p onclick="alert(13)">
        ```

        # A second first heading

        Another first heading
        =====================

        > - 1. # deep

        A title may end the page: </main></body></html>

        """

    static let linking = """
        ---
        title: Notes
        nav: true
        ---

        [about](about.md), [watchlist](watchlist.md), [film](movies/tt1000000.md), [here](#a-heading),
        [history](history.md), [platform](platforms/netflix.md) and [overview](index.md).

        ## A heading

        [elsewhere](mailto:someone@example.org)

        """
}
